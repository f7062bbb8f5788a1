// How alike two texts are: shingles of words, overlap and containment. Pure.

import { plain } from "./words.js";

/** The set of runs of `size` words of a text, in comparing form; a shorter text is one run. */
export function shingles(text: string, size = 4): Set<string> {
  const words = plain(text).split(" ").filter(Boolean);
  if (words.length === 0) return new Set();
  if (words.length <= size) return new Set([words.join(" ")]);
  const runs = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) runs.add(words.slice(at, at + size).join(" "));
  return runs;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count += 1;
  return count;
}

/** Share of the runs of `a` that `b` has too, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : shared(a, b) / a.size;
}

/** Jaccard similarity, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  return a.size + b.size === 0 ? 0 : common / (a.size + b.size - common);
}

/** Are two paragraphs the same but for punctuation, spaces and a few words? */
export function nearlySame(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  return jaccard(shingles(a, 3), shingles(b, 3)) >= 0.7;
}
