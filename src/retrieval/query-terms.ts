// The words and names of a question, each with everything in the index that counts as it.

import { editDistance } from "../indexing/near-terms.js";
import type { SearchIndex, WeightedTerm } from "../indexing/search-index.js";
import { stemOf } from "../language/fold.js";
import {
  FORM_WORDS,
  isFormWord,
  LIGHT_WORDS,
  PAYING_WORDS,
  SUM_WORDS,
} from "../language/lexicon/question-words.js";
import { relatedTo } from "../language/lexicon/related.js";
import { joinedStem } from "../language/stems.js";
import { type Token, tokensOf } from "../language/tokens.js";
import type { Names } from "./names.js";

/** A term of the question: a word or a name, with everything that counts as it. */
export interface QueryTerm {
  /** As the question writes it. */
  readonly text: string;
  /** Stem → how fully it stands for the term, 0 to 1. */
  readonly forms: ReadonlyMap<string, number>;
  /** The known name that this is, or null. */
  readonly name: string | null;
  /** The known name is an outlet of the corpus: all its articles are its own. */
  readonly outlet: boolean;
  /** Written with a capital inside the sentence: probably a name, known or not. */
  readonly proper: boolean;
  /** How rare it is in the index (inverse document frequency, natural logarithm). */
  readonly rarity: number;
  /** Its rarity as far as it tells what is asked: less for light words and for the class of the answer. */
  readonly weight: number;
  /** It asks for a sum in other words ("worth", "price"): any sum of money holds it. */
  readonly sum: boolean;
  /** Does the index have the word itself, a related one, a corrected spelling, or nothing of the kind? */
  readonly known: "own" | "related" | "corrected" | "no";
  /** Words as written for the word search, with their weights. */
  readonly search: readonly WeightedTerm[];
}

/** How far another word of the same term, a corrected spelling, half of a compound stand for the word itself. */
const RELATED = 0.5;
const CORRECTED = 0.8;
const HALF = 0.5;
/** All single words of a name count for this part of it, each for its share. */
const PART_OF_NAME = 0.8;
/** A light word or the class of the answer counts for this part of its rarity. */
const LIGHT = 0.4;
/** A word known by its relatives alone is taken to be in as many sentences as this, at most. */
const RARE = 3;
/** Longer runs of letters are no words: looking for their halves and misspellings would take seconds. */
const LONGEST_COMPOUND = 24;
const SHORTEST_CORRECTED = 5;
/** Unknown words as short as this are slips of the hand. */
const SLIP = 3;
/** Two slips are a misspelling in words as long as this, another word in shorter ones ("password", "passport"). */
const LONG_WORD = 10;

/** Inverse document frequency as BM25 has it (Robertson and Spärck Jones, with one added, so that it is never below zero). */
export function rarityOf(documentFrequency: number, size: number): number {
  return Math.log(1 + (size - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** A known name in the question; `words` are those that it is written with there. */
export function nameTerm(name: string, words: readonly Token[], index: SearchIndex, names: Names): QueryTerm {
  const own = words.filter(isContent);
  const written = names.forms(name).map((form) => tokensOf(form).filter(isContent));
  const frequency = frequencyOf(written, index);
  const rarity = rarityOf(frequency, index.size);
  const outlet = names.isOutlet(name);
  return {
    text: words.map((word) => word.raw).join(" "),
    forms: new Map(own.map((word) => [word.stem, PART_OF_NAME / own.length] as const)),
    name,
    outlet,
    proper: true,
    rarity,
    weight: rarity,
    sum: false,
    known: frequency > 0 || outlet ? "own" : "no",
    search: [
      ...written.flat().map(({ raw }) => ({ term: raw, weight: HALF })),
      ...words.map(({ raw }) => ({ term: raw, weight: 1 })),
    ],
  };
}

/** In how many sentences a name may stand, in any of its forms: each counts by its rarest word, each such word once. */
function frequencyOf(forms: readonly (readonly Token[])[], index: SearchIndex): number {
  const rarest = forms.flatMap((form) => {
    const known = form.map(({ raw, stem }) => ({ stem, frequency: index.documentFrequency(raw) }));
    return known.sort((a, b) => a.frequency - b.frequency).slice(0, 1);
  });
  const distinct = new Map(rarest.map(({ stem, frequency }) => [stem, frequency] as const));
  return Math.min(
    index.size,
    [...distinct.values()].reduce((sum, frequency) => sum + frequency, 0),
  );
}

function isContent(word: Token): boolean {
  return !isFormWord(word);
}

/** A word of the question, with its compounds, relatives and, where the index lacks all, corrected spellings. */
export function wordTerm(
  word: Token,
  beside: readonly (Token | undefined)[],
  proper: boolean,
  index: SearchIndex,
): QueryTerm {
  const own = Math.max(index.documentFrequency(word.raw), index.documentFrequency(word.stem));
  const joined = compoundsOf(word, beside, index);
  const halves = (own > 0 ? [] : halvesOf(word.raw, index)).map((term) => ({
    term,
    weight: HALF,
    stem: stemOf(term),
  }));
  const related = relativesOf(word, index);
  const itself = Math.max(own, ...joined.map(({ frequency }) => frequency));
  const relatives = Math.max(0, ...related.map(({ frequency }) => frequency));
  const corrected = itself + relatives + halves.length > 0 ? [] : correctionsOf(word, index);
  const known =
    itself > 0
      ? "own"
      : relatives + halves.length > 0
        ? "related"
        : corrected.length > 0
          ? "corrected"
          : "no";
  const rarity = rarityOf(itself > 0 ? itself : Math.max(1, Math.min(relatives, RARE)), index.size);
  const forms = new Map([[word.stem, 1]]);
  for (const { stem } of joined) forms.set(stem, 1);
  for (const { stem, weight } of [...related, ...corrected]) if (!forms.has(stem)) forms.set(stem, weight);
  const search = [{ term: word.raw, weight: 1 }, ...halves, ...related, ...corrected].map(
    ({ term, weight }) => ({ term, weight }),
  );
  return {
    ...{ text: word.raw, forms, name: null, outlet: false, proper },
    ...{ rarity, weight: rarity, sum: false, known, search },
  };
}

/** The ways in which the word is half of a compound that the index knows as one word or as neighbours ("back door"). */
function compoundsOf(word: Token, [before, after]: readonly (Token | undefined)[], index: SearchIndex) {
  const pairs: [string, string][] = [];
  if (before !== undefined && before.end + 1 >= word.start) pairs.push([before.raw, word.raw]);
  if (after !== undefined && word.end + 1 >= after.start) pairs.push([word.raw, after.raw]);
  return pairs
    .map(([left, right]) => ({
      stem: joinedStem(left, right),
      frequency: index.documentFrequency(left + right),
    }))
    .filter(({ frequency }) => frequency > 0);
}

/** The two words of the index that a compound is made of ("wifi": "wi", "fi"). */
function halvesOf(raw: string, index: SearchIndex): readonly string[] {
  if (raw.length > LONGEST_COMPOUND) return [];
  for (let at = 2; at <= raw.length - 2; at++) {
    const [left, right] = [raw.slice(0, at), raw.slice(at)];
    if (FORM_WORDS.has(left) || FORM_WORDS.has(right)) continue;
    if (index.documentFrequency(left) > 0 && index.documentFrequency(right) > 0) return [left, right];
  }
  return [];
}

function relativesOf(word: Token, index: SearchIndex) {
  return [...relatedTo(word.stem)]
    .map(([stem, term]) => ({ stem, term, weight: RELATED, frequency: index.documentFrequency(term) }))
    .filter(({ frequency }) => frequency > 0);
}

/** Misspellings hardly ever begin with the wrong letter. */
function correctionsOf({ raw }: Token, index: SearchIndex) {
  if (raw.length < SHORTEST_CORRECTED || raw.length > LONGEST_COMPOUND || /\d/.test(raw)) return [];
  const word = raw.toLowerCase();
  const slips = word.length < LONG_WORD ? 1 : 2;
  return index
    .nearTerms(word, 2)
    .filter((term) => term[0] === word[0] && editDistance(term, word, slips) <= slips)
    .map((term) => ({ stem: stemOf(term), term, weight: CORRECTED }));
}

/**
 * @param asked the class of thing asked for ("court" in "which court")
 * @param forMoney a sum is asked for
 */
export function lighten(term: QueryTerm, asked: string | null, forMoney: boolean): QueryTerm {
  const word = term.text.toLowerCase();
  if (forMoney && SUM_WORDS.has(word)) return { ...term, weight: term.rarity * LIGHT, sum: true };
  if (forMoney && PAYING_WORDS.has(word)) return { ...term, weight: term.rarity * LIGHT };
  const known = term.known !== "no";
  const slip = word.length <= SLIP && !known && !term.proper;
  const light =
    term.name === null &&
    (LIGHT_WORDS.has(word) || term.forms.has("usa") || (word === asked && known) || slip);
  return light ? { ...term, weight: term.rarity * LIGHT } : term;
}
