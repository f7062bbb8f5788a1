// A party's own statement, a letter, a notice: a text whose "we" or "I" is one speaker, from its head to its signature.

import { isMedia } from "../../language/lexicon/media.js";
import { PARAGRAPH_HEAD } from "../../language/lexicon/paragraph-heads.js";
import type { Analysis, ReadSentence } from "../reading/analysis.js";
import { fold } from "../reading/text.js";
import type { Clause } from "./clause.js";
import type { Entity } from "./entity.js";
import { speaksOfItself } from "./first-person.js";
import { isQuoted } from "./quoted.js";
import { type Resolved, speakerOf } from "./resolved.js";

/** Least share of the sentences outside of quotations that speak of themselves where title or page name the issuer. */
const OF_AN_ISSUER = 0.12;
/** The same where title and page both name it. */
const OF_ITS_PAGE = 0.04;
/** The same where only a signature, a salutation or "I am …" tells. */
const OF_A_WRITER = 0.25;
/** A name of more words is a sentence. */
const LONGEST = 9;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*`;
const NAME = `(?:[Tt]he |[Oo]ur )?(${WORD}(?: (?:${WORD}|(?:of the|of|the|and|for|de la|de|du|van|der|del)(?= ${WORD})))*)`;
const PAPER = [
  "statement",
  "letter",
  "message",
  "communiqué",
  "communique",
  "note",
  "reply",
  "response",
  "answer",
]
  .concat(["clarification", "rejoinder", "bulletin", "notice", "address"])
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join("|");
/** "Statement by Acme on …", "A message from the management of Acme". */
const ISSUED = new RegExp(
  `\\b(?:${PAPER})(?: (?!on |about |to |regarding |concerning |after )[^ :]+){0,3}? (?:by|from|of|(?:of|from) the [a-z]+ of) ${NAME}`,
  "u",
);
/** "Acme: our statement", "Acme answers the union", "Acme on Grainvault", "Acme statement on …". */
const HEADED = new RegExp(
  `^(?!${PAPER})${NAME}(?::| (?:answers|replies|responds|on|statement|explains|clarifies|denies|rejects|sets)\\b)`,
  "u",
);
/** What the name of a party's own page has beside the party's. */
const PAGE =
  /,.*$|\b(?:news ?room|press (?:office|release|room|centre|center)|media (?:centre|center|office)|website|blog)\b.*$/iu;
/** What is left off where a paper of its own carries it. */
const BULLETIN = /,.*$|\b(?:quarterly|monthly|bulletin)\b.*$/iu;
const SALUTATION = /^\W*(?:sir|madam|dear|to the (?:editor|members|people)|open letter)\b/i;
const SELF =
  /\b(?:[Mm]y name is|I am|I'm|[Tt]he writer,?) (\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|der|bin|al))+)/u;
const SIGNED = /^(?:signed|yours(?: [a-z.]+){0,2}|sincerely|respectfully|regards|issued by)[,:]? /i;
const SIGNATURE =
  /^(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|de|la|van|der|bin|al))*(?:,[^.!?]{2,60})?\.?$/u;

/** The speaker of a statement's own sentences, and which these are. */
interface Statement {
  readonly speaker: Resolved | "unnamed";
  /** Index after the last of its sentences: what follows a signature is the outlet's. */
  readonly until: number;
}

/**
 * Reads an article as somebody's statement; null where it is none, and where it is a transcript's or a reporter's.
 * Whoever issues it is named in the title, by the page that carries it, by itself or under it; else it is `"unnamed"`.
 */
export function readStatement({ input, sentences }: Analysis, clauses: readonly Clause[]): Statement | null {
  const own = sentences.filter((one) => !isQuoted(one));
  const share = own.filter(speaksOfItself).length / Math.max(1, own.length);
  const issuer = issuerOf(input.title, input.publisher ?? "");
  if (share < (issuer?.isSure ? OF_ITS_PAGE : OF_AN_ISSUER)) return null;
  const entities = new Set(clauses.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const signed = signatureOf(sentences);
  const until = Math.min(signed?.at ?? sentences.length, noteAt(sentences));
  const name =
    issuer?.name ??
    (share < OF_A_WRITER ? null : writerOf(input.title, input.publisher ?? "", own, signed?.name ?? null));
  if (name !== null) return { speaker: resolved(name, entities), until };
  const isLetter = share >= OF_A_WRITER && SALUTATION.test(sentences[0]?.read ?? "");
  return isLetter ? { speaker: "unnamed", until } : null;
}

/** Who issues it, by its title or because the page that carries it is a party's own; sure where both say so. */
function issuerOf(
  title: string,
  publisher: string,
): { readonly name: string; readonly isSure: boolean } | null {
  const issued = ISSUED.exec(title)?.[1];
  const headed = HEADED.exec(title)?.[1];
  const isOn = (name: string) => fold(publisher).includes(fold(name));
  if (issued !== undefined) {
    const person = personIn(title.slice(title.indexOf(issued)));
    return { name: person ?? issued, isSure: isOn(issued) };
  }
  if (headed !== undefined && isOn(headed)) return { name: headed, isSure: false };
  const page = publisher.replace(PAGE, "").trim();
  return page === "" || page === publisher.trim() || isMedia(page) ? null : { name: page, isSure: false };
}

/** Who writes it where "we" or "I" is all over it: itself, its signature, whom its head names, a bulletin's owner. */
function writerOf(
  title: string,
  publisher: string,
  own: readonly ReadSentence[],
  signed: string | null,
): string | null {
  const headed = HEADED.exec(title)?.[1];
  const page = publisher.replace(BULLETIN, "").trim();
  const isOwner = page !== "" && !isMedia(page) && (page !== publisher.trim() || isNamed(page, own));
  return (
    (isOwner ? page : null) ??
    selfOf(own) ??
    signed ??
    (headed !== undefined && isNamed(headed, own) ? headed : null)
  );
}

/** "the Mayor of Merringa, Cr Wal Szabo": the person after the office. */
function personIn(rest: string): string | null {
  return /^[^,]+, ((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*)+)$/u.exec(rest.trim())?.[1] ?? null;
}

function isNamed(name: string, sentences: readonly ReadSentence[]): boolean {
  const folded = fold(name).replace(/^the /, "");
  return sentences.some((sentence) => sentence.folded.includes(folded));
}

function selfOf(sentences: readonly ReadSentence[]): string | null {
  for (const { read } of sentences) {
    const name = SELF.exec(read)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** Where the outlet's own note begins, in the second half. */
function noteAt(sentences: readonly ReadSentence[]): number {
  const half = sentences.length / 2;
  const note = sentences.findIndex(
    ({ index, read }, at) => at > half && index === 0 && PARAGRAPH_HEAD.test(read),
  );
  return note < 0 ? sentences.length : note;
}

/** The name under the text, and where it stands. */
function signatureOf(
  sentences: readonly ReadSentence[],
): { readonly name: string; readonly at: number } | null {
  for (let at = sentences.length - 1; at > sentences.length / 2; at--) {
    const line = (sentences[at] as ReadSentence).read.trim().replace(/^[—–-]+ */, "");
    const bare = line.replace(SIGNED, "");
    if (bare.split(" ").length > LONGEST || !SIGNATURE.test(bare)) continue;
    if (bare === line && !/[ ,]/.test(bare)) continue;
    return { name: (bare.split(",")[0] as string).replace(/\.$/, ""), at: at + 1 };
  }
  return null;
}

/** The person or organisation of the article that a name is, else the name as it stands. */
function resolved(name: string, entities: ReadonlySet<Entity>): Resolved {
  const folded = fold(name);
  const entity = [...entities].find(({ shown, forms }) =>
    [shown, ...forms.keys()].some((form) => fold(form) === folded),
  );
  if (entity !== undefined) return { speaker: speakerOf(entity), from: 0 };
  return { speaker: { shown: name, kind: "organisation", entity: null, party: null, noun: null }, from: 0 };
}
