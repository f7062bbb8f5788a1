// What speaks for or against the corpus holding an answer at all, read off the ranking. Pure.

import { asksForFigure, type Features, strength } from "./features.js";
import { relatedTo } from "./lexicon.js";
import type { Notion } from "./notions.js";
import type { Question } from "./question.js";
import type { Ranked, Retrieval } from "./retrieve.js";
import { wordsOf } from "./words.js";

/** Every value from 0 to 1. */
export interface Evidence {
  /** Score of the best sentence. */
  readonly score: number;
  /** Share of the question's weight in the best sentence and its neighbours. */
  readonly covered: number;
  /** Cosine of the best sentence. */
  readonly cosine: number;
  /** The heaviest notion that the corpus lacks, as a share of the greatest rarity; light words for their part. */
  readonly unknown: number;
  /** How much of the question's sense hangs on a word that the corpus lacks. */
  readonly foreign: number;
  /** A name in the question that the corpus lacks. */
  readonly unknownName: number;
  /** The class of thing asked for ("which judge") is lacking, and no pattern knows it. */
  readonly unknownClass: number;
  /** The heaviest notion that the best sentence lacks, as a share of the greatest rarity. */
  readonly missing: number;
  /** A name that the best sentence lacks, as a share of the greatest rarity. */
  readonly missingName: number;
  /** What of the question the best sentences do not hold together with the one of whom it is asked. */
  readonly missingSubject: number;
  /** A date, sum, number or length of time is asked for: how well the best sentence holds it (1 when none is). */
  readonly figure: number;
  /** Somebody, a place or a reason is asked for: the same. */
  readonly type: number;
  /** "X's Y" is asked for, and no good sentence has Y next to X. */
  readonly unbound: number;
  /** How far the best stands out from the fifth. */
  readonly margin: number;
  /** How little the question says at all: a greeting, a light word alone. */
  readonly thin: number;
  /** It speaks to the program or of the questioner. */
  readonly personal: number;
}

export const EVIDENCE = [
  "score",
  "covered",
  "cosine",
  "unknown",
  "foreign",
  "unknownName",
  "unknownClass",
  "missing",
  "missingName",
  "missingSubject",
  "figure",
  "type",
  "unbound",
  "margin",
  "thin",
  "personal",
] as const satisfies readonly (keyof Evidence)[];

const LOOKED_AT = 3;

/** @param rarest the rarity of a word that the index lacks */
export function evidenceOf({ question, ranked, foreign }: Retrieval, rarest: number): Evidence {
  const best = ranked[0];
  const total = question.notions.reduce((sum, notion) => sum + notion.weight, 0);
  const lacking = question.notions.filter((notion) => notion.known === "no");
  const missing = best ? question.notions.filter((notion) => !inOrAround(notion, best)) : question.notions;
  const typed = Math.max(0, ...ranked.slice(0, LOOKED_AT).map(({ features }) => typedIn(question, features)));
  return {
    score: best?.score ?? 0,
    covered: best ? best.features.words + best.features.around : 0,
    cosine: best?.features.cosine ?? 0,
    unknown: heaviest(lacking) / rarest,
    foreign,
    unknownName: lacking.some((notion) => notion.proper) ? 1 : 0,
    unknownClass:
      question.wants.length === 0 && lacking.some(({ text }) => text.toLowerCase() === question.asked)
        ? 1
        : 0,
    missing: heaviest(missing) / rarest,
    missingName: heaviest(missing.filter((notion) => notion.proper)) / rarest,
    missingSubject: subjectMissing(question, ranked.slice(0, LOOKED_AT)),
    figure: asksForFigure(question) ? typed : 1,
    type: asksForFigure(question) || question.wants.length === 0 ? 1 : typed,
    unbound: unbound(question, ranked.slice(0, LOOKED_AT)) ? 1 : 0,
    margin: best ? Math.max(0, best.score - (ranked[4]?.score ?? 0)) : 0,
    thin: Math.max(0, 1 - total / rarest),
    personal: question.personal ? 1 : 0,
  };
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

function typedIn(question: Question, { figure, type, answerNear }: Features): number {
  return ((asksForFigure(question) ? figure : type) + answerNear) / 2;
}

function heaviest(notions: readonly Notion[]): number {
  return Math.max(0, ...notions.map((notion) => notion.weight));
}

function inOrAround(notion: Notion, hit: Ranked): boolean {
  const { view } = hit;
  return (
    strength(notion, view) > 0 ||
    strength(notion, view.above) > 0 ||
    hit.view.around.some((text) => strength(notion, text) > 0)
  );
}

/** Words between an owner and what is owned, at most. */
const NEXT_TO = 2;

/** Do the best sentences give the thing to another owner, and none to the one asked for? */
function unbound(question: Question, top: readonly Ranked[]): boolean {
  return question.owned.some(({ owner, thing }) => {
    const things = new Set([thing, ...relatedTo(thing).keys()]);
    const owners = top.flatMap(({ view }) => ownersOf(things, view.sentence.text));
    return owners.length > 0 && !owners.some((stems) => stems.some((stem) => owner.includes(stem)));
  });
}

/** For each place of the thing, the names right before it ("BES CEO", "BES's CEO") or after an "of": their stems. */
function ownersOf(things: ReadonlySet<string>, text: string): readonly (readonly string[])[] {
  const words = wordsOf(text);
  return words.flatMap(({ stem }, at) => {
    if (!things.has(stem)) return [];
    const after = words[at + 1]?.raw === "of" ? words.slice(at + 2, at + 2 + NEXT_TO) : [];
    const names = [...words.slice(Math.max(0, at - NEXT_TO), at), ...after].filter(({ capital }) => capital);
    return names.length === 0 ? [] : [names.map((word) => word.stem)];
  });
}
