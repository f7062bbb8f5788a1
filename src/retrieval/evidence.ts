// What speaks for or against the corpus holding an answer at all, read off the ranking. Pure.

import { type PresumedEvent, untoldEvent } from "./events.js";
import { asksForFigure, type Features } from "./features.js";
import { logOdds } from "./odds.js";
import { partsOf } from "./parts.js";
import type { QueryTerm } from "./query-terms.js";
import type { Retrieval } from "./retrieve.js";
import { apart, otherDoer, remote, together, unnamed, unspoken } from "./together.js";

/** Every value from 0 to 1. */
export interface Evidence {
  /** Score of the best sentence. */
  readonly score: number;
  /** How likely the best and the second best of those that were read with the question answer it, by their logarithmic odds. */
  readonly odds: number;
  readonly second: number;
  /** The share of its terms that a good sentence holds with those around it by their own forms, each counting alike. */
  readonly heldAlike: number;
  /** How much of its pairs of a name and a matter no good paragraph holds together. */
  readonly apart: number;
  /** It is asked whether a named one did something, and the best sentence and those around it do not name that one. */
  readonly otherDoer: number;
  /** What is asked to have been done, as far as it stands away from the one who did it wherever a sentence holds both. */
  readonly remote: number;
  /** Somebody's own words are asked for, and no candidate is theirs or says that they gave none. */
  readonly unspoken: number;
  /** The person with some role is asked for, and no person's name stands near that role. */
  readonly unnamed: number;
  /** An event is taken for granted (a ruling, a settlement), and none of the best sentences tells of one. */
  readonly untold: number;
  /** A name in the question that the corpus lacks. */
  readonly unknownName: number;
  /** The class of thing asked for ("which judge") is lacking, and no pattern knows it. */
  readonly unknownClass: number;
  /** A date, sum, number or length of time is asked for: how well a good sentence holds it (1 when none is). */
  readonly figure: number;
  /** Share of the question that hangs on words that the corpus lacks. */
  readonly unknown: number;
  /** How far more than half of it does. */
  readonly alien: number;
  /** How much the question says, up to an ordinary one. */
  readonly long: number;
  /** What it asks for: somebody; a reason; how much, how many or how long; something done: whether, how, by whom, or which of several. Some are answered more often than others. */
  readonly asksWho: number;
  readonly asksWhy: number;
  readonly asksHowMuch: number;
  readonly asksDeed: number;
  /** It speaks to the program or of the questioner. */
  readonly personal: number;
}

export const EVIDENCE = [
  "score",
  "odds",
  "second",
  "heldAlike",
  "apart",
  "otherDoer",
  "remote",
  "unspoken",
  "unnamed",
  "untold",
  "unknownName",
  "unknownClass",
  "figure",
  "unknown",
  "alien",
  "long",
  "asksWho",
  "asksWhy",
  "asksHowMuch",
  "asksDeed",
  "personal",
] as const satisfies readonly (keyof Evidence)[];

/** So many of the best sentences are good ones. */
const LOOKED_AT = 3;
/** Terms of an ordinary question: more of them say no more of whether it is answered. */
const ORDINARY = 7;

/** "Did X …", "Who has …", "Which …", "How did …". */
const DEED = /^(?:did|was|were|has|have|had|who|which|(?:what|how) did)\b/i;

/** @param rarest the rarity of a word that the index lacks */
export function evidenceOf(retrieval: Retrieval, rarest: number): Evidence {
  const { question, ranked } = retrieval;
  const { terms, form } = question;
  const parts = partsOf(question);
  const top = ranked.slice(0, LOOKED_AT);
  const most = (value: (features: Features) => number) =>
    Math.max(0, ...top.map(({ features }) => value(features)));
  const [surest = 0, next = 0] = ranked.map(({ features }) => features.answers).sort((a, b) => b - a);
  const lacking = terms.filter(({ known }) => known === "no");
  const strange = weightOf(lacking);
  const total = weightOf(terms);
  const figured = asksForFigure(question);
  const plainly = top.map(({ view }) => together([view, ...view.around].map(retrieval.matching.of)));
  return {
    score: ranked[0]?.score ?? 0,
    odds: scaledOdds(surest),
    second: scaledOdds(next),
    heldAlike: Math.max(0, ...plainly.map((held) => shareOf(terms, held))),
    apart: apart(retrieval),
    otherDoer: flag(otherDoer(retrieval, parts)),
    remote: remote(retrieval, parts) / rarest,
    unspoken: flag(unspoken(retrieval, parts)),
    unnamed: unnamed(retrieval, parts, top),
    untold: flag(untoldIn(retrieval) !== null),
    unknownName: flag(lacking.some(({ proper }) => proper)),
    unknownClass: flag(
      question.wants.length === 0 && lacking.some(({ text }) => text.toLowerCase() === question.asked),
    ),
    figure: figured ? most(({ figure, answerNear }) => (figure + answerNear) / 2) : 1,
    unknown: total === 0 ? 1 : strange / total,
    alien: Math.max(0, (2 * strange) / (total || 1) - 1),
    long: Math.min(1, terms.length / ORDINARY),
    asksWho: flag(form === "who"),
    asksWhy: flag(form === "why"),
    asksHowMuch: flag(form === "how-much" || form === "how-many" || form === "how-long"),
    asksDeed: flag(DEED.test(question.text)),
    personal: flag(question.personal),
  };
}

/** Somebody is asked for by name whose words no candidate has, and none says that there were none. */
export function unheard(retrieval: Retrieval): boolean {
  const parts = partsOf(retrieval.question);
  const named = parts.speaker.every((at) => retrieval.question.terms[at]?.proper);
  return named && unspoken(retrieval, parts);
}

/** The event that the question takes for granted and that none of the best sentences tells of, or null. */
export function untoldIn({ question, ranked }: Retrieval): PresumedEvent | null {
  const best = ranked.slice(0, TELLING).map(({ view }) => view.sentence.text);
  return untoldEvent(question.text, best);
}

/** So many of the best may tell of an event. */
const TELLING = 6;

/** Logarithmic odds, brought to 0 to 1; chances beyond one in ten thousand of either end are alike. */
function scaledOdds(chance: number): number {
  return 0.5 + logOdds(chance, LEAST_CHANCE) / (2 * logOdds(1, LEAST_CHANCE));
}

const LEAST_CHANCE = 0.0001;

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function weightOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Share of the terms that tell anything, each as far as it is held. */
function shareOf(terms: readonly QueryTerm[], held: readonly number[]): number {
  const telling = held.filter((_, at) => (terms[at]?.weight ?? 0) > 0);
  return telling.reduce((sum, value) => sum + value, 0) / (telling.length || 1);
}
