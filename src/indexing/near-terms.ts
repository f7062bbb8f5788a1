// Words of the index that a mistyped word may have meant. Knows no SQL.

import type { Entry, Vocabulary } from "./vocabulary.js";

interface Candidate extends Entry {
  readonly letters: number;
}

export class NearTerms {
  readonly #vocabulary: Vocabulary;
  #byLength: ReadonlyMap<number, readonly Candidate[]> | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * Words within one slip of a word of 4 to 7 letters, two of a longer one (a letter wrong, missing, too many, or two
   * swapped); none for shorter words and for numbers, where a slip is another word or another figure.
   * @param word folded
   */
  find(word: string, limit: number): readonly string[] {
    const most = slipsAllowed(word);
    if (most === 0) return [];
    const letters = letterSet(word);
    const near: Near[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const entry of this.#candidates().get(length) ?? []) {
        if (entry.word === word || bits(letters ^ entry.letters) > 2 * most) continue;
        const slips = editDistance(word, entry.word, most);
        if (slips <= most) near.push({ entry, slips });
      }
    }
    return near
      .sort(closest)
      .slice(0, Math.max(0, limit))
      .map(({ entry }) => entry.word);
  }

  #candidates(): ReadonlyMap<number, readonly Candidate[]> {
    this.#byLength ??= groupByLength(this.#vocabulary);
    return this.#byLength;
  }
}

function slipsAllowed(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function groupByLength(vocabulary: Vocabulary): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const { word, sentences } of vocabulary.entries()) {
    const candidate = { word, sentences, letters: letterSet(word) };
    const group = groups.get(word.length);
    if (group === undefined) groups.set(word.length, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

interface Near {
  readonly entry: Entry;
  readonly slips: number;
}

function closest(a: Near, b: Near): number {
  const frequency = b.entry.sentences - a.entry.sentences;
  return a.slips - b.slips || frequency || (a.entry.word < b.entry.word ? -1 : 1);
}

/** One bit for each letter that occurs: words more than 2n bits apart are more than n slips apart. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment: no part is edited twice).
 * @returns the distance, or `most + 1` for anything above `most`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, before));
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] as number, most + 1);
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  last: number[],
  before: number[],
): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const simple = Math.min(
    (row[j - 1] as number) + 1,
    (last[j] as number) + 1,
    (last[j - 1] as number) + same,
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(simple, (before[j - 2] as number) + 1) : simple;
}
