// What a claim or a denial is about, and how much of that two of them share. Names and the words of accusing tell nothing.

import type { SearchIndex } from "../../indexing/search-index.js";
import { stemOf } from "../../language/fold.js";
import { WORD_FAMILIES } from "../../language/lexicon/acts.js";
import { FRAME_STEMS } from "../../language/lexicon/frame-words.js";
import { LIGHT_WORDS } from "../../language/lexicon/question-words.js";
import { type QueryTerm, rarityOf } from "../../retrieval/query-terms.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import type { RowView, TextView } from "../../retrieval/row-view.js";

/** One telling word of a sentence. */
interface Point {
  readonly stem: string;
  readonly name: string | null;
  /** Other stems that stand for it: another form of the word, or a word used for it. */
  readonly forms: ReadonlyMap<string, number>;
  /** How much it tells, 0 to 1. */
  readonly weight: number;
}

export interface Matters {
  /** How much of what the one sentence is about the other holds: about 1 for each telling word in common. */
  shared(row: number, other: number): number;
  /** Does the sentence say nothing of what was claimed ("X denied the allegations")? */
  isWholesale(row: number): boolean;
  /**
   * The sentences beside a wholesale denial that is of such claims, or of earlier ones: they tell which. Null where it
   * points nowhere, and may be of all.
   */
  pointedAt(row: number): readonly number[] | null;
  /** The telling words of a text, from its query terms: taken once, to be held against many rows. */
  points(terms: readonly QueryTerm[]): readonly Point[];
  /** Those of them that a row holds, as a sum of their weights. */
  held(points: readonly Point[], row: number): number;
}

/** A name that is no party (a place, a product) tells a little. */
const NAME = 0.25;
/** A word in a large part of all sentences tells half as much as a rare one. */
const COMMON = 0.5;
/** Share of the greatest rarity from which a word is rare. */
const RARE = 0.6;

/** A word that is only used for another tells this part of what that one tells. */
const RELATED = 0.6;

/** "When such allegations surfaced, X denied them": not all that the article alleges. */
const POINTS =
  /\b(?:such|similar|earlier|previous|past|those) (?:\p{L}+ )?(?:accusations?|allegations?|assertions?|charges?|claims?|complaints?|reports?|suggestions?)\b/iu;

export function createMatters(retriever: Retriever, index: SearchIndex): Matters {
  const { size } = index;
  const { views } = retriever;
  const points = (terms: readonly QueryTerm[]): readonly Point[] =>
    terms.filter(isMatter).map((term) => pointOf(term, size));
  const cache = new Map<number, readonly Point[]>();
  const pointsOf = (row: number): readonly Point[] => {
    const known = cache.get(row) ?? points(retriever.analyse(views.of(row).sentence.text).terms);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(row, known);
    return known;
  };
  const isWholesale = (row: number) => pointsOf(row).every(({ weight }) => weight <= NAME);
  return {
    shared: (row, other) => heldBy(views.of(other), pointsOf(row)),
    isWholesale,
    pointedAt(row) {
      const { article, paragraph, text } = index.sentence(row);
      if (!isWholesale(row) || !POINTS.test(text)) return null;
      const beside = [row - 1, row + 1].filter((other) => index.rows(article).includes(other));
      const own = beside.filter((other) => index.sentence(other).paragraph === paragraph);
      return own.length > 0 ? own : beside;
    },
    points,
    held: (points, row) => heldBy(views.of(row), points),
  };
}

const CACHE_LIMIT = 5_000;

function heldBy(view: RowView, points: readonly Point[]): number {
  return points.reduce((sum, point) => sum + point.weight * strengthOf(point, view), 0);
}

/** Names of the parties, light words, numbers ("two" is the 2 of "March 2") and the words of accusing and denying tell no matter. */
export function isMatter({ name, text }: QueryTerm): boolean {
  if (name !== null) return isCommon(name);
  const stem = stemOf(text);
  return !LIGHT_WORDS.has(text.toLowerCase()) && !FRAME_STEMS.has(stem) && !/^\d/.test(stem);
}

/** A thing that the case file or an article names in small letters ("backdoor") is a word like others. */
function isCommon(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

function pointOf({ text, name, forms, rarity, proper }: QueryTerm, size: number): Point {
  const share = Math.min(1, rarity / (RARE * rarityOf(0, size)));
  const weight = proper && name === null ? NAME : COMMON + (1 - COMMON) * share;
  return { stem: stemOf(text), name, forms, weight };
}

/** The word itself, another form of it, or a word that is used for it. */
function strengthOf({ stem, name, forms }: Point, { single, joined, names }: TextView): number {
  if (name !== null) return names.has(name) ? 1 : 0;
  if (single.has(stem) || joined.has(stem)) return 1;
  let best = 0;
  for (const [form, weight] of forms) {
    if (!single.has(form) && !joined.has(form)) continue;
    best = Math.max(best, sameFamily(stem, form) ? 1 : weight * RELATED);
  }
  return best;
}

const FAMILY = 5;

function sameFamily(one: string, other: string): boolean {
  return (
    one.slice(0, FAMILY) === other.slice(0, FAMILY) ||
    WORD_FAMILIES.some((family) => family.has(one) && family.has(other))
  );
}
