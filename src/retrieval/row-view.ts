// A sentence of the index as ranking sees it: stems, names, answer types, and what its paragraph adds. Cached by row.

import type { LabelledSentence } from "../domain.js";
import type { SearchIndex } from "../indexing/search-index.js";
import { stemSet } from "../language/stems.js";
import { tokensOf } from "../language/tokens.js";
import { type AnswerType, spansOf } from "./answer-types.js";
import { expansionsIn, type Names } from "./names.js";
import { createStemNumbers, type StemNumbers } from "./stem-numbers.js";

export interface TextView {
  readonly single: ReadonlySet<string>;
  /** The numbers of `single`. */
  readonly numbers: Uint32Array;
  readonly joined: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly order: readonly string[];
  /** Stems that stand in it within names alone ("business" in "Business Efficiency Solutions"). */
  readonly inNames: ReadonlySet<string>;
  /** Does it state a sum of money? */
  readonly hasSum: () => boolean;
}

export interface TypedPlace {
  readonly from: number;
  readonly to: number;
  readonly stems: readonly string[];
}

export interface RowView extends TextView {
  readonly row: number;
  readonly sentence: LabelledSentence;
  /** Where the sentence holds things of a type, as word positions with their stems. */
  readonly typed: (type: AnswerType) => readonly TypedPlace[];
  /** Names that the sentence is attributed to. */
  readonly speakers: ReadonlySet<string>;
  /** Stems of the words by which the labeller calls its speaker. */
  readonly spokenBy: ReadonlySet<string>;
  /** Names that the sentence gives in two ways ("Data Exchange System (DES)"). */
  readonly expands: ReadonlySet<string>;
  /** The sentences just before and after in the same paragraph, and the last of the paragraph before. */
  readonly around: readonly TextView[];
  /** The sentences a little further off, in the same article. */
  readonly wide: () => readonly TextView[];
  /** The article's title, its publisher and the heading above. */
  readonly above: TextView;
}

export interface RowViews {
  readonly numbers: StemNumbers;
  of(row: number): RowView;
}

/** @param names that are looked for in every sentence */
export function createRowViews(index: SearchIndex, names: Names): RowViews {
  const texts = new Map<string, TextView>();
  const views = new Map<number, RowView>();
  const numbers = createStemNumbers();
  const view = (text: string): TextView => cached(texts, text, () => viewOf(text, names, numbers));
  return {
    numbers,
    of: (row) => cached(views, row, () => build(row, index, names, view)),
  };
}

function cached<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, made);
  return made;
}

const CACHE_LIMIT = 20_000;

function viewOf(text: string, names: Names, numbers: StemNumbers): TextView {
  const words = tokensOf(text);
  const found = names.find(words);
  const within = new Set(found.flatMap(({ from, to }) => words.slice(from, to)));
  const outside = new Set(words.filter((word) => !within.has(word)).map((word) => word.stem));
  const stems = stemSet(words);
  return {
    ...stems,
    numbers: Uint32Array.from(stems.single, numbers.of),
    names: new Set(found.map(({ name }) => name)),
    order: words.map((word) => word.stem),
    inNames: new Set([...within].map((word) => word.stem).filter((stem) => !outside.has(stem))),
    hasSum: () => spansOf("money", text).length > 0,
  };
}

type Look = (text: string) => TextView;

function build(row: number, index: SearchIndex, names: Names, view: Look): RowView {
  const sentence = index.sentence(row);
  const around = neighbours(row, sentence, index);
  return {
    row,
    sentence,
    typed: typedPlaces(sentence.text),
    speakers: speakersOf(sentence, names),
    expands: new Set(
      expansionsIn(sentence.text).flatMap(
        ([long, short]) => names.exactly(short) ?? names.exactly(long) ?? [],
      ),
    ),
    spokenBy: new Set(tokensOf(sentence.attributedTo ?? "").map((word) => word.stem)),
    around: around.map((other) => view(other.text)),
    wide: () => furtherOff(row, sentence, index).map((other) => view(other.text)),
    above: view(headingAbove(sentence, index)),
    ...view(sentence.text),
  };
}

function speakersOf({ attributedTo, side }: LabelledSentence, names: Names): ReadonlySet<string> {
  const party = names.partyOf(attributedTo, side);
  return new Set(party === null ? [] : [party]);
}

function typedPlaces(text: string): RowView["typed"] {
  const words = tokensOf(text);
  const cache = new Map<AnswerType, readonly TypedPlace[]>();
  return (type) =>
    cached(cache, type, () =>
      spansOf(type, text).map((span) => {
        const from = words.findIndex((word) => word.end > span.start);
        const inside = words.filter((word) => word.end > span.start && word.start < span.end);
        return { from, to: from + inside.length, stems: inside.map((word) => word.stem) };
      }),
    );
}

function neighbours(row: number, sentence: LabelledSentence, index: SearchIndex): LabelledSentence[] {
  return [row - 1, row + 1].flatMap((other) => {
    if (other < 0 || other >= index.size) return [];
    const neighbour = index.sentence(other);
    const near =
      neighbour.article === sentence.article &&
      Math.abs(neighbour.paragraph - sentence.paragraph) <= (other < row ? 1 : 0);
    return near ? [neighbour] : [];
  });
}

const REACH = 4;

function furtherOff(row: number, { article }: LabelledSentence, index: SearchIndex): LabelledSentence[] {
  const others: LabelledSentence[] = [];
  for (let other = Math.max(0, row - REACH); other < Math.min(index.size, row + REACH + 1); other++) {
    const sentence = index.sentence(other);
    if (other !== row && sentence.article === article) others.push(sentence);
  }
  return others;
}

function headingAbove(sentence: LabelledSentence, index: SearchIndex): string {
  const meta = index.articles.find((article) => article.id === sentence.article);
  const title = meta ? `${meta.title}\n${meta.publisher}` : "";
  const blocks = index.paragraphs(sentence.article);
  for (let at = sentence.paragraph - 1; at >= 0; at--) {
    if (blocks[at]?.kind === "heading") return `${title}\n${blocks[at]?.text}`;
  }
  return title;
}
