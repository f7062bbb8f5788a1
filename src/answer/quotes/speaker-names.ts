// Who says a sentence, fit for the summary: the party, its document, the outlet; nothing where that is not certain. Pure.

import type { LabelledSentence } from "../../domain.js";
import type { Names } from "../../retrieval/names.js";

/** What speaks for somebody without being one. */
export const DOCUMENT =
  /\b(complaint|lawsuit|suit|filings?|petition|indictment|letter|report|statement|email)\b/i;
export const NAME_LIKE = /^(?:the )?(?:(?:\p{Lu}[\p{L}.’'&-]*|of|for|the|and|de|van|von)(?:\s|$)){1,5}$/u;

/** "BES", "BES’s complaint", "unnamed sources"; null where nobody is named, or where the naming makes no sense. */
export function speakerName(sentence: LabelledSentence, names: Names): string | null {
  const { attributedTo } = sentence;
  if (attributedTo === "unnamed") return "unnamed sources";
  const voice = voiceOf(sentence, names);
  const document = DOCUMENT.exec(attributedTo ?? "")?.[1]?.toLowerCase();
  if (voice === null || voice === attributedTo || document === undefined) return voice;
  return `${voice}’s ${document}`;
}

/** Who speaks, without the document: the party, or another full name; null where nobody is certain. */
export function voiceOf(sentence: LabelledSentence, names: Names): string | null {
  const { attributedTo } = sentence;
  if (attributedTo === null || attributedTo === "unnamed") return null;
  const party = partyOf(sentence, names);
  if (party === null) return NAME_LIKE.test(attributedTo) ? attributedTo : null;
  return contradicts(sentence, party, names) ? null : party;
}

/** A bare "statement" that denies is the statement of whom it defends. */
function partyOf({ attributedTo, side, label, target }: LabelledSentence, names: Names): string | null {
  const named = names.partyOf(attributedTo, side);
  if (named !== null || label !== "denial" || !DOCUMENT.test(attributedTo ?? "")) return named;
  return names.partyOf(target);
}

/** Nobody accuses himself; the accused accuses only where somebody else is known to be meant. */
function contradicts({ label, side, target }: LabelledSentence, party: string, names: Names): boolean {
  if (label !== "allegation") return false;
  const accused = names.partyOf(target);
  return accused === party || (accused === null && side === "accused");
}
