// Question → ranked sentences with the evidence for each. Never labels and never quotes.

import type { Embedder } from "../encoder/embedder.js";
import type { AnswerReader } from "../encoder/encoder.js";
import type { Hit, IndexFilter, SearchIndex, WeightedTerm } from "../indexing/search-index.js";
import { type Features, featuresOf, widened } from "./features.js";
import { createMatching, type Matching } from "./matching.js";
import { collectNames, type NamedParty, type Names } from "./names.js";
import { analyse, type Question } from "./question.js";
import { readTogether } from "./read-together.js";
import { createRowViews, type RowView, type RowViews, type TextView } from "./row-view.js";
import { GLANCE, RANKING } from "./weights.generated.js";
import { scoreOf, type Weights } from "./weights.js";

export interface Ranked {
  readonly row: number;
  readonly score: number;
  readonly features: Features;
  readonly view: RowView;
}

export interface Retrieval {
  readonly question: Question;
  /** How fully texts hold the question's terms. */
  readonly matching: Matching;
  /** Best first; ties in the order of the corpus. */
  readonly ranked: readonly Ranked[];
  readonly names: Names;
  /** When the article of a row was published, YYYY-MM or YYYY-MM-DD; null where unknown. */
  publishedOf(row: number): string | null;
  /** All sentences of the article of a row. */
  besides(row: number): readonly TextView[];
  /** How long the encoder took, in milliseconds. */
  readonly encoderMs: number;
}

export interface Retriever {
  readonly names: Names;
  readonly views: RowViews;
  /** When the article of a row was published, YYYY-MM or YYYY-MM-DD; null where unknown. */
  publishedOf(row: number): string | null;
  analyse(text: string): Question;
  retrieve(question: string, filter?: IndexFilter): Promise<Retrieval>;
  /** The same by words and vectors alone: nothing is read together with the text, which may be no question. */
  glance(text: string, filter?: IndexFilter): Promise<Retrieval>;
}

/** How many candidates each search gives to the ranking. */
const CANDIDATES = 48;
/** How many of the best are looked at with the sentences further off. */
const WIDENED = 16;

interface RetrieverParts {
  readonly index: SearchIndex;
  readonly embedder: Pick<Embedder, "embedQuestion">;
  readonly reader: AnswerReader;
  readonly parties: readonly NamedParty[];
}

export function createRetriever({ index, embedder, reader, parties }: RetrieverParts): Retriever {
  const names = collectNames(withOutlets(parties, index), sentencesOf(index));
  const views = createRowViews(index, names);
  const published = new Map(index.articles.map((article) => [article.id, article.published] as const));
  const known = {
    names,
    publishedOf: (row: number) => published.get(index.sentence(row).article) ?? null,
    besides: (row: number) => index.rows(index.sentence(row).article).map(views.of),
  };
  const glance = async (
    text: string,
    filter: IndexFilter | undefined,
    encoder: Stopwatch,
  ): Promise<Omit<Retrieval, "encoderMs">> => {
    const question = analyse(text, index, names);
    const matching = createMatching(question.terms, views.numbers);
    const vector = await encoder.time(() => embedder.embedQuestion(question.text));
    const byVector = await index.searchVectors(vector, CANDIDATES, filter);
    const byWords = index.searchWords(termsOf(question), CANDIDATES, filter);
    const foundOf = createFound(byVector, byWords);
    const rows = new Set([...byVector, ...byWords].map((hit) => hit.row));
    const narrow = [...rows].map((row): Ranked => {
      const view = views.of(row);
      return scored({ row, view, features: featuresOf(question, view, foundOf(row), matching) }, GLANCE);
    });
    narrow.sort(better);
    const glanced = narrow.map((hit, at): Ranked => {
      if (at >= WIDENED) return hit;
      return scored({ ...hit, features: widened(hit.features, question, hit.view, matching) }, GLANCE);
    });
    glanced.sort(better);
    return { question, matching, ranked: glanced, ...known };
  };
  return {
    names,
    views,
    publishedOf: known.publishedOf,
    analyse: (text) => analyse(text, index, names),
    async glance(text, filter) {
      const encoder = createStopwatch();
      return { ...(await glance(text, filter, encoder)), encoderMs: encoder.total() };
    },
    async retrieve(text, filter) {
      const encoder = createStopwatch();
      const found = await glance(text, filter, encoder);
      const answers = await encoder.time(() => readTogether(found.question.text, found.ranked, reader));
      const ranked = found.ranked.map((hit): Ranked => {
        return scored({ ...hit, features: { ...hit.features, answers: answers.get(hit.row) ?? 0 } }, RANKING);
      });
      ranked.sort(better);
      return { ...found, ranked, encoderMs: encoder.total() };
    },
  };
}

function scored(hit: Omit<Ranked, "score">, weights: Weights): Ranked {
  return { ...hit, score: scoreOf(hit.features, weights) };
}

function better(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.row - b.row;
}

type Stopwatch = ReturnType<typeof createStopwatch>;

/** Adds up how long some work takes, in milliseconds. */
function createStopwatch() {
  let total = 0;
  return {
    total: () => total,
    async time<T>(work: () => Promise<T>): Promise<T> {
      const began = performance.now();
      try {
        return await work();
      } finally {
        total += performance.now() - began;
      }
    },
  };
}

/** What the searches say of a row, those that they did not find included. */
function createFound(byVector: readonly Hit[], byWords: readonly Hit[]) {
  const cosines = new Map(byVector.map((hit) => [hit.row, hit.score] as const));
  const least = Math.min(0.3, ...cosines.values());
  const cosine = (row: number) => Math.max(0, cosines.get(row) ?? least);
  const best = byWords[0]?.score ?? 1;
  const scores = new Map(byWords.map((hit) => [hit.row, hit.score / best] as const));
  return (row: number) => ({
    wordScore: scores.get(row) ?? 0,
    cosine: cosine(row),
  });
}

/** The publishers of the corpus are names too, whether or not the case file lists them. */
function withOutlets(parties: readonly NamedParty[], index: SearchIndex): NamedParty[] {
  const publishers = new Set(index.articles.map((article) => article.publisher));
  const known = new Set(parties.flatMap(({ name, aliases }) => [name, ...aliases]));
  const outlets = [...publishers].filter((name) => !known.has(name)).sort();
  return [...parties, ...outlets.map((name) => ({ name, aliases: [], side: "outlet" as const }))];
}

function* sentencesOf(index: SearchIndex): Iterable<string> {
  for (let row = 0; row < index.size; row++) yield index.sentence(row).text;
}

function termsOf(question: Question): WeightedTerm[] {
  const terms = new Map<string, number>();
  for (const { search } of question.terms) {
    for (const { term, weight } of search) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return [...terms].map(([term, weight]) => ({ term, weight }));
}
