// The ranking's and the refusal's numbers from retrieved questions. Deterministic, pure.

import { EVIDENCE, type Evidence, evidenceOf } from "../../retrieval/evidence.js";
import { AT_A_GLANCE, FEATURES, type Features } from "../../retrieval/features.js";
import { answerability, type Refusal } from "../../retrieval/refusal.js";
import type { Retrieval } from "../../retrieval/retrieve.js";
import { scoreOf, type Weights } from "../../retrieval/weights.js";
import type { Retrieved } from "./material.js";
import { fitLogistic, fitRanking } from "./regression.js";

/** A question as the fit sees it: how much it counts beside the others. */
export interface Weighed extends Retrieved {
  /** Of the corpus that the program ships: the one it is for. */
  readonly own: boolean;
}

export interface Model {
  /** What is read together with the question, and how that is ranked. */
  readonly glance: Weights;
  readonly ranking: Weights;
  readonly refusal: Refusal;
}

/** Candidates beyond these teach nothing more. */
const MOST_CANDIDATES = 60;
/** Ridges of the two regressions, the second on evidence brought to one spread; a third or three times as much moves no figure by a point. */
const RANKING_RIDGE = 1;
const REFUSAL_RIDGE = 5;
/** What a question over our own corpus counts beside one over another, for the ranking. */
const OWN = 2;
/** For the refusal: both kinds of question weigh about alike. */
const ANSWERABLE = 0.7;
/** An answer shows so many sentences: where none of them is right, refusing is neither right nor wrong. */
const SHOWN = 5;
/** Share of the questions answered rightly, of unseen sets, that may be refused: a wrong refusal hides an answer that is there. */
const MOST_WRONG = 0.06;

export function fitModel(questions: readonly Weighed[]): Model {
  const glance = rankingOf(questions, AT_A_GLANCE);
  const ranking = rankingOf(questions, FEATURES);
  const cases = questions.flatMap((one): RefusalCase[] => {
    const { own, group, asked, gold } = one;
    const retrieval = reranked(one.retrieval, ranking);
    const shown = retrieval.ranked.slice(0, SHOWN).some(({ row }) => gold.has(row));
    if (asked.answerable && !shown) return [];
    const evidence = evidenceOf(retrieval, one.rarest);
    return [{ own, group, evidence, yes: asked.answerable, weight: asked.answerable ? ANSWERABLE : 1 }];
  });
  return { glance, ranking, refusal: { ...refusalOf(cases), threshold: thresholdOf(cases) } };
}

interface RefusalCase {
  readonly own: boolean;
  readonly group: string;
  readonly evidence: Evidence;
  readonly yes: boolean;
  readonly weight: number;
}

/** Without a threshold: it refuses nothing. */
function refusalOf(cases: readonly RefusalCase[]): Refusal {
  const spreads = EVIDENCE.map((name) => spreadOf(cases, name));
  const fitted = fitLogistic(
    cases.map(({ evidence, yes, weight }) => ({
      features: Float64Array.from(EVIDENCE, (name, at) => evidence[name] / (spreads[at] as number)),
      yes,
      weight,
    })),
    EVIDENCE.length,
    REFUSAL_RIDGE,
  );
  const weights = byName(
    EVIDENCE,
    fitted.map((value, at) => value / (spreads[at] ?? 1)),
  );
  return { weights, bias: rounded(fitted[EVIDENCE.length] ?? 0), threshold: 0 };
}

/** Standard deviation, by the weights of the cases; 1 for what never varies. */
function spreadOf(cases: readonly RefusalCase[], name: keyof Evidence): number {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const mean = cases.reduce((sum, { evidence, weight }) => sum + weight * evidence[name], 0) / total;
  const square = cases.reduce((sum, { evidence, weight }) => sum + weight * (evidence[name] - mean) ** 2, 0);
  return Math.sqrt(square / total) || 1;
}

/** The highest that refuses few enough questions wrongly, each judged by a fit without its set. */
function thresholdOf(cases: readonly RefusalCase[]): number {
  const groups = new Set(cases.map(({ group }) => group));
  const judged = [...groups].flatMap((group) => {
    const refusal = refusalOf(cases.filter((one) => one.group !== group));
    return cases
      .filter((one) => one.group === group)
      .map(({ evidence, yes }) => ({ yes, chance: answerability(evidence, refusal) }));
  });
  const answerable = judged.flatMap(({ yes, chance }) => (yes ? [chance] : [])).sort((a, b) => a - b);
  return Math.floor((answerable[Math.floor(MOST_WRONG * answerable.length)] ?? 0) * 1000) / 1000;
}

/** @param features that may count; the others weigh nothing */
function rankingOf(questions: readonly Weighed[], features: readonly (keyof Features)[]): Weights {
  const lists = questions
    .filter(({ asked, gold }) => asked.answerable && gold.size > 0)
    .map(({ retrieval, gold, own }) => {
      const kept = retrieval.ranked.filter(({ row }, at) => at < MOST_CANDIDATES || gold.has(row));
      return {
        rows: kept.map((hit) => Float64Array.from(features, (name) => hit.features[name])),
        right: kept.map(({ row }) => gold.has(row)),
        weight: own ? OWN : 1,
      };
    });
  const fitted = byName(features, fitRanking(lists, features.length, RANKING_RIDGE));
  return { ...byName(FEATURES, new Float64Array(FEATURES.length)), ...fitted };
}

/** The same candidates in the order of other weights. */
export function reranked(retrieval: Retrieval, weights: Weights): Retrieval {
  const ranked = retrieval.ranked
    .map((hit) => ({ ...hit, score: scoreOf(hit.features, weights) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  return { ...retrieval, ranked };
}

function byName<Name extends string>(names: readonly Name[], values: Float64Array): Record<Name, number> {
  const entries = names.map((name, at) => [name, rounded(values[at] ?? 0)] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
