// Who is accused by a claim and defended by a reply, and who says either: is it the same one? Pure.

import type { LabelledSentence } from "../../domain.js";
import { FRAME_STEMS } from "../../language/lexicon/frame-words.js";
import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import type { TextView } from "../../retrieval/row-view.js";

/**
 * Is the one who replies, or is defended, the one whom the claim accuses?
 * @returns 1 where the claim's accused or its own words say so, 0.5 where only the sentences beside it do or nobody
 * is known, 0 where they are two
 */
export function meets(
  claim: LabelledSentence,
  reply: LabelledSentence,
  { names, views }: Retriever,
  row: number,
): number {
  const defended = [reply.target, reply.attributedTo].filter((name) => name !== null);
  if (claim.target !== null && defended.some((name) => isSame(claim.target as string, name, names))) return 1;
  if (defended.length === 0) return claim.target === null ? UNKNOWN : 0;
  const view = views.of(row);
  const says = (text: TextView) => defended.some((name) => isNamedIn(name, text, names));
  if (says(view)) return 1;
  return claim.target === null || view.around.some(says) ? UNKNOWN : 0;
}

const UNKNOWN = 0.5;

/**
 * The same where two articles must mean the same one: a party of the case, or the full name. Two Johnsons are two, and
 * every country has an Office.
 */
export function meetsForCertain(
  claim: LabelledSentence,
  reply: LabelledSentence,
  { names, views }: Retriever,
  row: number,
): boolean {
  const view = views.of(row);
  const accused = claim.target;
  return [reply.target, reply.attributedTo].some((name) => {
    if (name === null) return false;
    const party = names.partyOf(name);
    if (party !== null) return party === names.partyOf(accused) || view.names.has(party);
    const words = [...wordsIn(name)];
    if (accused !== null && words.join(" ") === [...wordsIn(accused)].join(" ")) return !isGeneric(words);
    return words.length > 1 && words.every((stem) => view.single.has(stem));
  });
}

function isGeneric(words: readonly string[]): boolean {
  return words.every((stem) => FRAME_STEMS.has(stem));
}

function isNamedIn(name: string, { single, names: found }: TextView, names: Names): boolean {
  const party = names.partyOf(name);
  if (party !== null) return found.has(party);
  const words = [...wordsIn(name)];
  return words.length > 0 && single.has(words.at(-1) as string);
}

/** Nobody replies to himself. */
export function sameSpeaker(claim: LabelledSentence, reply: LabelledSentence, { names }: Retriever): boolean {
  const [one, other] = [claim.attributedTo, reply.attributedTo];
  return one !== null && other !== null && isSame(one, other, names);
}

/** The same party, or the same name written longer or shorter ("Ebbers", "Bernie Ebbers"). */
function isSame(one: string, other: string, names: Names): boolean {
  const [a, b] = [names.partyOf(one), names.partyOf(other)];
  if (a !== null && b !== null) return a === b;
  const [left, right] = [wordsIn(one), wordsIn(other)];
  return (
    left.size > 0 &&
    right.size > 0 &&
    ([...left].every((stem) => right.has(stem)) || [...right].every((stem) => left.has(stem)))
  );
}

function wordsIn(name: string): ReadonlySet<string> {
  return new Set(
    tokensOf(name)
      .filter(({ raw }) => /^\p{Lu}|\d/u.test(raw))
      .map(({ stem }) => stem),
  );
}
