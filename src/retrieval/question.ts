// A question taken apart: its form, its terms, of whom it is asked, what is counted, whose words are wanted.

import type { Side } from "../domain.js";
import type { SearchIndex } from "../indexing/search-index.js";
import { stemOf } from "../language/fold.js";
import { isFormWord } from "../language/lexicon/question-words.js";
import { plainSpelling } from "../language/spelling.js";
import { type Token, tokensOf } from "../language/tokens.js";
import type { Names } from "./names.js";
import { lighten, nameTerm, type QueryTerm, wordTerm } from "./query-terms.js";
import {
  classNoun,
  comparison,
  formOf,
  isPersonal,
  isPersonNoun,
  type QuestionForm,
  withoutCourtesy,
} from "./question-form.js";
import { asksForWords } from "./wanted-words.js";

export interface Question extends QuestionForm {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Stems of all its words and of all ways to write its names: what an answer must go beyond. */
  readonly stems: ReadonlySet<string>;
  /** The class of thing asked for ("court" in "which court"), in small letters, or null. */
  readonly asked: string | null;
  /** What is counted in "how many …" or "the number of …", or null. */
  readonly counted: QueryTerm | null;
  /** "X's Y": the stems of X, and of Y. */
  readonly owned: readonly { readonly owner: readonly string[]; readonly thing: string }[];
  /** It asks whether the sources agree on this. */
  readonly compares: boolean;
  /** It speaks to the program or of the questioner. */
  readonly personal: boolean;
  /** There is a hint that somebody's own words are wanted; whose for sure, its parts say. */
  readonly asksForWords: boolean;
  /** The names in a question with such a hint: the words of any of them may be wanted. */
  readonly speakers: readonly string[];
  /** The sides on which they stand. */
  readonly sides: ReadonlySet<Side>;
}

/** More terms than this say nothing more about what is asked; a long paste stays quick. */
const MOST_TERMS = 24;

/** Takes a question apart. Pure but for what it asks the index about its words. */
export function analyse(text: string, index: SearchIndex, names: Names): Question {
  const { compares, rest: folded } = comparison(withoutCourtesy(plainSpelling(text)));
  const words = tokensOf(folded);
  const asked = classNoun(folded);
  const form = formOf(folded);
  const forMoney = form.wants.includes("money");
  const terms = termsIn(words, folded, index, names).map((term) => lighten(term, asked, forMoney));
  const hint = asksForWords(folded);
  const speakers = hint ? terms.flatMap((term) => term.name ?? []) : [];
  return {
    ...form,
    text: folded,
    terms,
    stems: stemsOf(words, terms, names),
    asked,
    counted: countedIn(folded, terms),
    owned: ownedIn(folded, names),
    compares,
    personal: isPersonal(folded),
    asksForWords: hint,
    speakers,
    sides: new Set(speakers.flatMap((name) => names.sideOf(name) ?? [])),
  };
}

/** Names first, then the other words in order, each once. */
function termsIn(words: readonly Token[], folded: string, index: SearchIndex, names: Names): QueryTerm[] {
  const found = names.find(words);
  const inName = new Set(found.flatMap(({ from, to }) => words.slice(from, to)));
  const rest = words.filter((word) => !inName.has(word) && !isFormWord(word));
  const shouting = folded === folded.toUpperCase();
  const terms = new Map<string, () => QueryTerm>();
  for (const { name, from, to } of found) {
    terms.set(`@${name}`, () => nameTerm(name, words.slice(from, to), index, names));
  }
  rest.forEach((word, i) => {
    const proper = word.capital && !shouting && word !== words[0] && !isPersonNoun(word.raw);
    if (!terms.has(word.stem))
      terms.set(word.stem, () => wordTerm(word, [rest[i - 1], rest[i + 1]], proper, index));
  });
  return [...terms.values()].slice(0, MOST_TERMS).map((make) => make());
}

function stemsOf(words: readonly Token[], terms: readonly QueryTerm[], names: Names): ReadonlySet<string> {
  const forms = terms.flatMap(({ name }) => (name === null ? [] : names.forms(name)));
  return new Set([...words, ...forms.flatMap(tokensOf)].map((word) => word.stem));
}

const COUNTED =
  /^(?:how many|(?:(?:what|which) (?:is |was )?)?(?:the )?number of) (?:other |more |further |of the )?((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)/iu;
const AFTER_COUNTED =
  /^(?:are|is|were|was|do|does|did|has|have|had|will|would|can|could|use|uses|used|work|works|worked|took|take|in|of|at|on|for|with)$/i;

/** The last term of the noun phrase after "how many" or "the number of": "how many Pakistani cities use" counts cities. */
function countedIn(folded: string, terms: readonly QueryTerm[]): QueryTerm | null {
  const words = (COUNTED.exec(folded)?.[1] ?? "").toLowerCase().split(" ");
  const end = words.findIndex((word) => AFTER_COUNTED.test(word));
  const phrase = end < 0 ? words : words.slice(0, end);
  const inside = terms.filter(({ text }) =>
    text
      .toLowerCase()
      .split(" ")
      .some((word) => phrase.includes(word)),
  );
  return inside.at(-1) ?? null;
}

const OWNED = /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}]+ ){0,3}[\p{L}\p{N}]+)(?:'s|(?<=s)') ([\p{L}\p{N}]+)/gu;

function ownedIn(folded: string, names: Names): Question["owned"] {
  return [...folded.matchAll(OWNED)].flatMap(([, before = "", thing = ""]) => {
    const words = tokensOf(before);
    const found = names.find(words).at(-1);
    const last = words.at(-1);
    if (!last || (found === undefined && !last.capital)) return [];
    const owner = [...tokensOf(found?.name ?? ""), last].map((word) => word.stem);
    return [{ owner, thing: stemOf(thing) }];
  });
}
