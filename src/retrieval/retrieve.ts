// Question → ranked sentences with the evidence for each. Never labels and never quotes.

import type { Embedder } from "../encoder/embedder.js";
import type { Hit, IndexFilter, SearchIndex, WeightedTerm } from "../indexing/search-index.js";
import { type Features, featuresOf, widened } from "./features.js";
import { createMatching, type Matching } from "./matching.js";
import { collectNames, type NamedParty, type Names } from "./names.js";
import { createNearWords, type NearWords } from "./near-words.js";
import { analyse, type Question, withSenses } from "./question.js";
import { createRowViews, type RowView, type RowViews } from "./row-view.js";
import { scoreOf } from "./weights.js";

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
  /** How much of the question's sense hangs on words that the corpus lacks, 0 to 1: the greatest turn of its vector when one is left out. */
  readonly foreign: number;
}

export interface Retriever {
  readonly names: Names;
  readonly views: RowViews;
  analyse(text: string): Question;
  retrieve(question: string, filter?: IndexFilter): Promise<Retrieval>;
}

/** How many candidates each search gives to the ranking. */
const CANDIDATES = 48;
/** How many of the best are looked at with the sentences further off. */
const WIDENED = 16;

export function createRetriever(parts: {
  readonly index: SearchIndex;
  readonly embedder: Pick<Embedder, "embed">;
  readonly parties: readonly NamedParty[];
}): Retriever {
  const { index, embedder, parties } = parts;
  const names = collectNames(withOutlets(parties, index), sentencesOf(index));
  const views = createRowViews(index, names);
  const nearWords = createNearWords(index);
  return {
    names,
    views,
    analyse: (text) => analyse(text, index, names),
    async retrieve(text, filter) {
      const { question, vector, foreign } = await understand(analyse(text, index, names), {
        embedder,
        nearWords,
      });
      const matching = createMatching(question.terms, views.numbers);
      const byVector = vector ? await index.searchVectors(vector, CANDIDATES, filter) : [];
      const byWords = index.searchWords(termsOf(question), CANDIDATES, filter);
      const foundOf = createFound(byVector, byWords);
      const rows = new Set([...byVector, ...byWords].map((hit) => hit.row));
      const candidates = [...rows].map((row) => views.of(row));
      const narrow = candidates.map((view): Ranked => {
        const features = featuresOf(question, view, foundOf(view.row), matching);
        return { row: view.row, view, features, score: scoreOf(features) };
      });
      narrow.sort(better);
      const ranked = narrow.map((hit, at): Ranked => {
        if (at >= WIDENED) return hit;
        const features = widened(hit.features, question, hit.view, matching);
        return { ...hit, features, score: scoreOf(features) };
      });
      ranked.sort(better);
      return { question, matching, ranked, foreign };
    },
  };
}

const NO_VECTOR = new Float32Array();

function better(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.row - b.row;
}

interface Understanding {
  readonly embedder: Pick<Embedder, "embed">;
  readonly nearWords: NearWords;
}

/** The question with the senses of its words, its vector, and how much hangs on words that the corpus lacks. */
async function understand(plain: Question, { embedder, nearWords }: Understanding) {
  const words = plain.terms.filter(({ proper, name }) => !proper && name === null).map((term) => term.text);
  const senses = new Map(
    words.flatMap((word) => {
      const known = nearWords.known(word);
      return known === undefined ? [] : [[word, known] as const];
    }),
  );
  const fresh = words.filter((word) => !senses.has(word));
  const without = withoutUnknown(plain);
  const vectors = await embedder.embed([plain.text, ...without, ...fresh], "query");
  const [vector, ...others] = vectors.slice(0, 1 + without.length);
  fresh.forEach((word, at) => {
    senses.set(word, nearWords.to(word, vectors[1 + without.length + at] ?? NO_VECTOR));
  });
  return { question: withSenses(plain, senses), vector, foreign: foreignness(vector, others) };
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

/** The question without each of the words that the corpus lacks, one text a word. */
function withoutUnknown({ terms, text }: Question): string[] {
  return terms
    .filter(({ known }) => known === "no")
    .slice(0, MOST_UNKNOWN)
    .map((term) => text.replace(term.text, " "));
}

const MOST_UNKNOWN = 6;

function foreignness(vector: Float32Array | undefined, others: readonly Float32Array[]): number {
  if (vector === undefined) return 0;
  const turns = others.map((other) => 1 - other.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));
  return Math.min(1, Math.max(0, ...turns));
}

function termsOf(question: Question): WeightedTerm[] {
  const terms = new Map<string, number>();
  for (const { search } of question.terms) {
    for (const { term, weight } of search) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return [...terms].map(([term, weight]) => ({ term, weight }));
}
