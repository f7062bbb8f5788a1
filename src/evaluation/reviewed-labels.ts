// Labels that editors set, as gold: does the labeller by itself say the same? Each label that an editor changed is a
// regression row, so that a later labeller is held to it. Pure.

import { LABELS, type Label } from "../domain.js";
import { keyOf, type StoredReview } from "../labels/review/reviews.js";
import { percent } from "./percent.js";

/** A sentence as the labeller labels it, before any review is put over it. */
interface MachineLabel {
  readonly article: string;
  readonly text: string;
  readonly label: Label;
}

export interface ReviewedLabel {
  readonly article: string;
  readonly sentence: string;
  /** The editor's. */
  readonly gold: Label;
  /** The labeller's of today; null where the sentence is not in the corpus any more. */
  readonly machine: Label | null;
  readonly reason: string;
  /** An editor changed what the labeller had said. */
  readonly changed: boolean;
}

export interface ReviewFigures {
  readonly reviewed: number;
  /** Sentences that are not in the corpus any more; they count in no other figure. */
  readonly gone: number;
  /** Share on which the labeller agrees with the editors; null without reviews. */
  readonly agreed: number | null;
  /** Share of the allegations that the labeller calls reporting; null without allegations. */
  readonly allegationsAsReporting: number | null;
  readonly regressions: number;
  /** Regression rows that the labeller gets right today. */
  readonly regressionsRight: number;
  /** Editor's label → labeller's label → how many. */
  readonly confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
}

/**
 * @param reviews oldest first; the last of a sentence counts
 * @param machine the labeller's labels of the whole corpus
 * @returns a row for each reviewed sentence, in order of article and sentence
 */
export function judgeReviews(
  reviews: readonly StoredReview[],
  machine: readonly MachineLabel[],
): readonly ReviewedLabel[] {
  const labels = new Map(machine.map(({ article, text, label }) => [keyOf(article, text), label]));
  const histories = new Map<string, StoredReview[]>();
  for (const review of reviews) {
    const key = keyOf(review.article, review.sentence);
    histories.set(key, [...(histories.get(key) ?? []), review]);
  }
  const rows = [...histories].map(([key, history]): ReviewedLabel => {
    const [first, last] = [history[0] as StoredReview, history.at(-1) as StoredReview];
    const { article, sentence, label: gold, reason } = last;
    const changed = first.previous !== null && first.previous !== gold;
    return { article, sentence, gold, machine: labels.get(key) ?? null, reason, changed };
  });
  return rows.sort((a, b) => (keyOf(a.article, a.sentence) < keyOf(b.article, b.sentence) ? -1 : 1));
}

export function scoreReviews(rows: readonly ReviewedLabel[]): ReviewFigures {
  const there = rows.filter(({ machine }) => machine !== null);
  const right = (some: readonly ReviewedLabel[]) =>
    some.filter(({ gold, machine }) => gold === machine).length;
  const allegations = there.filter(({ gold }) => gold === "allegation");
  const regressions = rows.filter(({ changed }) => changed);
  return {
    reviewed: rows.length,
    gone: rows.length - there.length,
    agreed: share(right(there), there.length),
    allegationsAsReporting: share(
      allegations.filter(({ machine }) => machine === "reporting").length,
      allegations.length,
    ),
    regressions: regressions.length,
    regressionsRight: right(regressions),
    confusion: confusionOf(there),
  };
}

/** The rows as gold for `npm run eval -- --labels`, a JSON line each: what editors changed. */
export function regressionLines(rows: readonly ReviewedLabel[]): readonly string[] {
  return rows
    .filter(({ changed }) => changed)
    .map(({ article, sentence, gold }) =>
      JSON.stringify({ article, sentence, label: gold, attributed_to: null, hard: false }),
    );
}

export function presentReviews(figures: ReviewFigures, rows: readonly ReviewedLabel[]): string {
  const { reviewed, gone, agreed, allegationsAsReporting, regressions, regressionsRight } = figures;
  if (reviewed === 0) return "No label was reviewed yet: npm run review, or /label on Discord.\n";
  const lines = [
    `${reviewed} reviewed labels${gone === 0 ? "" : `, ${gone} of sentences that are not in the corpus any more`}`,
    `the labeller by itself agrees on ${percent(agreed)}; allegations that it calls reporting ${percent(allegationsAsReporting)}`,
    `${regressions} labels that editors changed; right today ${regressionsRight}`,
    ...rows.filter(({ machine, gold }) => machine !== null && machine !== gold).map(wrongLine),
  ];
  return `${lines.join("\n")}\n`;
}

function wrongLine({ article, sentence, gold, machine }: ReviewedLabel): string {
  return `  ${machine} instead of ${gold}  ${article}  ${sentence}`;
}

function confusionOf(rows: readonly ReviewedLabel[]): ReviewFigures["confusion"] {
  const count = (gold: Label, machine: Label) =>
    rows.filter((row) => row.gold === gold && row.machine === machine).length;
  const entries = LABELS.map((gold) => [
    gold,
    Object.fromEntries(LABELS.map((machine) => [machine, count(gold, machine)])),
  ]);
  return Object.fromEntries(entries) as ReviewFigures["confusion"];
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
