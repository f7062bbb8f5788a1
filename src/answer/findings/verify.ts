// Is this wording in the corpus: exactly (the same words; typography and case do not count), nearly, or not?

import type { Verification, WordDifference } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import type { Kit } from "../quotes/kit.js";
import { bestWindow, differencesOf, type WrittenWord, writtenWords } from "./word-differences.js";

const LONGEST_WORDING = 6_000;
const MOST_MATCHES = 5;
const CANDIDATES = 24;
/** Terms that the search is given: the rarest words of the wording are enough to find its place. */
const MOST_TERMS = 24;
/** Share of words in common from which two wordings are nearly the same. */
const NEAR = 0.6;

/** @throws ExpectedError `usage/wording` for an empty or overlong wording */
export function verify(wording: string, kit: Kit): Verification {
  const words = checkWording(wording);
  const rows = candidateRows(words, kit);
  const places = [...new Set(rows.map((row) => paragraphKey(row, kit)))].flatMap((key) =>
    placeIn(key, words, kit),
  );
  const exact = places.filter(({ share }) => share === 1);
  const near = places.filter(({ share }) => share >= NEAR).sort((a, b) => b.share - a.share || a.row - b.row);
  const outcome = exact.length > 0 ? "exact" : near.length > 0 ? "near" : "absent";
  const shown = exact.length > 0 ? exact.sort((a, b) => a.row - b.row) : near;
  const matches = shown.slice(0, MOST_MATCHES).flatMap(({ row, last, differences, share }) => {
    const quote = kit.quotes.run(row, last, share);
    return quote ? [{ quote, differences }] : [];
  });
  return matches.length === 0 ? { wording, outcome: "absent", matches } : { wording, outcome, matches };
}

function checkWording(wording: string): WrittenWord[] {
  const words = writtenWords(wording);
  const wrong = (message: string, hint: string) => new ExpectedError("usage", "usage/wording", message, hint);
  if (words.length === 0) throw wrong("The wording is empty.", "Give the words to look for.");
  if (wording.length > LONGEST_WORDING) {
    throw wrong(`The wording is ${wording.length} characters long.`, "At most 6,000 are allowed.");
  }
  return words;
}

function candidateRows(words: readonly WrittenWord[], { index }: Kit): readonly number[] {
  const terms = [...new Map(words.map((word) => [word.raw.toLowerCase(), word.raw] as const)).values()]
    .map((term) => ({ term, weight: 1, frequency: index.documentFrequency(term) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  return index.searchWords(terms, CANDIDATES).map((hit) => hit.row);
}

function paragraphKey(row: number, { index }: Kit): string {
  const { article, paragraph } = index.sentence(row);
  return `${article}\n${paragraph}`;
}

interface Place {
  /** First and last row of the sentences that the wording runs over. */
  readonly row: number;
  readonly last: number;
  /** Words in common, 0 to 1; 1 alone means the same words in the same order. */
  readonly share: number;
  readonly differences: readonly WordDifference[];
}

/** The stretch of a paragraph that is most like the wording. */
function placeIn(key: string, wording: readonly WrittenWord[], { index }: Kit): Place[] {
  const [article = "", paragraph = ""] = key.split("\n");
  const text = index.paragraphs(article)[Number(paragraph)]?.text ?? "";
  const words = writtenWords(text);
  const window = bestWindow(wording, words);
  if (window === null) return [];
  const inside = words.slice(window.from, window.to);
  const [start, end] = [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
  const rows = index.rows(article, Number(paragraph)).filter((row) => {
    const sentence = index.sentence(row);
    return sentence.end > start && sentence.start < end;
  });
  const [row, last] = [rows[0], rows.at(-1)];
  if (row === undefined || last === undefined) return [];
  return [{ row, last, share: window.share, differences: differencesOf(wording, inside) }];
}
