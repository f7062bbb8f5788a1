// Question → Answer: the quotes that answer, their label, the reply to every claim; or a refusal with what comes nearest.

import type { ReadParagraph } from "../corpus/reader.js";
import type { Answer, Filters, Quote } from "../domain.js";
import type { Embedder } from "../embedding/embedder.js";
import { ExpectedError } from "../errors.js";
import type { SearchIndex } from "../indexing/search-index.js";
import type { Log } from "../log.js";
import { evidenceOf } from "../retrieval/evidence.js";
import { indexFilter, quoteLimit } from "../retrieval/filters.js";
import { createMatters } from "../retrieval/matters.js";
import type { NamedParty } from "../retrieval/names.js";
import { rarityOf } from "../retrieval/question.js";
import { isAnswered } from "../retrieval/refusal.js";
import { createRetriever, type Ranked, type Retriever } from "../retrieval/retrieve.js";
import { noReplyNote } from "./dates.js";
import { answerLabel } from "./label.js";
import { createOtherSide, type OtherSide } from "./other-side.js";
import { createQuoteMaker, type QuoteMaker } from "./quotes.js";
import { sameWords } from "./same-words.js";
import { SILENT, summarise } from "./summary.js";

export const LONGEST_QUESTION = 6_000;
const MOST_NEAREST = 3;

export interface Answerer {
  /** @throws ExpectedError `usage/…` for an empty or overlong question or a wrong filter */
  ask(question: string, filters?: Filters): Promise<Answer>;
}

export interface AnswererParts {
  readonly index: SearchIndex;
  readonly embedder: Pick<Embedder, "embed">;
  /** Parties of the case file. */
  readonly parties: readonly NamedParty[];
  readonly readParagraph: ReadParagraph;
  readonly log: Log;
  /** Milliseconds, only ever compared. */
  readonly clock?: () => number;
}

interface Kit {
  readonly index: SearchIndex;
  readonly retriever: Retriever;
  readonly quotes: QuoteMaker;
  readonly otherSide: OtherSide;
}

export function createAnswerer(parts: AnswererParts): Answerer {
  const { index, log, readParagraph, clock = () => performance.now() } = parts;
  const retriever = createRetriever(parts);
  const quotes = createQuoteMaker(index, readParagraph, log);
  const matters = createMatters(index, retriever.views, retriever.names);
  const kit: Kit = { index, retriever, quotes, otherSide: createOtherSide(index, matters, quotes) };
  return {
    async ask(question, filters = {}) {
      const began = clock();
      const answer = await answerTo(checkQuestion(question), filters, kit);
      return { question, ...answer, tookMs: Math.round((clock() - began) * 10) / 10 };
    },
  };
}

/** @throws ExpectedError `usage/question` */
export function checkQuestion(question: string): string {
  if (question.trim() === "")
    throw new ExpectedError("usage", "usage/question", "The question is empty.", "Ask one.");
  if (question.length <= LONGEST_QUESTION) return question;
  const message = `The question is ${question.length} characters long.`;
  throw new ExpectedError("usage", "usage/question", message, "At most 6,000 are allowed.");
}

type Content = Omit<Answer, "question" | "tookMs">;

async function answerTo(question: string, filters: Filters, kit: Kit): Promise<Content> {
  const limit = quoteLimit(filters.limit);
  const filter = indexFilter(filters, kit.index.articles);
  const retrieval = await kit.retriever.retrieve(question, filter);
  const answers = isAnswered(evidenceOf(retrieval, rarityOf(0, kit.index.size)));
  const chosen = quotesFrom(retrieval.ranked, answers ? limit : Math.min(limit, MOST_NEAREST), kit);
  const label = answers ? answerLabel(chosen.map(({ quote }) => quote)) : null;
  if (label === null) return refusal(chosen.map(({ quote }) => quote));
  return answered(label, chosen, kit);
}

function refusal(nearest: readonly Quote[]): Content {
  return {
    answered: false,
    label: null,
    summary: SILENT,
    quotes: [],
    otherSide: [],
    otherSideNote: null,
    disagreements: [],
    nearest,
  };
}

interface Chosen {
  readonly row: number;
  readonly quote: Quote;
}

function answered(label: NonNullable<Content["label"]>, chosen: readonly Chosen[], kit: Kit): Content {
  const quotes = chosen.map(({ quote }) => quote);
  const shown = label === "denial" ? "denial" : "allegation";
  const rows = chosen.filter(({ quote }) => quote.label === shown).map(({ row }) => row);
  const otherSide = kit.otherSide.opposing(rows, shown);
  const claimed = quotes.some((quote) => quote.label === "allegation");
  const replied = [...quotes, ...otherSide].some((quote) => quote.label === "denial");
  const otherSideNote = claimed && !replied ? noReplyNote(kit.index.articles) : null;
  const summary = summarise(label, quotes, otherSide, otherSideNote);
  return { answered: true, label, summary, quotes, otherSide, otherSideNote, disagreements: [], nearest: [] };
}

/** The best sentences as quotes; what says the same in the same words is shown once, with the other articles named. */
function quotesFrom(ranked: readonly Ranked[], limit: number, kit: Kit): Chosen[] {
  const chosen: Chosen[] = [];
  for (const { row, score, view } of ranked) {
    const twin = chosen.findIndex(({ quote }) => sameWords(quote.text, view.sentence.text));
    if (twin >= 0) chosen[twin] = withTwin(chosen[twin] as Chosen, row, kit);
    else if (chosen.length < limit) {
      const quote = kit.quotes.quote(row, score);
      if (quote) chosen.push({ row, quote });
    }
  }
  return chosen;
}

function withTwin(chosen: Chosen, row: number, kit: Kit): Chosen {
  const { article } = kit.index.sentence(row);
  const meta = kit.index.articles.find(({ id }) => id === article);
  const known = [chosen.quote.article.id, ...chosen.quote.alsoIn.map(({ id }) => id)];
  if (!meta || known.includes(article)) return chosen;
  const also = { id: meta.id, publisher: meta.publisher, published: meta.published };
  const alsoIn = [...chosen.quote.alsoIn, also].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { row: chosen.row, quote: { ...chosen.quote, alsoIn } };
}
