// What speaks for a sentence as the answer to a question, each feature from 0 to 1. Pure.

import { answerNear, typeFit } from "./answer-fit.js";
import type { Matching } from "./matching.js";
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
  /** Notions of the question stand close together and in its order. */
  readonly nearness: number;
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
] as const satisfies readonly (keyof Features)[];

/** What the two searches found of a sentence, each from 0 to 1. */
export interface Found {
  readonly wordScore: number;
  readonly cosine: number;
}

/** For each notion, at which words of the sentence it stands. */
export type Places = readonly (readonly number[])[];

/** @param matching of the question's notions */
export function featuresOf(question: Question, view: RowView, found: Found, matching: Matching): Features {
  const places = matching.places(view);
  return {
    ...coverage(question, view, matching, false),
    ...found,
    figure: asksForFigure(question) ? typeFit(question, view) : 0.5,
    type: asksForFigure(question) ? 0.5 : typeFit(question, view),
    answerNear: answerNear(question, view, places),
    label: labelFit(question, view),
    speaker: speakerFit(question, view),
    nearness: nearness(question, places),
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
function coverage({ notions }: Question, view: RowView, matching: Matching, widely: boolean): Coverage {
  const own = matching.of(view);
  const circles = [view.around, widely ? view.wide() : [], [view.above]].map((texts) =>
    texts.map((text) => (widely ? matching.of(text) : matching.byForms(text))),
  );
  const above = matching.byForms(view.above);
  const sums = [0, 0, 0, 0];
  let total = 0;
  notions.forEach(({ weight, outlet }, at) => {
    let held = Math.max(own[at] as number, outlet ? (above[at] as number) : 0);
    total += weight;
    sums[0] = (sums[0] as number) + weight * held;
    circles.forEach((texts, circle) => {
      let most = held;
      for (const strengths of texts) most = Math.max(most, strengths[at] as number);
      sums[circle + 1] = (sums[circle + 1] as number) + weight * (most - held);
      held = most;
    });
  });
  const [words = 0, around = 0, wide = 0, over = 0] = sums.map((sum) => sum / (total || 1));
  return { words, around, wide, above: over };
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
    question.asksForSpeech &&
    question.notions.some((n) => n.proper && [...n.forms.keys()].some((stem) => spokenBy.has(stem)))
  )
    return 1;
  return side !== null && (side === "authority" || side === "court") && question.sides.has(side)
    ? SAME_SIDE
    : 0;
}

/** Share of neighbouring pairs of notions in the question that stand within a few words in the sentence. */
function nearness({ notions }: Question, all: Places): number {
  const places = all.filter((_, at) => notions[at]?.name === null);
  if (places.length < 2) return 0;
  let close = 0;
  for (let i = 1; i < places.length; i++) {
    if (places[i]?.some((a) => places[i - 1]?.some((b) => Math.abs(a - b) <= WINDOW))) close++;
  }
  return close / (places.length - 1);
}

const WINDOW = 4;
