// Two wordings word by word: the longest common run of words in order, and what stands only in one of them. Pure.

import type { WordDifference } from "../../domain.js";
import { foldTypography } from "../../language/characters.js";
import { tokensOf } from "../../language/tokens.js";

/** One word as written, possessive and the signs of a sum or a share included. */
export interface WrittenWord {
  readonly raw: string;
  /** Equal for words that differ in case and typography alone. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order; punctuation tells no wordings apart, but a sum's currency does. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (const { whole, from } of tokensOf(text)) {
    const last = words.at(-1);
    const end = from + whole.length;
    if (whole === "%" && last?.end === from)
      words[words.length - 1] = written(`${last.raw}%`, last.start, end);
    else words.push(written(whole, from, end));
  }
  return words;
}

function written(raw: string, start: number, end: number): WrittenWord {
  return { raw, key: keyOf(raw), start, end };
}

/** Stops of initials and commas between thousands are typography as well ("U.S." and "US", "8,000" and "8000"). */
function keyOf(raw: string): string {
  return foldTypography(raw)
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)|(?<=\p{L})\.|(?<=[$€£¥₹])\s/gu, "");
}

/** More words than this are compared up to here only. */
const LONGEST = 1_200;

/** Case and typography apart, these are the same word. */
function same(a: WrittenWord | undefined, b: WrittenWord | undefined): boolean {
  return a !== undefined && b !== undefined && a.key === b.key;
}

/** Lengths of the longest common subsequence of every pair of prefixes. */
function table(a: readonly WrittenWord[], b: readonly WrittenWord[]): Uint16Array[] {
  const rows = [new Uint16Array(b.length + 1)];
  for (let i = 1; i <= a.length; i++) {
    const [row, above] = [new Uint16Array(b.length + 1), rows[i - 1] as Uint16Array];
    for (let j = 1; j <= b.length; j++) {
      row[j] = same(a[i - 1], b[j - 1])
        ? (above[j - 1] as number) + 1
        : Math.max(above[j] as number, row[j - 1] as number);
    }
    rows.push(row);
  }
  return rows;
}

/** Positions of the common words, pairwise, in order. */
function common(a: readonly WrittenWord[], b: readonly WrittenWord[]): (readonly [number, number])[] {
  const lengths = table(a, b);
  const pairs: [number, number][] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (same(a[i - 1], b[j - 1])) pairs.unshift([--i, --j]);
    else if ((lengths[i - 1]?.[j] ?? 0) >= (lengths[i]?.[j - 1] ?? 0)) i--;
    else j--;
  }
  return pairs;
}

/**
 * The stretch of `words` that holds most of the wording in the least room.
 * @returns word positions from, to (without); share 1 only for the very same words in a row. Null: nothing in common
 */
export function bestWindow(
  wording: readonly WrittenWord[],
  words: readonly WrittenWord[],
): { readonly from: number; readonly to: number; readonly share: number } | null {
  const exact = words.findIndex((_, at) => wording.every((word, i) => same(word, words[at + i])));
  if (exact >= 0) return { from: exact, to: exact + wording.length, share: 1 };
  const pairs = common(wording.slice(0, LONGEST), words.slice(0, LONGEST));
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [first[1], last[1] + 1];
  return { from, to, share: Math.min(0.999, (2 * pairs.length) / (wording.length + (to - from))) };
}

/** @returns runs of words: `same`, `missing` (in the article alone), `extra` (in the given wording alone) */
export function differencesOf(
  wording: readonly WrittenWord[],
  article: readonly WrittenWord[],
): readonly WordDifference[] {
  const pieces: { kind: WordDifference["kind"]; words: string[] }[] = [];
  const add = (kind: WordDifference["kind"], words: readonly WrittenWord[]) => {
    if (words.length === 0) return;
    const last = pieces.at(-1);
    const raw = words.map((word) => word.raw);
    if (last?.kind === kind) last.words.push(...raw);
    else pieces.push({ kind, words: raw });
  };
  let [i, j] = [0, 0];
  for (const [at, other] of [...common(wording, article), [wording.length, article.length] as const]) {
    add("missing", article.slice(j, other));
    add("extra", wording.slice(i, at));
    add("same", article.slice(other, other + 1));
    [i, j] = [at + 1, other + 1];
  }
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(" ") }));
}
