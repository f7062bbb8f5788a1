// What holds now comes first: the newest of the sentences that answer, the newest of two states; what was superseded is marked.

import type { Disagreement, Quote } from "../../domain.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { ASKS_FOR_NEWEST, ASKS_FOR_STATE } from "../../language/lexicon/newest.js";
import type { Ranked, Retrieval } from "../../retrieval/retrieve.js";
import { differentStates } from "../differences/disagreements.js";
import { NEWEST, SUPERSEDED } from "../differences/newest-first.js";
import type { Kit } from "../quotes/kit.js";
import { type Chosen, overlap } from "../quotes/unique-quotes.js";
import { CLOSE } from "./label.js";
import { isNear } from "./one-matter.js";

/** Share of the best score from which a sentence answers well enough to be the newest that does: asked for it … */
const ASKED = 0.8;
/** … and asked in the present alone. */
const IN_PRESENT = 0.95;
/** What an older date costs. */
const OLDER = 0.97;

/**
 * @param ranked best first
 * @param publishedOf a row's article
 * @returns the same in the order in which they answer now; as it was where the question asks for no such thing
 */
export function newestFirst(
  question: string,
  ranked: readonly Ranked[],
  publishedOf: (row: number) => string | null,
): readonly Ranked[] {
  const share = ASKS_FOR_NEWEST.test(question) ? ASKED : ASKS_FOR_STATE.test(question) ? IN_PRESENT : null;
  const best = ranked[0]?.score ?? 0;
  if (share === null) return ranked;
  const [first] = ranked;
  const answers = (hit: Ranked) => hit === first || hit.score >= best * CLOSE || isNear(hit, first as Ranked);
  const answering = ranked.filter((hit) => hit.score >= best * share && answers(hit));
  const dates = [...new Set(answering.map(({ row }) => publishedOf(row)))].filter((date) => date !== null);
  dates.sort((a, b) => (a < b ? 1 : -1));
  const age = ({ row }: Ranked) => {
    const at = dates.indexOf(publishedOf(row) ?? "");
    return at < 0 ? dates.length : at;
  };
  const newest = answering
    .map((hit) => ({ hit, age: age(hit) }))
    .sort((a, b) => a.age - b.age)
    .map(({ hit, age: years }, _, all) => {
      const leading = all.find((one) => one.age === years)?.hit.score ?? hit.score;
      return { ...hit, score: best * OLDER ** years * (hit.score / (leading || 1)) };
    });
  const rest = ranked
    .filter((hit) => !answering.includes(hit))
    .map((hit) => ({ ...hit, score: Math.min(hit.score, newest.at(-1)?.score ?? best) }));
  return [...newest, ...rest];
}

/** Two states of what is asked: the one that counts now stands before all others. */
export function newestStateFirst(
  pool: readonly Chosen[],
  { question, ranked }: Retrieval,
  kit: Kit,
): readonly Chosen[] {
  const rows = pool.map(({ row }) => row);
  const values = differentStates(
    rows,
    ranked.map(({ row }) => row),
    question,
    kit,
  ).flatMap((one) => one.values);
  const newest = values.find(({ note }) => note === NEWEST)?.quote;
  const row = newest && kit.index.rowOf(newest.labelledBy ?? newest.id);
  if (newest === undefined || row === undefined) return pool;
  const score = Math.max(newest.score, pool[0]?.quote.score ?? 0);
  const own = pool.find(({ quote }) => overlap(quote, newest)) ?? { row, quote: newest };
  const others = pool.filter(({ quote }) => !overlap(quote, newest));
  return [{ ...own, quote: { ...own.quote, score: Math.min(1, score) } }, ...others];
}

/** The quote, with a line where a later article tells another state of the matter. */
export function markSuperseded(quote: Quote, differing: readonly Disagreement[]): Quote {
  for (const { values } of differing) {
    const own = values.find((one) => overlap(one.quote, quote));
    const newest = values.find(({ note }) => note === NEWEST);
    if (own?.note !== SUPERSEDED || newest === undefined) continue;
    const { publisher, published } = newest.quote.article;
    const line = `Superseded: ${publisher}, ${dateInWords(published)}, tells a later state.`;
    return { ...quote, notice: [quote.notice, line].filter(Boolean).join(" ") };
  }
  return quote;
}
