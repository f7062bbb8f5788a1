// Scores the shown speakers against gold speakers, label by label. Pure.

import { LABELS, type Label } from "../domain.js";

interface AttributionRow {
  /** The gold label, under which the row is counted. */
  readonly label: Label;
  /** The gold speaker; null in the outlet's own voice. */
  readonly gold: string | null;
  readonly shown: string | null;
}

export interface AttributionFigures {
  readonly sentences: number;
  /** Share, 0 to 1, of all sentences with the right speaker, or rightly none. */
  readonly accuracy: number;
  /** Share, 0 to 1, of the sentences with a gold speaker whose speaker is shown. */
  readonly recall: number;
  /** Share, 0 to 1, of the shown names that are right; one shown where gold has none is wrong; "unnamed" is no name. */
  readonly precision: number;
  /** Share, 0 to 1, of the right shown speakers that are letter by letter gold's. */
  readonly exact: number;
  /** Shown names. */
  readonly shown: number;
}

/** The figures of each label; an empty label has shares of 1. */
export function scoreAttribution(
  rows: readonly AttributionRow[],
): Readonly<Record<Label, AttributionFigures>> {
  const of = (label: Label) => figures(rows.filter((row) => row.label === label));
  return Object.fromEntries(LABELS.map((label) => [label, of(label)])) as Record<Label, AttributionFigures>;
}

function figures(rows: readonly AttributionRow[]): AttributionFigures {
  const shown = rows.filter((row) => row.shown !== null && row.shown !== "unnamed");
  const named = rows.filter((row) => row.gold !== null);
  const right = shown.filter((row) => sameSpeaker(row.shown, row.gold));
  const found = named.filter((row) => sameSpeaker(row.shown, row.gold));
  const exact = right.filter((row) => row.shown === row.gold);
  return {
    sentences: rows.length,
    accuracy: share(rows.filter((row) => sameSpeaker(row.shown, row.gold)).length, rows.length),
    recall: share(found.length, named.length),
    precision: share(right.length, shown.length),
    exact: share(exact.length, right.length),
    shown: shown.length,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Words that say what a speaker is or whose it is; they count only where nothing else is left. */
const GENERIC = new Set(
  `the a an of for and in mr mrs ms dr sir lord sen rep inc llc co ltd corp complaint lawsuit suit filing statement letter legal
  document spokesman spokeswoman spokesperson lawyer attorney representative official executive some many other several unnamed
  former report company campaign`.split(/\s+/),
);

/** True where both name the same speaker: the same words, or all words of the shorter name among those of the longer. */
export function sameSpeaker(shown: string | null, gold: string | null): boolean {
  if (shown === null || gold === null) return shown === gold;
  const own = wordsOf(shown);
  return alternatives(gold).some(
    (other) =>
      overlaps(own, wordsOf(other)) ||
      overlaps(everyWord(shown), everyWord(other)) ||
      initials(shown) === other ||
      initials(other) === shown,
  );
}

/** "Hugh Ray (Deutsche Bank)" is right by either name; "A; B" and "A and B" by either speaker. */
function alternatives(gold: string): string[] {
  const outer = gold.replace(/\([^)]*\)/g, " ");
  const inner = [...gold.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] as string);
  return [gold, ...[outer, ...inner].flatMap((part) => part.split(/;| and |,/))].filter(
    (part) => part.trim() !== "",
  );
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = [...everyWord(name)];
  const telling = words.filter((word) => !GENERIC.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

function everyWord(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b|[’']/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/(?<=..)s$/, ""));
  return new Set(words);
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return small.size > 0 && [...small].every((word) => large.has(word));
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}
