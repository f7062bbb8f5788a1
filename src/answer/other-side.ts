// To every claim its reply: the denials that answer an allegation, or the allegations that a denial answers.

import type { Label } from "../domain.js";
import type { Matters } from "../retrieval/matters.js";
import type { RowViews } from "../retrieval/row-view.js";
import type { QuoteMaker } from "./quotes.js";
import { sameWords } from "./same-words.js";
import type { Chosen } from "./unique-quotes.js";

/** At most this many quotes of the other side. */
const MOST = 2;

export interface OtherSide {
  /** Quotes with the opposite label that are about the same matter and the same accused, best first. */
  opposing(rows: readonly number[], label: Extract<Label, "allegation" | "denial">): readonly Chosen[];
}

export function createOtherSide(views: RowViews, matters: Matters, quotes: QuoteMaker): OtherSide {
  return {
    opposing(rows, label) {
      const opposite = label === "allegation" ? "denial" : "allegation";
      const best = new Map<number, number>();
      for (const row of rows) {
        for (const hit of matters.sameMatter(row, opposite)) {
          best.set(hit.row, Math.max(hit.score, best.get(hit.row) ?? 0));
        }
      }
      const ordered = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const chosen: Chosen[] = [];
      for (const [row, score] of ordered) {
        if (chosen.length >= MOST) break;
        const { order } = views.of(row);
        if (chosen.some((other) => sameWords(views.of(other.row).order, order))) continue;
        const quote = quotes.quote(row, Math.min(1, score));
        if (quote) chosen.push({ row, quote });
      }
      return chosen;
    },
  };
}
