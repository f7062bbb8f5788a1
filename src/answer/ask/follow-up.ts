// A question that leans on the one before it ("and what did they say to that?"), as it is read then. Pure.

import type { CaseFile } from "../../corpus/case-file.js";
import {
  FOLLOWS,
  POINTING,
  SHORT_QUESTION,
  SOMEBODY,
  WHAT_ABOUT,
} from "../../language/lexicon/follow-ups.js";
import { isFormWord } from "../../language/lexicon/question-words.js";
import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";

/** A longer question stands on its own. */
const MOST_WORDS = 16;
const LONGEST_BEFORE = 300;

interface Case {
  readonly names: Names;
  readonly parties: CaseFile["parties"];
}

/**
 * @param before the question before, as it was read
 * @returns the question with what it leans on in its place; null where it stands on its own
 */
export function readFollowUp(question: string, before: string, known: Case): string | null {
  const own = question.trim();
  const earlier = before.trim().replace(/[?!.\s]+$/, "");
  if (earlier === "" || earlier.length > LONGEST_BEFORE || tokensOf(own).length > MOST_WORDS) return null;
  const bare = own.replace(FOLLOWS, "");
  const named = namesIn(bare, known);
  const about = aboutWhom(own, known);
  if (about !== undefined) return aboutAnother(about, earlier, known);
  if (SHORT_QUESTION.test(bare)) return capital(asSentence(shortened(bare), earlier));
  const points = POINTING.test(bare);
  const somebody = named.length === 0 && SOMEBODY.test(bare);
  if (!points && !somebody) return bare !== own && named.length === 0 ? leaning(bare, earlier) : null;
  return filled(bare, earlier, somebody, points, known);
}

/** Whoever or whatever "what about …" names; "and …" alone must name somebody of the case. */
function aboutWhom(own: string, known: Case): string | undefined {
  const [, about, and] = WHAT_ABOUT.exec(own) ?? [];
  const named = about ?? (and !== undefined && namesIn(and, known).length > 0 ? and : undefined);
  return named?.replace(/[?!.\s]+$/, "");
}

/** "What about BES?": the question before, of another party. */
function aboutAnother(about: string, earlier: string, known: Case): string {
  const [first] = namesIn(earlier, known);
  const [other] = namesIn(about, known);
  if (first && other && first.name !== other.name)
    return `${earlier.slice(0, first.start)}${about.replace(/^and /i, "")}${earlier.slice(first.end)}?`;
  return `${earlier}, and ${about}?`;
}

/** "When?" after "Did X file for arbitration?": "When did X file for arbitration?" */
function asSentence(short: string, earlier: string): string {
  const rest = earlier.replace(/^(?:who|what|when|where|why|how(?: (?:much|many))?|which \p{L}+)\s+/iu, "");
  const yesNo = /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b/i.test(rest);
  return yesNo ? `${short} ${small(rest)}?` : `${short}: ${rest}?`;
}

function filled(bare: string, earlier: string, somebody: boolean, points: boolean, known: Case): string {
  const who = somebody ? whoIsMeant(bare, earlier, known) : null;
  const matter = matterOf(earlier, who, known);
  const withName = who === null ? bare : replaced(bare, SOMEBODY, who);
  const withMatter =
    points && matter !== "" ? withName.replace(POINTING, (_, lead = "") => `${lead}“${matter}”`) : withName;
  const pointed = withMatter !== withName;
  const text = withMatter.replace(/[?!.\s]+$/, "");
  return capital(
    pointed || matter === "" || holds(text, matter) ? `${text}?` : `${text}, about “${matter}”?`,
  );
}

function leaning(bare: string, earlier: string): string {
  return capital(`${bare.replace(/[?!.\s]+$/, "")}, about “${matterOf(earlier, null, null)}”?`);
}

/** Asked for a reply, the one who is accused by whoever the question before is of; else the one it names first. */
function whoIsMeant(bare: string, earlier: string, { names, parties }: Case): string | null {
  const [first] = namesIn(earlier, { names, parties });
  const replies = /\b(?:repl\w+|respon\w+|answer\w*|den(?:y|ied|ies)|react\w*|say|said|comment\w*)\b/i.test(
    bare,
  );
  const accused = parties.filter(({ side }) => side === "accused");
  const asked =
    first &&
    names.sideOf(first.name) === "accuser" &&
    /\b(?:alleg\w*|claim\w*|accus\w*|say|said|complain\w*|sue[sd]?)\b/i.test(earlier);
  if (replies && asked && accused.length === 1) return accused[0]?.name ?? null;
  return first?.text ?? capitalised(earlier);
}

/** What the question before is about, without its form and without the one who is named already. */
function matterOf(earlier: string, who: string | null, known: Case | null): string {
  const rest = earlier.replace(
    /^(?:and |so |but )?(?:(?:who|what|when|where|why|how(?: (?:much|many|long))?|which)\b\s*)?(?:(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b\s*)?/i,
    "",
  );
  if (who === null || known === null) return rest;
  const [first] = namesIn(rest, known);
  const without = first?.start === 0 ? rest.slice(first.end).replace(/^['’]s\b/, "") : rest;
  return without.trim() === "" ? rest : without.trim();
}

interface Named {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function namesIn(text: string, { names }: Case): readonly Named[] {
  const words = tokensOf(text);
  return names.find(words).flatMap(({ name, from, to }) => {
    const [start, end] = [words[from]?.start, words[to - 1]?.end];
    return start === undefined || end === undefined
      ? []
      : [{ name, text: text.slice(start, end), start, end }];
  });
}

/** The first name-like words of a question, where the case file knows none of them. */
function capitalised(text: string): string | null {
  return /(?<=\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/u.exec(text)?.[0] ?? null;
}

function replaced(text: string, pattern: RegExp, name: string): string {
  return text.replace(pattern, (word) => (/^(?:his|her|its|their)$/i.test(word) ? `${name}'s` : name));
}

function holds(text: string, matter: string): boolean {
  const words = new Set(tokensOf(text).map(({ stem }) => stem));
  const telling = tokensOf(matter).filter((word) => !isFormWord(word));
  return telling.filter(({ stem }) => words.has(stem)).length * 2 >= telling.length;
}

function shortened(bare: string): string {
  return bare.replace(/[?!.\s]+$/, "");
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
