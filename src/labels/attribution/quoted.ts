// Quotations carried over sentences and paragraphs: whose they are when the sentence itself does not say.

import type { ReadSentence } from "../reading/analysis.js";
import type { Resolved } from "./resolved.js";

/** More than this share of a sentence inside marks: the sentence is somebody's words. */
const MOSTLY = 0.5;
/** A quotation may lie this many paragraphs after the last words of its speaker. */
const FAR = 2;

/**
 * For each sentence that stands in a quotation and names no speaker of its own: whose quotation it is.
 * @param own the speaker that each sentence names itself
 */
export function carryQuotations(
  sentences: readonly ReadSentence[],
  own: readonly (Resolved | null)[],
): (Resolved | null)[] {
  const carried: (Resolved | null)[] = sentences.map(() => null);
  const orphans = orphanQuotations(sentences);
  const quoted = (at: number) => isQuoted(sentences[at] as ReadSentence) || orphans.has(at);
  let last: { said: Resolved; paragraph: number } | null = null;
  for (let from = 0; from < sentences.length; ) {
    const end = runEnd(sentences, own, from, orphans);
    const owner = ownerIn(own, from, end);
    const paragraph = (sentences[from] as ReadSentence).paragraph;
    const said: Resolved | null = owner ?? (last && paragraph - last.paragraph <= FAR ? last.said : null);
    if (isQuoted(sentences[from] as ReadSentence))
      for (let at = from; at < end; at++) carried[at] = own[at] ?? said;
    if (said && (owner || quoted(from)))
      last = { said: owner ?? said, paragraph: (sentences[end - 1] as ReadSentence).paragraph };
    from = end;
  }
  return carried;
}

/** A run: quoted sentences one after another, in one paragraph or over paragraphs that a mark left open. */
function runEnd(
  sentences: readonly ReadSentence[],
  own: readonly (Resolved | null)[],
  from: number,
  orphans: ReadonlySet<number>,
): number {
  if (!isQuoted(sentences[from] as ReadSentence) && !orphans.has(from)) return from + 1;
  let end = from + 1;
  let named = own[from] !== null && own[from] !== undefined;
  while (end < sentences.length) {
    const [before, next] = [sentences[end - 1] as ReadSentence, sentences[end] as ReadSentence];
    if (!isQuoted(next) && !orphans.has(end)) break;
    if (!next.startsInside && next.paragraph !== before.paragraph) break;
    if (named && own[end]) break;
    named ||= Boolean(own[end]);
    end++;
  }
  return end;
}

/** The sentences before a closing mark that nothing opened, back to the quotation before: it was closed too early. */
function orphanQuotations(sentences: readonly ReadSentence[]): Set<number> {
  const found = new Set<number>();
  sentences.forEach(({ read, share, paragraph }, index) => {
    if (!/[”"]$/.test(read.trim()) || share > 0 || /[“"](?=.*[”"])/.test(read)) return;
    for (let at = index; at >= 0 && at > index - 10; at--) {
      const before = sentences[at] as ReadSentence;
      if (paragraph - before.paragraph > FAR || isQuoted(before)) break;
      found.add(at);
    }
  });
  return found;
}

function ownerIn(own: readonly (Resolved | null)[], from: number, end: number): Resolved | null {
  for (let at = from; at < end; at++) if (own[at]) return own[at] ?? null;
  return null;
}

/** True where a sentence is mostly somebody's words. */
export function isQuoted({ share, startsInside, endsInside }: ReadSentence): boolean {
  return share > MOSTLY || startsInside || endsInside;
}
