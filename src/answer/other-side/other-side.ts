// To every claim its reply: the denials that answer an allegation, or the allegations that a denial answers.

import type { Label } from "../../domain.js";
import type { SearchIndex } from "../../indexing/search-index.js";
import type { QueryTerm } from "../../retrieval/query-terms.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import type { QuoteMaker } from "../quotes/quotes.js";
import { sameWords } from "../quotes/same-words.js";
import type { Chosen } from "../quotes/unique-quotes.js";
import { createFits, type Fits } from "./fit.js";
import { isMatter, type Matters } from "./matters.js";

type Opposed = Extract<Label, "allegation" | "denial">;

export interface OtherSide {
  /**
   * Quotes with the opposite label on the same matter and the same accused: those about what is asked first, then
   * those that oppose the first of the rows.
   * @param asked the terms of the question
   */
  opposing(
    rows: readonly number[],
    label: Opposed,
    most: number,
    asked: readonly QueryTerm[],
  ): readonly Chosen[];
  /** Does the one row, a denial, reply to the other, an allegation? */
  replies(denial: number, allegation: number): boolean;
  /**
   * Share of what is asked, names and words of denying left out, that the row is about, 0 to 1; 1 where nothing else is
   * asked. A denial of everything is about the claims that it opposes.
   */
  about(row: number, asked: readonly QueryTerm[]): number;
  /** The same sentence, or one that says the same in the same words. */
  same(row: number, other: number): boolean;
}

/** How well two sentences must fit. */
const FITS = 0.7;
const LOOKED_AT = 24;
/** Share of what is asked that a claim must be about, for a denial of everything to answer it. */
const CLEARLY = 0.6;

interface Fit {
  readonly row: number;
  readonly score: number;
}

export function createOtherSide(
  index: SearchIndex,
  retriever: Retriever,
  quotes: QuoteMaker,
  matters: Matters,
): OtherSide {
  const { views } = retriever;
  const fits = createFits(index, retriever, matters);
  const same = (row: number, other: number) => sameWords(views.of(row).order, views.of(other).order);
  const cache = new Map<number, readonly Fit[]>();
  const opponentsOf = (row: number): readonly Fit[] => {
    const known = cache.get(row) ?? opponents(row, index, retriever, fits);
    cache.set(row, known);
    return known;
  };
  return {
    same,
    about(row, asked) {
      const points = matters.points(asked);
      const all = points.reduce((sum, { weight }) => sum + weight, 0);
      if (all === 0) return 1;
      const share = (other: number) => matters.held(points, other) / all;
      if (!matters.isWholesale(row)) return share(row);
      const meant = matters.pointedAt(row) ?? opponentsOf(row).map((fit) => fit.row);
      const claimed = Math.max(0, ...meant.map(share));
      return claimed >= CLEARLY ? claimed : share(row);
    },
    replies: (denial, allegation) => fits.of(allegation, denial) >= FITS,
    opposing(rows, label, most, asked) {
      const points = matters.points(asked);
      const own = rows.filter((row) => index.sentence(row).label === label);
      const ranked = own.flatMap((row, at) =>
        opponentsOf(row).map((fit) => ({ ...fit, at, asked: matters.held(points, fit.row) })),
      );
      ranked.sort((a, b) => b.asked - a.asked || a.at - b.at || b.score - a.score || a.row - b.row);
      const chosen: Chosen[] = [];
      for (const { row, score } of ranked) {
        if (chosen.length >= most) break;
        const told = chosen.some((other) => same(row, other.row));
        const quote = told ? null : quotes.quote(row, Math.min(1, score));
        if (quote) chosen.push({ row, quote });
      }
      return chosen;
    },
  };
}

/** What replies to a claim, or the claims that a denial replies to: found by words anywhere, by nearness in its article. */
function opponents(row: number, index: SearchIndex, retriever: Retriever, fits: Fits): readonly Fit[] {
  const own = index.sentence(row);
  const label = own.label === "allegation" ? "denial" : "allegation";
  const terms = retriever
    .analyse(own.text)
    .terms.filter(isMatter)
    .flatMap((term) => term.search);
  const found = index.searchWords(terms, LOOKED_AT, { label }).map((hit) => hit.row);
  const beside = index.rows(own.article).filter((other) => index.sentence(other).label === label);
  return [...new Set([...found, ...beside])]
    .map((other) => ({ row: other, score: label === "denial" ? fits.of(row, other) : fits.of(other, row) }))
    .filter(({ score }) => score >= FITS)
    .sort((a, b) => b.score - a.score || a.row - b.row);
}
