// Is this wording in the corpus: exactly (typography and case do not count), in parts, nearly, or not?

import { ExpectedError } from "../../errors.js";
import type { Verification } from "../../findings.js";
import type { Kit } from "../quotes/kit.js";
import { rarestWords } from "../quotes/rarest-words.js";
import { align, startOf } from "./alignment.js";
import { likeness } from "./likeness-of-wordings.js";
import { swallowed } from "./swallowed.js";
import { differencesOf } from "./word-differences.js";
import { articleWords, readWording, type Wording } from "./wording.js";
import type { WrittenWord } from "./written-words.js";

const LONGEST_WORDING = 6_000;
const MOST_MATCHES = 5;
/** Sentences whose paragraphs are looked through for the very words … */
const CANDIDATES = 240;
/** … and those of them that are compared word by word. */
const COMPARED = 24;
/** Terms that the search is given: the rarest words of the wording are enough to find its place. */
const MOST_TERMS = 24;

type Match = Verification["matches"][number];
type Outcome = Exclude<Verification["outcome"], "absent">;
const OUTCOMES: readonly Outcome[] = ["exact", "parts", "near"];

/** @throws ExpectedError `usage/wording` for an empty or overlong wording */
export function verify(wording: string, kit: Kit): Verification {
  const read = checkWording(wording);
  const found = findsIn(paragraphsFor(read.words, kit), read, kit);
  for (const outcome of OUTCOMES) {
    const own = found.filter((one) => one.outcome === outcome);
    own.sort((a, b) => b.share - a.share || a.row - b.row);
    const matches = own.slice(0, MOST_MATCHES).flatMap((one) => matchOf(one, kit));
    if (matches.length > 0) return { wording, outcome, matches };
  }
  return { wording, outcome: "absent", matches: [] };
}

function checkWording(wording: string): Wording {
  const read = readWording(wording);
  const wrong = (message: string, hint: string) => new ExpectedError("usage", "usage/wording", message, hint);
  if (read.words.length === read.putIn.size)
    throw wrong("The wording is empty.", "Give the words to look for.");
  if (wording.length > LONGEST_WORDING) {
    throw wrong(`The wording is ${wording.length} characters long.`, "At most 6,000 are allowed.");
  }
  return read;
}

interface Paragraph {
  readonly article: string;
  readonly index: number;
  readonly words: readonly WrittenWord[];
}

/** The paragraphs that hold the rarest of the words, the likeliest first. */
function paragraphsFor(words: readonly WrittenWord[], { index }: Kit): readonly Paragraph[] {
  const distinct = [...new Map(words.map((word) => [word.raw.toLowerCase(), word.raw] as const)).values()];
  const terms = rarestWords(distinct, MOST_TERMS, 1, index);
  const rows = index.searchWords(terms, CANDIDATES).map(({ row }) => index.sentence(row));
  const keys = new Map(rows.map((row) => [`${row.article}\n${row.paragraph}`, row] as const));
  return [...keys.values()].map(({ article, paragraph }) => ({
    article,
    index: paragraph,
    words: articleWords(index.paragraphs(article)[paragraph]?.text ?? ""),
  }));
}

interface Found {
  readonly outcome: Outcome;
  /** First and last row of the sentences that the wording runs over. */
  readonly row: number;
  readonly last: number;
  /** Words in common, 0 to 1. */
  readonly share: number;
  readonly match: Omit<Match, "quote">;
}

function findsIn(paragraphs: readonly Paragraph[], wording: Wording, kit: Kit): readonly Found[] {
  const likely = paragraphs.slice(0, COMPARED);
  const others = paragraphs.slice(COMPARED).filter(({ words }) => startOf(wording, words) >= 0);
  return [...likely, ...others].flatMap((paragraph) => findIn(paragraph, wording, kit));
}

/** The stretch of a paragraph that is most like the wording. */
function findIn({ article, index: at, words }: Paragraph, wording: Wording, { index }: Kit): Found[] {
  const place = align(wording, words);
  const share = place === null ? 0 : likeness(place, wording, words);
  if (place === null || share === 0) return [];
  const [start, end] = [words[place.from]?.start ?? 0, words[place.to - 1]?.end ?? 0];
  const rows = index.rows(article, at).filter((row) => {
    const sentence = index.sentence(row);
    return sentence.end > start && sentence.start < end;
  });
  const [row, last] = [rows[0], rows.at(-1)];
  if (row === undefined || last === undefined) return [];
  const ends = { start: index.sentence(row).start, end: index.sentence(last).end };
  const lost = swallowed(place, wording, words, ends);
  const differences = differencesOf(wording.words, words, place);
  const outcome = lost === null ? place.kind : "near";
  return [
    { outcome, row, last, share, match: { differences, ...(lost === null ? {} : { swallowed: lost }) } },
  ];
}

function matchOf({ row, last, share, match }: Found, kit: Kit): Match[] {
  const quote = kit.quotes.run(row, last, share);
  return quote === null ? [] : [{ quote, ...match }];
}
