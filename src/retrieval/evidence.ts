// What speaks for or against the corpus holding an answer at all, read off the ranking. Pure.

import { asksForFigure, type Features } from "./features.js";
import type { Strengths } from "./matching.js";
import type { Notion } from "./notions.js";
import { unbound } from "./ownership.js";
import type { Ranked, Retrieval } from "./retrieve.js";
import { wordsOf } from "./words.js";

/** Every value from 0 to 1. */
export interface Evidence {
  /** Score of the best sentence. */
  readonly score: number;
  /** How much of the question a good sentence holds with those around it, at most. */
  readonly heldAround: number;
  /** The share of its notions that a good sentence holds with those around it by their own forms, each counting alike. */
  readonly heldAlike: number;
  /** The heaviest notion that a good sentence lacks with those around it, by its own forms, as a share of the greatest rarity: of the best such sentence. */
  readonly gap: number;
  /** How much of its pairs of a name and a matter no good paragraph holds together. */
  readonly apart: number;
  /** The matter that follows the one of whom it is asked ("Did X sue …"), as far as no sentence holds both. */
  readonly undone: number;
  /** The heaviest name that no good sentence holds, nor those around it, as a share of the greatest rarity. */
  readonly missingName: number;
  /** A name in the question that the corpus lacks. */
  readonly unknownName: number;
  /** How much of the question's sense hangs on a word that the corpus lacks. */
  readonly foreign: number;
  /** The class of thing asked for ("which judge") is lacking, and no pattern knows it. */
  readonly unknownClass: number;
  /** A date, sum, number or length of time is asked for: how well a good sentence holds it (1 when none is). */
  readonly figure: number;
  /** "X's Y" is asked for, and no good sentence has Y next to X. */
  readonly unbound: number;
  /** Share of the question that hangs on words of which the corpus has neither themselves nor anything near. */
  readonly unknown: number;
  /** How far more than half of it hangs on words that the corpus lacks, whatever is near them. */
  readonly alien: number;
  /** How much the question says, up to an ordinary one. */
  readonly long: number;
  /** What it asks for: somebody; a reason or a manner; nothing but words. Some are answered more often than others. */
  readonly asksWho: number;
  readonly asksWhy: number;
  readonly keywords: number;
  /** It speaks to the program or of the questioner. */
  readonly personal: number;
}

export const EVIDENCE = [
  "score",
  "heldAround",
  "heldAlike",
  "gap",
  "apart",
  "undone",
  "missingName",
  "unknownName",
  "foreign",
  "unknownClass",
  "figure",
  "unbound",
  "unknown",
  "alien",
  "long",
  "asksWho",
  "asksWhy",
  "keywords",
  "personal",
] as const satisfies readonly (keyof Evidence)[];

/** So many of the best sentences are good ones. */
const LOOKED_AT = 3;
/** So many are searched for two notions together, with those around them and alone. */
const PARAGRAPHS = 16;
const SENTENCES = 32;

/** Notions of an ordinary question: more of them say no more of whether it is answered. */
const ORDINARY = 7;

/** @param rarest the rarity of a word that the index lacks */
export function evidenceOf(retrieval: Retrieval, rarest: number): Evidence {
  const { question, ranked, foreign } = retrieval;
  const { notions, form } = question;
  const top = ranked.slice(0, LOOKED_AT);
  const most = (value: (features: Features) => number) =>
    Math.max(0, ...top.map(({ features }) => value(features)));
  const total = weightOf(notions);
  const lacking = notions.filter(({ known }) => known === "no");
  const strange = strangeness(retrieval);
  const figured = asksForFigure(question);
  const plainly = top.map(({ view }) => together([view, ...view.around].map(retrieval.matching.byForms)));
  return {
    score: ranked[0]?.score ?? 0,
    heldAround: most(({ words, around }) => words + around),
    heldAlike: Math.max(0, ...plainly.map((held) => sumOf(held) / (notions.length || 1))),
    gap: Math.min(1, ...plainly.map((held) => widestGap(notions, held) / rarest)),
    apart: apart(retrieval),
    undone: undone(retrieval) / rarest,
    missingName: missingName(retrieval, top) / rarest,
    unknownName: flag(lacking.some(({ proper }) => proper)),
    foreign,
    unknownClass: flag(
      question.wants.length === 0 && lacking.some(({ text }) => text.toLowerCase() === question.asked),
    ),
    figure: figured ? most(({ figure, answerNear }) => (figure + answerNear) / 2) : 1,
    unbound: flag(unbound(question, top)),
    unknown: total === 0 ? 1 : strange / total,
    alien: Math.max(0, (2 * weightOf(lacking)) / (total || 1) - 1),
    long: Math.min(1, notions.length / ORDINARY),
    asksWho: flag(form === "who"),
    asksWhy: flag(form === "why" || form === "how"),
    keywords: flag(form === "keywords"),
    personal: flag(question.personal),
  };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function weightOf(notions: readonly Notion[]): number {
  return notions.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weight of the words that the corpus lacks, less as far as the candidates have some near in sense. */
function strangeness({ question, matching }: Retrieval): number {
  return question.notions.reduce(
    (sum, { known, weight }, at) => (known === "no" ? sum + weight * (1 - matching.nearest(at)) : sum),
    0,
  );
}

/** The heaviest name as far as the good sentences, those around them and their titles lack it. */
function missingName({ question, matching }: Retrieval, top: readonly Ranked[]): number {
  const texts = top.flatMap(({ view }) =>
    [view, ...view.around, view.above].map((text) => matching.of(text)),
  );
  const gaps = question.notions.map(({ proper, weight }, at) => {
    const held = Math.max(0, ...texts.map((strengths) => strengths[at] as number));
    return proper ? weight * (1 - held) : 0;
  });
  return Math.max(0, ...gaps);
}

/** What several texts hold between them. */
function together(texts: readonly Strengths[]): readonly number[] {
  const [first = new Float64Array(), ...others] = texts;
  return Array.from(first, (held, at) => Math.max(held, ...others.map((other) => other[at] as number)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function widestGap(notions: readonly Notion[], held: readonly number[]): number {
  return Math.max(0, ...notions.map(({ weight }, at) => weight * (1 - (held[at] as number))));
}

/** A pair counts for the lighter of the two. */
function apart({ question: { notions }, matching, ranked }: Retrieval): number {
  const paragraphs = ranked
    .slice(0, PARAGRAPHS)
    .map(({ view }) => together([view, ...view.around].map(matching.of)));
  const names = notions.flatMap((notion, at) => (notion.proper ? [{ ...notion, at }] : []));
  const matters = notions.flatMap((notion, at) => (notion.proper ? [] : [{ ...notion, at }]));
  let [sum, total] = [0, 0];
  for (const name of names) {
    for (const matter of matters) {
      const weight = Math.min(name.weight, matter.weight);
      total += weight;
      sum += weight * (1 - bothIn(paragraphs, name.at, matter.at));
    }
  }
  return total === 0 ? 0 : sum / total;
}

/** How fully the best of some texts holds two notions. */
function bothIn(texts: readonly ArrayLike<number>[], one: number, other: number): number {
  return Math.max(0, ...texts.map((held) => Math.min(held[one] as number, held[other] as number)));
}

function undone({ question, matching, ranked }: Retrieval): number {
  const { subject, notions, text } = question;
  if (subject === null) return 0;
  const words = wordsOf(text).map(({ raw }) => raw);
  const place = (notion: Notion) => words.indexOf(notion.text.split(" ")[0] as string);
  const [deed] = notions
    .filter((notion) => !notion.proper && place(notion) > place(subject))
    .sort((a, b) => place(a) - place(b));
  if (deed === undefined) return 0;
  const sentences = ranked.slice(0, SENTENCES).map(({ view }) => matching.of(view));
  return deed.weight * (1 - bothIn(sentences, notions.indexOf(subject), notions.indexOf(deed)));
}
