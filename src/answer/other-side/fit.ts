// Does this sentence reply to that claim? Weighed from what both are about, where they stand, and who is accused and who replies.

import type { LabelledSentence } from "../../domain.js";
import type { SearchIndex } from "../../indexing/search-index.js";
import { logOdds } from "../../retrieval/odds.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import { meets, meetsForCertain, sameSpeaker } from "./accused.js";
import type { Matters } from "./matters.js";

/** A reply so many sentences after its claim, and what that says. */
const NEARNESS: readonly (readonly [number, number])[] = [
  [2, 0.55],
  [4, 0.2],
  [8, 0.15],
];
/** The claim just behind its denial: "When such claims came up, X denied them. They said …". */
const BEFORE = 0.3;
const SAME_ARTICLE = 0.15;
/** "But …", "… denied", "… responded", near its claim. */
const RESPONDS = 0.3;
/** "X denied the allegations": it says nothing of any matter, and answers all of its article. */
const WHOLESALE = 0.6;
/** The one who replies is nobody whom the claim accuses, as far as is known; in another article that alone decides. */
const STRANGERS = 0.3;

const CACHE_LIMIT = 50_000;

export interface Fits {
  /** How well the reply answers the claim: from about 0.7 on it does. */
  of(claim: number, reply: number): number;
}

export function createFits(index: SearchIndex, retriever: Retriever, matters: Matters): Fits {
  const cache = new Map<string, number>();
  const readings = new Map<number, ReadonlyMap<number, number>>();
  const byRules = (claim: number, reply: number): number => {
    const [one, two] = [index.sentence(claim), index.sentence(reply)];
    if (declines(two) || sameSpeaker(one, two, retriever)) return 0;
    // What is shared is the dearest to find, and most sentences of other articles mean somebody else.
    const apart = one.article !== two.article;
    if (apart && !meetsForCertain(one, two, retriever, claim)) return 0;
    const matter = matters.shared(claim, reply);
    if (apart) return matter;
    const met = meets(one, two, retriever, claim);
    const near = nearness(claim, reply, one.paragraph === two.paragraph);
    const cue = near > 0 && RESPONSE.test(two.text) ? RESPONDS : 0;
    const whole = matters.isWholesale(reply) ? WHOLESALE : 0;
    const by = (near + cue + whole) * meant(claim, reply, matters);
    return matter + SAME_ARTICLE + by - STRANGERS * (1 - met);
  };
  const chanceOf = (claim: number, reply: number): number | undefined => {
    const known = readings.get(claim) ?? new Map(index.replies(claim).map(({ row, score }) => [row, score]));
    if (readings.size >= CACHE_LIMIT) readings.clear();
    readings.set(claim, known);
    return known.get(reply);
  };
  return {
    of(claim, reply) {
      const key = `${claim} ${reply}`;
      const known = cache.get(key) ?? together(byRules(claim, reply), chanceOf(claim, reply));
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(key, known);
      return known;
    },
  };
}

/** How surely a denial means this claim: one of "such claims" as far as the claim shares a matter with what stands beside it. */
function meant(claim: number, reply: number, matters: Matters): number {
  const beside = matters.pointedAt(reply);
  if (beside === null || beside.includes(claim)) return 1;
  return Math.min(1, Math.max(0, ...beside.map((row) => matters.shared(claim, row))));
}

/** What the rules exclude stays excluded; the rest is moved by what was read. */
function together(rules: number, chance: number | undefined): number {
  if (chance === undefined || rules === 0) return rules;
  const odds = logOdds(chance, LEAST_CHANCE);
  return rules + (odds > 0 ? SUPPORTS : DOUBTS) * odds;
}

/**
 * By how much the logarithmic odds of the reading move the rules; a denial beside what it does not deny is worse than one
 * left out. docs/measurements/answers.md says what it gains.
 */
const SUPPORTS = 0.1;
const DOUBTS = 0.3;
const LEAST_CHANCE = 0.002;

const RESPONSE =
  /^["“]?(?:But|However|Yet)\b|\b(?:den(?:y|ies|ied|ying)|reject\w*|disput\w*|refut\w*|dismiss\w*|respon\w+|repl(?:y|ied)|answered|defended|insist\w*)\b/i;

function nearness(claim: number, reply: number, together: boolean): number {
  const after = reply - claim;
  if (after < 0) return together && after === -1 ? BEFORE : 0;
  return NEARNESS.find(([most]) => after <= most)?.[1] ?? 0;
}

const DECLINES =
  /\b(?:(?:do|does|did|would|will|could|can)(?: not|n[’']t) (?:immediately )?(?:comment|respond|reply|discuss)|declin\w+ to|no comment)\b/i;

/** Who only declines to comment does not reply. */
function declines({ text }: LabelledSentence): boolean {
  return (
    DECLINES.test(text) && !/\b(?:den(?:y|ies|ied|ying)|false|untrue|no evidence|baseless)\b/i.test(text)
  );
}
