// How good labels are against gold rows: pure counting. Knows no files and no labeller.

import { LABELS, type Label } from "../domain.js";
import { type AttributionFigures, sameSpeaker, scoreAttribution } from "./attribution.js";

/** A gold row beside what the labeller said of the same sentence (null: the splitter cut it otherwise). */
export interface Compared {
  readonly article: string;
  readonly sentence: string;
  readonly label: Label;
  readonly alsoAccepted: readonly Label[];
  readonly hard: boolean;
  readonly attributedTo: string | null;
  readonly said: Said | null;
}

interface Said {
  readonly label: Label;
  readonly attributedTo: string | null;
  readonly needsReview: boolean;
  readonly why: string;
}

interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Shares from 0 to 1. */
export interface LabelFigures {
  readonly sentences: number;
  /** Gold rows whose sentence was not found in the article as the splitter cuts it. */
  readonly notFound: number;
  /** A claim printed as fact: the figure that matters most. */
  readonly allegationsAsReporting: number;
  readonly denialsAsReporting: number;
  readonly reportingKept: number;
  readonly labels: Readonly<Record<Label, Scores>>;
  readonly macroF1: number;
  /** Rows with a gold speaker for which the speaker was named in matching words. */
  readonly attribution: number;
  /** The shown speakers, by gold label. */
  readonly speakers: Readonly<Record<Label, AttributionFigures>>;
  /** Share of the sentences marked for review. */
  readonly marked: number;
  /** The same figures had an editor answered every marked sentence. */
  readonly reviewed: {
    readonly allegationsAsReporting: number;
    readonly reportingKept: number;
    readonly denialF1: number;
    readonly macroF1: number;
  };
}

/**
 * The figures over rows, hard ones included: leave them out beforehand to count them apart. A row that was not found
 * counts as wrong; a label among `alsoAccepted` counts as right.
 */
export function scoreLabels(rows: readonly Compared[]): LabelFigures {
  const plain = confusion(rows, (row) => row.said?.label ?? null);
  const asked = confusion(rows, (row) => (row.said?.needsReview ? row.label : (row.said?.label ?? null)));
  const spoken = rows.filter((row) => row.attributedTo !== null);
  const named = spoken.filter((row) => sameSpeaker(row.said?.attributedTo ?? null, row.attributedTo));
  return {
    sentences: rows.length,
    notFound: rows.filter((row) => row.said === null).length,
    allegationsAsReporting: share(plain, "allegation", "reporting"),
    denialsAsReporting: share(plain, "denial", "reporting"),
    reportingKept: scoresOf(plain, "reporting").recall,
    labels: {
      allegation: scoresOf(plain, "allegation"),
      denial: scoresOf(plain, "denial"),
      reporting: scoresOf(plain, "reporting"),
    },
    macroF1: macro(plain),
    attribution: ratio(named.length, spoken.length),
    speakers: scoreAttribution(
      rows.flatMap(({ label, attributedTo, said }) =>
        said ? [{ label, gold: attributedTo, shown: said.attributedTo }] : [],
      ),
    ),
    marked: ratio(rows.filter((row) => row.said?.needsReview).length, rows.length),
    reviewed: {
      allegationsAsReporting: share(asked, "allegation", "reporting"),
      reportingKept: scoresOf(asked, "reporting").recall,
      denialF1: scoresOf(asked, "denial").f1,
      macroF1: macro(asked),
    },
  };
}

/** `counts[gold][said]`; a sentence that was not found counts under `missing`. */
type Confusion = Readonly<Record<Label, Record<Label | "missing", number>>>;

function confusion(rows: readonly Compared[], labelOf: (row: Compared) => Label | null): Confusion {
  const empty = () => ({ allegation: 0, denial: 0, reporting: 0, missing: 0 });
  const counts = { allegation: empty(), denial: empty(), reporting: empty() };
  for (const row of rows) {
    const said = labelOf(row);
    const right = said !== null && row.alsoAccepted.includes(said);
    counts[row.label][right ? row.label : (said ?? "missing")] += 1;
  }
  return counts;
}

function share(counts: Confusion, gold: Label, said: Label): number {
  return ratio(counts[gold][said], sum(Object.values(counts[gold])));
}

function scoresOf(counts: Confusion, label: Label): Scores {
  const both = counts[label][label];
  const precision = ratio(both, sum(LABELS.map((gold) => counts[gold][label])));
  const recall = ratio(both, sum(Object.values(counts[label])));
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function macro(counts: Confusion): number {
  return sum(LABELS.map((label) => scoresOf(counts, label).f1)) / LABELS.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
