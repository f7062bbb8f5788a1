// What the corpus says on the matter of one sentence of a message. Precise: in doubt the sentence is no matter of this case.

import { LABELS } from "../../domain.js";
import { type Acts, actsIn, wordsOfActs } from "../../language/acts/acts.js";
import { indexFilter } from "../../retrieval/filters.js";
import { answered, type Content } from "../ask/compose.js";
import type { AnswerKit } from "../ask/kit.js";
import { uniqueQuotes } from "../quotes/unique-quotes.js";
import { type Likeness, type Likenesses, UNNAMED } from "./likeness.js";

/** What a sentence must have in common with one of the corpus where it names an act that somebody is accused of … */
const SAME_CHARGE = 1.2;
/** … and where it names none. */
const SAME_MATTER = 1.4;
/** A sentence that charges somebody is no report, however near a report comes to its words. */
const CHARGE = 1;
const HINT = 0.3;
const SOMETHING = 1;
const MOST_RELATED = 3;
const LOOKED_AT = 24;

/** A report that comes this much nearer to the words tells the matter as a fact. */
const REPORTED = 0.25;

/**
 * @param stated the sentence states it as a fact: then an allegation of it heads what is shown
 * @returns null when it is no matter of this case, or when the one whom the corpus accuses of it is not meant
 */
export async function relatedTo(
  sentence: string,
  stated: boolean,
  kit: AnswerKit,
  likenesses: Likenesses,
): Promise<{ readonly content: Content; readonly alleged: boolean } | null> {
  const filter = indexFilter({}, kit.index.articles, kit.withdrawn());
  const retrieval = await kit.retriever.glance(sentence, filter);
  const acts = actsIn(sentence);
  const terms = wordsOfActs(acts).map((term) => ({ term, weight: 1 }));
  const charged = kit.index.searchWords(terms, LOOKED_AT, { ...filter, label: "allegation" });
  const rows = new Set([...retrieval.ranked, ...charged].map(({ row }) => row));
  const least = acts.strong.size > 0 ? SAME_CHARGE : SAME_MATTER;
  const handicap = acts.strong.size > 0 ? CHARGE : acts.weak.size > 0 ? HINT : 0;
  const close = [...rows]
    .map(likenesses.to(retrieval.question.terms, acts))
    .map((like) => ({ ...like, label: kit.index.sentence(like.row).label }))
    .filter((like) => isMeant(like, acts))
    .map(({ row, label, ...like }) => ({
      row,
      label,
      score: scoreOf(like) - (label === "reporting" ? handicap : 0),
    }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || LABELS.indexOf(a.label) - LABELS.indexOf(b.label) || a.row - b.row);
  const [nearest] = close;
  if (nearest === undefined) return null;
  const margin = nearest.label === "reporting" ? REPORTED : Number.POSITIVE_INFINITY;
  const allegation = close.find(
    ({ label, score }) => label === "allegation" && score >= nearest.score - margin,
  );
  const first = (stated ? allegation : undefined) ?? nearest;
  const own = close.filter(({ label }) => label === first.label);
  const best = first.score;
  const chosen = uniqueQuotes(
    own.map(({ row, score }) => ({ row, score: score / best })),
    MOST_RELATED,
    kit,
  );
  if (chosen.length === 0) return null;
  const content = answered(first.label, chosen, MOST_RELATED, retrieval, kit);
  return { content, alleged: allegation !== undefined };
}

/** Where no party is named a sentence must name an act, something of the claim beside it, and somebody or some place of the case. */
function isMeant({ doubt, people, things }: Likeness, { strong }: Acts): boolean {
  if (doubt === 0) return true;
  return strong.size > 0 && people > 0 && (doubt > UNNAMED || things >= SOMETHING);
}

function scoreOf({ act, things, people, doubt }: Omit<Likeness, "row">): number {
  return act + things + people + doubt;
}
