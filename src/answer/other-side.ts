// To every claim its reply: the denials that answer an allegation, or the allegations that a denial answers.

import type { Label } from "../domain.js";
import type { Matters } from "../retrieval/matters.js";
import type { RowViews } from "../retrieval/row-view.js";
import type { QuoteMaker } from "./quotes.js";
import { sameWords } from "./same-words.js";
import type { Chosen } from "./unique-quotes.js";

export interface OtherSide {
  /**
   * Quotes with the opposite label that are about the same matter and the same accused, best first.
   * @param relevance how well rows answer the question, 0 to 1, where that is known: of all replies the pointed one
   */
  opposing(
    rows: readonly number[],
    label: Extract<Label, "allegation" | "denial">,
    most: number,
    relevance: ReadonlyMap<number, number>,
  ): readonly Chosen[];
  /** The same sentence, or one that says the same in the same words. */
  same(row: number, other: number): boolean;
}

export function createOtherSide(views: RowViews, matters: Matters, quotes: QuoteMaker): OtherSide {
  const same = (row: number, other: number) => sameWords(views.of(row).order, views.of(other).order);
  return {
    same,
    opposing(rows, label, most, relevance) {
      const opposite = label === "allegation" ? "denial" : "allegation";
      const best = new Map<number, number>();
      for (const hit of rows.flatMap((row) => matters.sameMatter(row, opposite))) {
        best.set(hit.row, Math.max(hit.score, best.get(hit.row) ?? 0));
      }
      const weighed = [...best].map(([row, score]) => ({
        row,
        score: (score + (relevance.get(row) ?? 0)) / 2,
      }));
      weighed.sort((a, b) => b.score - a.score || a.row - b.row);
      const chosen: Chosen[] = [];
      for (const { row, score } of weighed) {
        if (chosen.length >= most) break;
        const quote = chosen.some((other) => same(row, other.row)) ? null : quotes.quote(row, score);
        if (quote) chosen.push({ row, quote });
      }
      return chosen;
    },
  };
}
