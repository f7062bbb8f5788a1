// What speaks for a sentence as the answer to a question, each feature from 0 to 1. Pure.

import type { Notion } from "./notions.js";
import type { Question } from "./question.js";
import type { RowView, TextView, TypedPlace } from "./row-view.js";

export interface Features {
  /** Share of the question's rarity that the sentence itself holds. */
  readonly words: number;
  /** Share that only its neighbours hold. */
  readonly around: number;
  /** Share that only the title or the heading above hold. */
  readonly above: number;
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
  /** How little else the sentence says. */
  readonly brevity: number;
}

export const FEATURES = [
  "words",
  "around",
  "above",
  "cosine",
  "figure",
  "type",
  "label",
  "speaker",
  "nearness",
  "brevity",
] as const;

/** @param cosine of question and sentence */
export function featuresOf(question: Question, view: RowView, cosine: number): Features {
  const total = question.notions.reduce((sum, notion) => sum + notion.weight, 0) || 1;
  let [words, around, above] = [0, 0, 0];
  for (const notion of question.notions) {
    const near = Math.max(0, ...view.around.map((text) => strength(notion, text)));
    const over = strength(notion, view.above);
    const own = Math.max(strength(notion, view), notion.outlet ? over : 0);
    words += notion.weight * own;
    around += notion.weight * Math.max(0, near - own);
    above += notion.weight * Math.max(0, over - Math.max(own, near));
  }
  return {
    words: words / total,
    around: around / total,
    above: above / total,
    cosine: Math.max(0, cosine),
    figure: asksForFigure(question) ? typeFit(question, view) : 0.5,
    type: asksForFigure(question) ? 0.5 : typeFit(question, view),
    answerNear: answerNear(question, view),
    label: labelFit(question, view),
    speaker: speakerFit(question, view),
    nearness: nearness(question, view),
    brevity: 1 / (1 + view.order.length / TYPICAL_LENGTH),
  };
}

/** Words in a sentence of news, roughly. */
const TYPICAL_LENGTH = 25;

/** How fully a text holds a notion, 0 to 1. */
export function strength(notion: Notion, text: TextView): number {
  let best = notion.name !== null && text.names.has(notion.name) ? 1 : 0;
  for (const [stem, weight] of notion.forms) {
    if (weight > best && (text.single.has(stem) || text.joined.has(stem))) best = weight;
  }
  return best;
}

const FIGURES: ReadonlySet<string> = new Set(["date", "money", "number", "duration"]);

/** Figures are told by their form for certain; who, where and why are not. */
export function asksForFigure({ wants }: Question): boolean {
  return wants.some((type) => FIGURES.has(type));
}

function typeFit(question: Question, view: RowView): number {
  if (question.form === "define") return defines(question, view);
  if (question.wants.length === 0) return 0.5;
  return Math.max(
    ...question.wants.map((_, i) => (candidates(question, view, i).length > 0 ? 1 - i * SECOND : 0)),
  );
}

/** The second kind of thing that would do is worth a little less. */
const SECOND = 0.3;

/** Things of the kind asked for that the question does not name itself. */
function candidates(question: Question, view: RowView, which: number): readonly TypedPlace[] {
  const type = question.wants[which];
  if (type === undefined) return [];
  return view
    .typed(type)
    .filter(({ stems }) => stems.some((stem) => !question.stems.has(stem)))
    .filter((place) => question.counted === null || countedAfter(place, question.counted, view));
}

/** "8,000 cameras": what is counted follows its number within a few words. */
function countedAfter({ to }: TypedPlace, counted: Notion, view: RowView): boolean {
  return view.order.slice(to, to + COUNT_REACH).some((stem) => counted.forms.has(stem));
}

const COUNT_REACH = 4;

/** How near a thing of the kind asked for stands to the question's own words. */
function answerNear(question: Question, view: RowView): number {
  const own = question.notions
    .filter((notion) => notion.name === null)
    .flatMap((notion) => placesOf(notion, view));
  if (own.length === 0) return 0;
  const places = question.wants.flatMap((_, i) => candidates(question, view, i));
  const gaps = places.flatMap(({ from, to }) =>
    own.map((at) => (at < from ? from - at : Math.max(0, at - to + 1))),
  );
  return gaps.length === 0 ? 0 : 1 / (1 + Math.min(...gaps) / WINDOW);
}

const DEFINING =
  /^\W*(?:[\p{L}\p{N}-]+\s){1,6}?(?:is an?|are|is the|means?|refers? to|is used|is called|(?:system|software),? for)\b/u;
const APPOSITION =
  /\b(?:is an?|is the|is called|describes itself as|which)\b|, (?:an?|the|former) \p{Ll}|\bCEO\b|\bfounder\b|\b(?:officer|minister|director|president|spokes\w+)\b/u;

/** How well the sentence says what the thing asked for is: spells it out, says "X is a …", or adds what X is. */
function defines(question: Question, view: RowView): number {
  const named = question.notions.flatMap((notion) => notion.name ?? []);
  const whole = question.notions.every((notion) => strength(notion, view) >= 1);
  if (named.some((name) => view.expands.has(name))) return 1;
  if (!whole) return 0;
  const first = view.order.slice(0, SUBJECT).some((stem) => question.stems.has(stem));
  if (first && DEFINING.test(view.sentence.text)) return 1;
  return APPOSITION.test(view.sentence.text) ? 0.5 : 0;
}

/** What a defining sentence defines stands among its first words. */
const SUBJECT = 5;

function labelFit(question: Question, view: RowView): number {
  if (question.leansTo.length === 0) return 0.5;
  return question.leansTo.includes(view.sentence.label) ? 1 : 0;
}

/** Another authority or court than the one named may be meant; another accuser or accused hardly. */
const SAME_SIDE = 0.7;

function speakerFit({ speakers, sides }: Question, { speakers: own, sentence: { side } }: RowView): number {
  if (speakers.some((name) => own.has(name))) return 1;
  return side !== null && (side === "authority" || side === "court") && sides.has(side) ? SAME_SIDE : 0;
}

/** Share of neighbouring pairs of notions in the question that stand within a few words in the sentence. */
function nearness(question: Question, view: RowView): number {
  const notions = question.notions.filter((notion) => notion.name === null);
  if (notions.length < 2) return 0;
  const places = notions.map((notion) => placesOf(notion, view));
  let close = 0;
  for (let i = 1; i < places.length; i++) {
    if (places[i]?.some((a) => places[i - 1]?.some((b) => Math.abs(a - b) <= WINDOW))) close++;
  }
  return close / (places.length - 1);
}

const WINDOW = 4;

function placesOf(notion: Notion, view: RowView): number[] {
  return view.order.flatMap((stem, at) => (notion.forms.has(stem) ? [at] : []));
}
