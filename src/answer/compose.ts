// Ranked sentences → the content of an Answer: quotes, label, the other side, disagreements; or a refusal with what comes nearest.

import type { Answer, Filters, Label, Quote } from "../domain.js";
import { evidenceOf } from "../retrieval/evidence.js";
import { indexFilter, quoteLimit } from "../retrieval/filters.js";
import { rarityOf } from "../retrieval/notions.js";
import { isAnswered } from "../retrieval/refusal.js";
import type { Retrieval } from "../retrieval/retrieve.js";
import { noReplyNote } from "./dates.js";
import { disagreements } from "./disagreements.js";
import type { AnswerKit } from "./kit.js";
import { answerLabel } from "./label.js";
import { SILENT, summarise } from "./summary.js";
import { type Chosen, uniqueQuotes } from "./unique-quotes.js";

export type Content = Omit<Answer, "question" | "tookMs">;

const MOST_NEAREST = 3;
/** Twins of what is shown come up right behind it; further down nothing is worth a look. */
const LOOKED_AT = 30;

/** @throws ExpectedError `usage/filter` */
export async function answerTo(question: string, filters: Filters, kit: AnswerKit): Promise<Content> {
  const limit = quoteLimit(filters.limit);
  const filter = indexFilter(filters, kit.index.articles);
  const retrieval = await kit.retriever.retrieve(question, filter);
  const answers = isAnswered(evidenceOf(retrieval, rarityOf(0, kit.index.size)));
  const most = answers ? limit : Math.min(limit, MOST_NEAREST);
  const chosen = uniqueQuotes(retrieval.ranked.slice(0, LOOKED_AT), most, kit);
  const label = answers ? answerLabel(chosen.map(({ quote }) => quote)) : null;
  return label === null ? refusal(chosen.map(({ quote }) => quote)) : answered(label, chosen, retrieval, kit);
}

function refusal(nearest: readonly Quote[]): Content {
  const none = { quotes: [], otherSide: [], otherSideNote: null, disagreements: [] };
  return { answered: false, label: null, summary: SILENT, ...none, nearest };
}

function answered(label: Label, chosen: readonly Chosen[], retrieval: Retrieval, kit: AnswerKit): Content {
  const quotes = chosen.map(({ quote }) => quote);
  const shown = label === "denial" ? "denial" : "allegation";
  const rows = chosen.filter(({ quote }) => quote.label === shown).map(({ row }) => row);
  const otherSide = kit.otherSide.opposing(rows, shown);
  const claimed = quotes.some((quote) => quote.label === "allegation");
  const replied = [...quotes, ...otherSide].some((quote) => quote.label === "denial");
  const otherSideNote = claimed && !replied ? noReplyNote(kit.index.articles) : null;
  return {
    answered: true,
    label,
    summary: summarise(label, quotes, otherSide, otherSideNote),
    quotes,
    otherSide,
    otherSideNote,
    disagreements: disagreements(
      retrieval.ranked.map(({ row }) => row),
      topicOf(retrieval),
      kit,
    ),
    nearest: [],
  };
}

function topicOf({ question }: Retrieval): ReadonlySet<string> {
  const notions = question.notions.filter(({ name, weight, rarity }) => name === null && weight === rarity);
  return new Set(notions.flatMap(({ forms }) => [...forms.keys()].slice(0, 1)));
}

/** Share of a message's sentence that a sentence of the corpus must hold to carry the same claim. */
const SAME_CLAIM = 0.55;
const MOST_RELATED = 3;

/** What the corpus says on the matter of one sentence of a message; null when it is no matter of this case. */
export async function relatedTo(sentence: string, kit: AnswerKit): Promise<Content | null> {
  const retrieval = await kit.retriever.retrieve(sentence);
  const { notions } = retrieval.question;
  const named = notions.some(({ name, known }) => name !== null && known === "own");
  const told = notions.filter(({ name, known }) => name === null && known !== "no").length;
  if (!named || told === 0) return null;
  const close = retrieval.ranked.filter(({ features }) => features.words >= SAME_CLAIM);
  const chosen = uniqueQuotes(close, MOST_RELATED, kit);
  const label = answerLabel(chosen.map(({ quote }) => quote));
  return label === null ? null : answered(label, chosen, retrieval, kit);
}
