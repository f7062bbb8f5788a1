// What speaks for a sentence as the answer to a question, each feature from 0 to 1. Pure.

import { answerNear, type Places, typeFit } from "./answer-fit.js";
import type { Matching, Strengths } from "./matching.js";
import type { QueryTerm } from "./query-terms.js";
import type { Question } from "./question.js";
import type { RowView } from "./row-view.js";

export interface Features {
  /** Share of the question's rarity that the sentence itself holds. */
  readonly words: number;
  /** Share that only its neighbours hold. */
  readonly around: number;
  /** Share that only the sentences a little further off hold. */
  readonly wide: number;
  /** Share that only the title or the heading above hold. */
  readonly above: number;
  /** Score of the word search beside the best one's. */
  readonly wordScore: number;
  /** Cosine of the two vectors. */
  readonly cosine: number;
  /** A date, sum, number or length of time is asked for, and the sentence holds one (0.5 when none is asked for). */
  readonly figure: number;
  /** The sentence holds the kind of thing asked for (0.5 when nothing special, or a figure, is asked for). */
  readonly type: number;
  /** It stands near the question's own words. */
  readonly answerNear: number;
  /** The label fits the wording of the question. */
  readonly label: number;
  /** Somebody's own words are asked for, and the sentence is theirs. */
  readonly speaker: number;
  /** Terms of the question stand close together and in its order. */
  readonly nearness: number;
  /** How likely it answers, read together with the question; 0 for those that were not worth reading. */
  readonly answers: number;
}

export const FEATURES = [
  "words",
  "around",
  "wide",
  "above",
  "wordScore",
  "cosine",
  "figure",
  "type",
  "answerNear",
  "label",
  "speaker",
  "nearness",
  "answers",
] as const satisfies readonly (keyof Features)[];

/** What is known before anything is read together with the question: it decides what is read. */
export const AT_A_GLANCE = FEATURES.filter((name) => name !== "answers");

/** What the two searches found of a sentence, each from 0 to 1. */
interface Found {
  readonly wordScore: number;
  readonly cosine: number;
}

/** @param matching of the question's terms */
export function featuresOf(question: Question, view: RowView, found: Found, matching: Matching): Features {
  const places = matching.places(view);
  const { words, around, wide, above } = coverage(question, view, matching, false);
  const figured = asksForFigure(question);
  const fit = typeFit(question, view);
  // Field by field: a spread makes an object of ten times the size, a hundred times a question.
  return {
    words,
    around,
    wide,
    above,
    wordScore: found.wordScore,
    cosine: found.cosine,
    figure: figured ? fit : 0.5,
    type: figured ? 0.5 : fit,
    answerNear: answerNear(question, view, places),
    label: labelFit(question, view),
    speaker: speakerFit(question, view),
    nearness: nearness(question, places),
    answers: 0,
  };
}

type Coverage = Pick<Features, "words" | "around" | "wide" | "above">;

/**
 * The same with the circle of the sentences further off, which takes the most time to look at.
 * @param features without it
 */
export function widened(features: Features, question: Question, view: RowView, matching: Matching): Features {
  return { ...features, ...coverage(question, view, matching, true) };
}

/** What each wider circle around the sentence adds to what the narrower ones hold. */
function coverage({ terms }: Question, view: RowView, matching: Matching, widely: boolean): Coverage {
  const own = matching.of(view);
  const near = view.around.map(matching.of);
  const far = widely ? view.wide().map(matching.of) : [];
  const over = matching.of(view.above);
  let words = 0;
  let around = 0;
  let wide = 0;
  let above = 0;
  let total = 0;
  for (let at = 0; at < terms.length; at++) {
    const { weight, outlet } = terms[at] as QueryTerm;
    const here = Math.max(own[at] as number, outlet ? (over[at] as number) : 0);
    const beside = most(near, at, here);
    const further = most(far, at, beside);
    total += weight;
    words += weight * here;
    around += weight * (beside - here);
    wide += weight * (further - beside);
    above += weight * (Math.max(further, over[at] as number) - further);
  }
  const all = total || 1;
  return { words: words / all, around: around / all, wide: wide / all, above: above / all };
}

/** How fully the best of several texts holds a term, at least so much. */
function most(texts: readonly Strengths[], term: number, least: number): number {
  let best = least;
  for (const strengths of texts) best = Math.max(best, strengths[term] as number);
  return best;
}

const FIGURES: ReadonlySet<string> = new Set(["date", "money", "number", "duration"]);

/** Figures are told by their form for certain; who, where and why are not. */
export function asksForFigure({ wants }: Question): boolean {
  return wants.some((type) => FIGURES.has(type));
}

function labelFit(question: Question, view: RowView): number {
  if (question.leansTo.length === 0) return 0.5;
  return question.leansTo.includes(view.sentence.label) ? 1 : 0;
}

/** Another authority or court than the one named may be meant; another accuser or accused hardly. */
const SAME_SIDE = 0.7;

function speakerFit(question: Question, { speakers: own, spokenBy, sentence: { side } }: RowView): number {
  if (question.speakers.some((name) => own.has(name))) return 1;
  if (
    question.asksForWords &&
    question.terms.some((n) => n.proper && [...n.forms.keys()].some((stem) => spokenBy.has(stem)))
  )
    return 1;
  return side !== null && (side === "authority" || side === "court") && question.sides.has(side)
    ? SAME_SIDE
    : 0;
}

/** Share of neighbouring pairs of terms in the question that stand within a few words in the sentence. */
function nearness({ terms }: Question, all: Places): number {
  const places = all.filter((_, at) => terms[at]?.name === null);
  if (places.length < 2) return 0;
  let close = 0;
  for (let i = 1; i < places.length; i++) {
    if (places[i]?.some((a) => places[i - 1]?.some((b) => Math.abs(a - b) <= WINDOW))) close++;
  }
  return close / (places.length - 1);
}

const WINDOW = 4;
