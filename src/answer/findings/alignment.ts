// Where in a paragraph a wording stands: the tightest stretch that holds most of it, word by word. Pure.

import type { Wording } from "./wording.js";
import type { WrittenWord } from "./written-words.js";

export interface Place {
  /** Word positions of the stretch, `to` without. */
  readonly from: number;
  readonly to: number;
  /** Positions in the wording and in the paragraph of the words that both have, in order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** `exact`: the very words in a row; `parts`: but for what the wording marks as left out or put in; else `near`. */
  readonly kind: "exact" | "parts" | "near";
  /** Words that only one of both has, marked ones aside. */
  readonly strayed: { readonly wording: ReadonlySet<number>; readonly words: ReadonlySet<number> };
}

/** More words than this are compared up to here only. */
const LONGEST = 1_200;
/** What a word costs that the wording marks as left out or put in: of two such places the tighter one is meant. */
const MARKED = 1 / 4_096;

/** The wording's words one after another, with nothing between them; -1 where they do not stand so. */
export function startOf({ words: wording }: Wording, words: readonly WrittenWord[]): number {
  return words.findIndex((_, at) => wording.every(({ key }, i) => key === words[at + i]?.key));
}

/** @returns null where they have nothing in common */
export function align(wording: Wording, words: readonly WrittenWord[]): Place | null {
  const { length } = wording.words;
  const start = startOf(wording, words);
  if (start >= 0) {
    const pairs = wording.words.map((_, i) => [i, start + i] as const);
    const none: ReadonlySet<number> = new Set();
    return { from: start, to: start + length, pairs, kind: "exact", strayed: { wording: none, words: none } };
  }
  const steps = cheapest(wording, words.slice(0, LONGEST));
  const [first, last] = [steps.pairs[0], steps.pairs.at(-1)];
  if (!first || !last) return null;
  const whole = length <= LONGEST && steps.wording.size === 0 && steps.words.size === 0;
  const strayed = { wording: steps.wording, words: steps.words };
  return { from: first[1], to: last[1] + 1, pairs: steps.pairs, kind: whole ? "parts" : "near", strayed };
}

/** Costs of leaving a word out at a place of the wording, and of having one that the paragraph has not. */
function costs({ gaps, putIn }: Wording) {
  return {
    skip: (before: number) => (gaps.has(before) ? MARKED : 1),
    extra: (at: number) => (putIn.has(at) ? MARKED : 1),
  };
}

/** `rows[i][j]`: the least that the first i words of the wording cost, ending before the paragraph's word j. */
function costTable(wording: Wording, words: readonly WrittenWord[]): Float64Array[] {
  const { skip, extra } = costs(wording);
  const rows = [new Float64Array(words.length + 1)];
  for (const [at, { key }] of wording.words.slice(0, LONGEST).entries()) {
    const [above, row] = [rows[at] as Float64Array, new Float64Array(words.length + 1)];
    row[0] = (above[0] as number) + extra(at);
    for (let j = 1; j <= words.length; j++) {
      const apart = Math.min((above[j] as number) + extra(at), (row[j - 1] as number) + skip(at + 1));
      row[j] = key === words[j - 1]?.key ? Math.min(apart, above[j - 1] as number) : apart;
    }
    rows.push(row);
  }
  return rows;
}

/** The cheapest way through the table: what is paired, and what stands on one side alone without being marked. */
function cheapest(wording: Wording, words: readonly WrittenWord[]) {
  const { skip, extra } = costs(wording);
  const rows = costTable(wording, words);
  const last = rows.at(-1) as Float64Array;
  const pairs: (readonly [number, number])[] = [];
  const strayed = { wording: new Set<number>(), words: new Set<number>() };
  let [i, j] = [rows.length - 1, last.indexOf(Math.min(...last))];
  while (i > 0) {
    const [cost, left] = [rows[i]?.[j] ?? 0, j > 0 ? (rows[i]?.[j - 1] ?? 0) : Number.POSITIVE_INFINITY];
    const together = j > 0 && wording.words[i - 1]?.key === words[j - 1]?.key;
    if (together && cost === rows[i - 1]?.[j - 1]) pairs.unshift([--i, --j]);
    else if (cost === left + skip(i)) {
      if (skip(i) === 1) strayed.words.add(j - 1);
      j--;
    } else {
      i--;
      if (extra(i) === 1) strayed.wording.add(i);
    }
  }
  const inside = [...strayed.words].filter((at) => at > (pairs[0]?.[1] ?? 0));
  return { pairs, wording: strayed.wording, words: new Set(inside) };
}
