// What speaks for or against the corpus holding an answer at all, read off the ranking. Pure.

import { asksForFigure, type Features, strength } from "./features.js";
import type { Notion } from "./notions.js";
import { unbound } from "./ownership.js";
import type { Question } from "./question.js";
import type { Ranked, Retrieval } from "./retrieve.js";

/** Every value from 0 to 1. */
export interface Evidence {
  /** Score of the best sentence. */
  readonly score: number;
  /** How much of the question a good sentence holds with those around it, at most. */
  readonly heldAround: number;
  /** The same, with the wider circle and the title. */
  readonly heldInArticle: number;
  /** The heaviest name that no good sentence holds, nor those around it, as a share of the greatest rarity. */
  readonly missingName: number;
  /** A name in the question that the corpus lacks. */
  readonly unknownName: number;
  /** How much of the question's sense hangs on a word that the corpus lacks. */
  readonly foreign: number;
  /** The class of thing asked for ("which judge") is lacking, and no pattern knows it. */
  readonly unknownClass: number;
  /** What of the question the best sentences do not hold together with the one of whom it is asked. */
  readonly missingSubject: number;
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
  /** What it asks for: a figure; somebody; a reason or a manner; yes or no; nothing but words. Some are answered more often than others. */
  readonly asksFigure: number;
  readonly asksWho: number;
  readonly asksWhy: number;
  readonly yesNo: number;
  readonly keywords: number;
  /** It speaks to the program or of the questioner. */
  readonly personal: number;
}

export const EVIDENCE = [
  "score",
  "heldAround",
  "heldInArticle",
  "missingName",
  "unknownName",
  "foreign",
  "unknownClass",
  "missingSubject",
  "figure",
  "unbound",
  "unknown",
  "alien",
  "long",
  "asksFigure",
  "asksWho",
  "asksWhy",
  "yesNo",
  "keywords",
  "personal",
] as const satisfies readonly (keyof Evidence)[];

/** So many of the best sentences are good ones. */
const LOOKED_AT = 3;

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
  return {
    score: ranked[0]?.score ?? 0,
    heldAround: most(({ words, around }) => words + around),
    heldInArticle: most(({ words, around, wide, above }) => words + around + wide + above),
    missingName: missingName(retrieval, top) / rarest,
    unknownName: flag(lacking.some(({ proper }) => proper)),
    foreign,
    unknownClass: flag(
      question.wants.length === 0 && lacking.some(({ text }) => text.toLowerCase() === question.asked),
    ),
    missingSubject: subjectMissing(question, top),
    figure: figured ? most(({ figure, answerNear }) => (figure + answerNear) / 2) : 1,
    unbound: flag(unbound(question, top)),
    unknown: total === 0 ? 1 : strange / total,
    alien: Math.max(0, (2 * weightOf(lacking)) / (total || 1) - 1),
    long: Math.min(1, notions.length / ORDINARY),
    asksFigure: flag(figured),
    asksWho: flag(form === "who"),
    asksWhy: flag(form === "why" || form === "how"),
    yesNo: flag(form === "yes-no"),
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

/** How much of the rest of the question no good sentence holds together with the one of whom it is asked. */
function subjectMissing({ subject, notions }: Question, top: readonly Ranked[]): number {
  if (subject === null) return 0;
  const rest = notions.filter((notion) => notion !== subject);
  const total = rest.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const held = top
    .filter(
      (hit) => inOrAround(subject, hit) || (subject.name !== null && hit.view.speakers.has(subject.name)),
    )
    .map((hit) => rest.reduce((sum, notion) => sum + notion.weight * nearStrength(notion, hit), 0) / total);
  return 1 - Math.max(0, ...held);
}

function nearStrength(notion: Notion, { view }: Ranked): number {
  return Math.max(strength(notion, view), ...view.around.map((text) => strength(notion, text)));
}

function inOrAround(notion: Notion, hit: Ranked): boolean {
  const { view } = hit;
  return (
    strength(notion, view) > 0 ||
    strength(notion, view.above) > 0 ||
    hit.view.around.some((text) => strength(notion, text) > 0)
  );
}
