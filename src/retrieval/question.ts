// A question taken apart: its form, the names in it, and its content words with what may stand for each.

import { editDistance } from "../indexing/near-terms.js";
import type { SearchIndex } from "../indexing/search-index.js";
import { relatedTo } from "./lexicon.js";
import type { Names } from "./names.js";
import {
  asksForSpeech,
  classNoun,
  FORM_WORDS,
  formOf,
  isPersonal,
  LIGHT_WORDS,
  type QuestionForm,
  withoutCourtesy,
} from "./question-form.js";
import { foldTypography, joinedStem, stemOf, type Word, wordsOf } from "./words.js";

/** One notion of the question: a word or a name, with everything that counts as it. */
export interface Notion {
  /** As the question writes it. */
  readonly text: string;
  /** Stem → how fully it stands for the notion, 0 to 1. */
  readonly forms: ReadonlyMap<string, number>;
  /** The known name that this is, or null. */
  readonly name: string | null;
  /** Written with a capital inside the sentence: probably a name, known or not. */
  readonly proper: boolean;
  /** How rare it is in the index (inverse document frequency, natural logarithm). */
  readonly rarity: number;
  /** Its rarity as far as it tells what is asked: less for light words and for the class of the answer. */
  readonly weight: number;
  /** Does the index have the word itself, a related one, a corrected spelling, or nothing of the kind? */
  readonly known: "own" | "related" | "corrected" | "no";
  /** Words as written for the word search, with their weights. */
  readonly search: readonly { readonly term: string; readonly weight: number }[];
}

export interface Question extends QuestionForm {
  readonly text: string;
  readonly words: readonly Word[];
  readonly notions: readonly Notion[];
  /** Stems of all its words and of all ways to write its names: what an answer must go beyond. */
  readonly stems: ReadonlySet<string>;
  /** The class of thing asked for ("court" in "which court"), in small letters, or null. */
  readonly asked: string | null;
  /** "X's Y": the stems of the known name X in all its forms, and of Y. */
  readonly owned: readonly { readonly owner: readonly string[]; readonly thing: string }[];
  /** It speaks to the program or of the questioner. */
  readonly personal: boolean;
  /** Names whose own words are asked for; empty: nobody's. */
  readonly speakers: readonly string[];
}

/** How far another word of the same notion, a corrected spelling, half of a compound stand for the word itself. */
const RELATED = 0.5;
const CORRECTED = 0.8;
const HALF = 0.5;
const SHORTEST_CORRECTED = 5;
/** Two slips are a misspelling in words as long as this, another word in shorter ones ("password", "passport"). */
const LONG_WORD = 10;
/** A light word or the class of the answer counts for this part of its rarity. */
const LIGHT = 0.4;
/** All single words of a name count for this part of it, each for its share. */
const PART_OF_NAME = 0.6;
/** More words than this say nothing more about what is asked; a long paste stays quick. */
const MOST_NOTIONS = 24;

/** Takes a question apart. Pure but for what it asks the index about its words. */
export function analyse(text: string, index: SearchIndex, names: Names): Question {
  const folded = withoutCourtesy(foldTypography(text));
  const words = wordsOf(folded);
  const form = formOf(folded);
  const found = names.find(words);
  const notions: Notion[] = [];
  const inName = new Set<number>();
  for (const { name, from, to } of found) {
    for (let i = from; i < to; i++) inName.add(i);
    notions.push(nameNotion(name, words.slice(from, to), index, names));
  }
  const rest = contentWords(words, inName);
  rest.forEach((word, i) => {
    notions.push(wordNotion(word, [rest[i - 1], rest[i + 1]], isProper(word, words, folded), index));
  });
  const noun = classNoun(folded);
  const weighed = merge(notions)
    .slice(0, MOST_NOTIONS)
    .map((notion) => lighten(notion, noun));
  const speakers = asksForSpeech(folded) ? weighed.flatMap((notion) => notion.name ?? []) : [];
  const stems = stemsOf(words, weighed, names);
  return {
    ...form,
    text: folded,
    words,
    notions: weighed,
    stems,
    asked: noun,
    owned: ownedIn(folded, names),
    personal: isPersonal(folded),
    speakers,
  };
}

function contentWords(words: readonly Word[], inName: ReadonlySet<number>): Word[] {
  return words.filter((word, i) => !inName.has(i) && !FORM_WORDS.has(word.raw.toLowerCase()));
}

function isProper(word: Word, words: readonly Word[], folded: string): boolean {
  const shouting = folded === folded.toUpperCase();
  return word.capital && !shouting && word !== words[0];
}

const OWNED = /((?:[\p{L}\p{N}]+ ){0,3}[\p{L}\p{N}]+)(?:'s|(?<=s)') ([\p{L}\p{N}]+)(?! (?:'s|say))/gu;

function ownedIn(folded: string, names: Names): Question["owned"] {
  return [...folded.matchAll(OWNED)].flatMap(([, before = "", thing = ""]) => {
    const words = wordsOf(before);
    const found = names.find(words).at(-1);
    const last = words.at(-1);
    if (!last || (found === undefined && !last.capital)) return [];
    const owner = found
      ? names.forms(found.name).flatMap((form) => wordsOf(form).map((word) => word.stem))
      : [last.stem];
    return [{ owner, thing: stemOf(thing) }];
  });
}

function stemsOf(words: readonly Word[], notions: readonly Notion[], names: Names): ReadonlySet<string> {
  const forms = notions.flatMap(({ name }) => (name === null ? [] : names.forms(name)));
  return new Set([...words, ...forms.flatMap(wordsOf)].map((word) => word.stem));
}

function lighten(notion: Notion, noun: string | null): Notion {
  const word = notion.text.toLowerCase();
  if (notion.name !== null || (word !== noun && !LIGHT_WORDS.has(word))) return notion;
  return { ...notion, weight: notion.rarity * LIGHT };
}

/** Inverse document frequency as BM25 has it; never below zero. */
export function rarityOf(documentFrequency: number, size: number): number {
  return Math.log(1 + (size - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

function nameNotion(name: string, words: readonly Word[], index: SearchIndex, names: Names): Notion {
  const own = words.filter((word) => !FORM_WORDS.has(word.raw.toLowerCase()));
  const forms = new Map(own.map((word) => [word.stem, PART_OF_NAME / own.length] as const));
  const frequencies = names
    .forms(name)
    .map((form) => Math.min(...wordsOf(form).map((word) => index.documentFrequency(word.raw)), Infinity));
  const frequency = Math.max(0, ...frequencies.filter(Number.isFinite));
  const search = names
    .forms(name)
    .flatMap((form) => wordsOf(form).filter((word) => !FORM_WORDS.has(word.raw.toLowerCase())))
    .map((word) => ({ term: word.raw, weight: HALF }));
  for (const word of words) search.push({ term: word.raw, weight: 1 });
  return {
    text: words.map((word) => word.raw).join(" "),
    forms,
    name,
    proper: true,
    rarity: rarityOf(frequency, index.size),
    weight: rarityOf(frequency, index.size),
    known: frequency > 0 ? "own" : "no",
    search,
  };
}

/** The ways in which the word is half of a compound that the index knows as one word or as neighbours ("back door"). */
function compounds(word: Word, [before, after]: readonly (Word | undefined)[], index: SearchIndex) {
  const pairs = [
    before && before.end + 1 >= word.start ? [before.raw, word.raw] : [],
    after && word.end + 1 >= after.start ? [word.raw, after.raw] : [],
  ];
  return pairs.flatMap(([left, right]) => {
    const frequency = left === undefined || right === undefined ? 0 : index.documentFrequency(left + right);
    return left === undefined || right === undefined || frequency === 0 ? [] : [{ left, right, frequency }];
  });
}

function wordNotion(
  word: Word,
  beside: readonly (Word | undefined)[],
  proper: boolean,
  index: SearchIndex,
): Notion {
  const forms = new Map([[word.stem, 1]]);
  const search = [{ term: word.raw, weight: 1 }];
  let frequency = Math.max(index.documentFrequency(word.raw), index.documentFrequency(word.stem));
  let known: Notion["known"] = frequency > 0 ? "own" : "no";
  for (const joined of compounds(word, beside, index)) {
    forms.set(joinedStem(joined.left, joined.right), 1);
    if (known === "no") [known, frequency] = ["own", joined.frequency];
  }
  for (const half of halves(word.raw, index)) search.push({ term: half, weight: HALF });
  if (search.length > 1 && known === "no") known = "related";
  for (const [stem, written] of relatedTo(word.stem)) {
    const others = index.documentFrequency(written);
    if (others === 0) continue;
    forms.set(stem, RELATED);
    search.push({ term: written, weight: RELATED });
    if (known !== "own") {
      known = "related";
      frequency = Math.max(frequency, others);
    }
  }
  if (known === "no") known = correct(word, index, forms, search);
  const rarity = rarityOf(known === "related" ? Math.min(frequency, 3) : Math.max(frequency, 1), index.size);
  return { text: word.raw, forms, name: null, proper, rarity, weight: rarity, known, search };
}

/** The two words of the index that a compound is made of ("wifi": "wi", "fi"). */
function halves(raw: string, index: SearchIndex): readonly string[] {
  for (let at = 2; at <= raw.length - 2; at++) {
    const [left, right] = [raw.slice(0, at), raw.slice(at)];
    if (FORM_WORDS.has(left) || FORM_WORDS.has(right)) continue;
    if (index.documentFrequency(left) > 0 && index.documentFrequency(right) > 0) return [left, right];
  }
  return [];
}

function correct(
  word: Word,
  index: SearchIndex,
  forms: Map<string, number>,
  search: { term: string; weight: number }[],
): Notion["known"] {
  if (word.raw.length < SHORTEST_CORRECTED || /\d/.test(word.raw)) return "no";
  const slips = word.raw.length < LONG_WORD ? 1 : 2;
  const near = index
    .nearTerms(word.raw.toLowerCase(), 2)
    .filter((term) => editDistance(term, word.raw.toLowerCase(), slips) <= slips);
  for (const term of near) {
    forms.set(stemOf(term), CORRECTED);
    search.push({ term, weight: CORRECTED });
  }
  return near.length > 0 ? "corrected" : "no";
}

/** One notion for what the question says twice. */
function merge(notions: readonly Notion[]): Notion[] {
  const seen = new Map<string, Notion>();
  for (const notion of notions) {
    const key = [...notion.forms.keys()][0] ?? notion.text;
    if (!seen.has(key)) seen.set(key, notion);
  }
  return [...seen.values()];
}
