// The ranking's and the refusal's numbers from retrieved questions. Deterministic, pure.

import { EVIDENCE, evidenceOf } from "../../retrieval/evidence.js";
import { FEATURES } from "../../retrieval/features.js";
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
  readonly ranking: Weights;
  readonly refusal: Refusal;
}

/** Candidates beyond these teach nothing more. */
const MOST_CANDIDATES = 60;
/** Ridges of the two regressions; a third or three times as much moves no figure by a point. */
const RANKING_RIDGE = 1;
const REFUSAL_RIDGE = 0.3;
/** What a question over our own corpus counts beside one over another. */
const OWN = 4;
/** Both kinds of question weigh about alike; questions that other corpora do not answer are much harder than ours, and few would be refused by any rule. */
const ANSWERABLE = 0.5;
const OTHERS_UNANSWERABLE = 0.3;
/** Shares of answerable questions that may be refused, over our corpus and over others; of unseen ones it will be more. */
const MOST_REFUSED_OWN = 0.02;
const MOST_REFUSED_OTHER = 0.08;

export function fitModel(questions: readonly Weighed[]): Model {
  const ranking = rankingOf(questions);
  const cases = questions.map((one) => {
    const { own, asked } = one;
    const kind = asked.answerable ? ANSWERABLE : own ? 1 : OTHERS_UNANSWERABLE;
    const evidence = evidenceOf(reranked(one.retrieval, ranking), one.rarest);
    return {
      own,
      evidence,
      yes: asked.answerable,
      weight: kind * (own ? OWN : 1),
    };
  });
  const fitted = fitLogistic(
    cases.map(({ evidence, yes, weight }) => ({
      features: Float64Array.from(EVIDENCE, (name) => evidence[name]),
      yes,
      weight,
    })),
    EVIDENCE.length,
    REFUSAL_RIDGE,
  );
  const weights = byName(EVIDENCE, fitted);
  const refusal = { weights, bias: rounded(fitted[EVIDENCE.length] ?? 0), threshold: 0 };
  const chances = (own: boolean) =>
    cases
      .filter((one) => one.yes && one.own === own)
      .map(({ evidence }) => answerability(evidence, refusal))
      .sort((a, b) => a - b);
  const bounds = [lowest(chances(true), MOST_REFUSED_OWN), lowest(chances(false), MOST_REFUSED_OTHER)];
  return { ranking, refusal: { ...refusal, threshold: Math.floor(Math.min(...bounds) * 1000) / 1000 } };
}

function rankingOf(questions: readonly Weighed[]): Weights {
  const lists = questions
    .filter(({ asked, gold }) => asked.answerable && gold.size > 0)
    .map(({ retrieval, gold, own }) => {
      const kept = retrieval.ranked.filter(({ row }, at) => at < MOST_CANDIDATES || gold.has(row));
      return {
        rows: kept.map(({ features }) => Float64Array.from(FEATURES, (name) => features[name])),
        right: kept.map(({ row }) => gold.has(row)),
        weight: own ? OWN : 1,
      };
    });
  return byName(FEATURES, fitRanking(lists, FEATURES.length, RANKING_RIDGE));
}

/** The same candidates in the order of other weights. */
export function reranked(retrieval: Retrieval, weights: Weights): Retrieval {
  const ranked = retrieval.ranked
    .map((hit) => ({ ...hit, score: scoreOf(hit.features, weights) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  return { ...retrieval, ranked };
}

/** The value below which this share of them lies; none of them where there are none. */
function lowest(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 1;
}

function byName<Name extends string>(names: readonly Name[], values: Float64Array): Record<Name, number> {
  const entries = names.map((name, at) => [name, rounded(values[at] ?? 0)] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
