// The speaker whom a source names itself: a person, an organisation, a group or a document.

import {
  ACCUSER_WORDS,
  CLAIM_DOCUMENTS,
  COMPANY_WORDS,
  COURT_WORDS,
  DETERMINERS,
  DOCUMENT_WORDS,
  PERSON_HEAD,
} from "./lexicon.js";
import type { Name, NameBook } from "./name-book.js";
import { keysOf, type Parties } from "./parties.js";
import type { Source } from "./speaker.js";
import type { Speaker } from "./spoken.js";
import { bare, isCapitalised, type Token } from "./text.js";

/** Null where the source names nobody who can speak. */
export function namedSpeaker(source: Source, names: NameBook, parties: Parties): Speaker | null {
  const { phrase, apposition } = source;
  const content = phrase.filter((token) => !DETERMINERS.has(token.text));
  if (!/\p{L}{2}/u.test(content.map(bare).join(""))) return null;
  const keys = keysOf([...phrase, ...apposition], names);
  const head = headOf(phrase);
  const plain = phrase
    .map((token) => token.raw)
    .join(" ")
    .replace(/^(?:the|a|an) /i, "");
  if (DOCUMENT_WORDS.has(head)) {
    const side = parties.sideOf(CLAIM_DOCUMENTS.has(head) ? keys.filter((key) => /^[a-z]/.test(key)) : keys);
    return { name: documentName(head, plain, parties), kind: "document", side, keys };
  }
  const name = properName(phrase, apposition, names);
  if (!name && !phrase.some(isCapitalised) && !canSpeak(head)) return null;
  const kind = name ? (name.person ? "person" : "organisation") : kindOfHead(head);
  return { name: name?.full ?? plain, kind, side: parties.sideOf(keys), keys };
}

/** A thing ("the move", "the effect") does not speak. */
function canSpeak(head: string): boolean {
  return (
    PERSON_HEAD.test(head) ||
    COMPANY_WORDS.has(head.replace(/s$/, "")) ||
    ACCUSER_WORDS.has(head) ||
    COURT_WORDS.has(head)
  );
}

/** The speaker's own name: at the end of the phrase, before "of" or "at", or alone in the apposition. */
function properName(
  phrase: readonly Token[],
  apposition: readonly Token[],
  names: NameBook,
): Name | undefined {
  const link = phrase.findIndex((token, at) => at > 0 && LINK.test(token.text));
  const core = link < 0 ? phrase : phrase.slice(0, link);
  const last = names.all(core).at(-1);
  if (last && last.end === core.length) return last.name;
  if (last && link < 0) return undefined;
  const beside = names.all(apposition)[0];
  return beside?.at === 0 && beside.name.person ? beside.name : undefined;
}

const LINK = /^(?:of|for|from|at|with|in|on)$/;

/** "the suit", "the filing": the plaintiff's, where the article tells who that is. */
function documentName(head: string, plain: string, parties: Parties): string {
  if (!CLAIM_DOCUMENTS.has(head) || /\p{Lu}/u.test(plain) || parties.accuser === null) return plain;
  return `${parties.accuser}'s ${plain}`;
}

function headOf(phrase: readonly Token[]): string {
  const link = phrase.findIndex((token, index) => index > 0 && LINK.test(token.text));
  return bare((link < 0 ? phrase.at(-1) : phrase[link - 1]) as Token);
}

function kindOfHead(head: string): Speaker["kind"] {
  if (DOCUMENT_WORDS.has(head)) return "document";
  if (COMPANY_WORDS.has(head)) return "organisation";
  return /s$/.test(head) || head === "police" ? "group" : "person";
}
