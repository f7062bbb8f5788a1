// Text to comparable words: folded, numbers and months unified, stemmed. Pure; knows no index and no question.

import { stemmer } from "stemmer";

export interface Word {
  /** As written, without a trailing possessive. */
  readonly raw: string;
  /** Folded, unified and stemmed: two words that count as the same have the same stem. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const POSSESSIVE = /['’]s$|['’]$/i;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH_OF = new Map(
  MONTHS.flatMap((month) => [
    [month, month] as const,
    [month.slice(0, 3), month] as const,
    [month.slice(0, 4), month] as const,
  ]),
);
const NUMBER_NAMES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const DIGITS_OF = new Map(NUMBER_NAMES.map((name, value) => [name, String(value)] as const));
const SCALE: Readonly<Record<string, string>> = {
  k: "thousand",
  thousand: "thousand",
  m: "million",
  mn: "million",
  million: "million",
  b: "billion",
  bn: "billion",
  billion: "billion",
  tn: "trillion",
  trillion: "trillion",
};

/** Typographic quotation marks, dashes, spaces and letters with marks become their plain forms; same meaning, maybe another length. */
export function foldTypography(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/…/g, "...")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const raw = match[0].replace(POSSESSIVE, "");
    if (raw === "") return [];
    const start = match.index;
    return [{ raw, stem: stemOf(raw), start, end: start + raw.length, capital: /^\p{Lu}/u.test(raw) }];
  });
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** One word's comparable form ("Aug" → "august", "eight" → "8", "modernise" and "modernize" alike). */
export function stemOf(raw: string): string {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const stem = unify(plain(raw));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(raw, stem);
  return stem;
}

function plain(raw: string): string {
  return raw.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
}

function unify(word: string): string {
  if (/\d/.test(word)) return numeral(word);
  const unified = MONTH_OF.get(word) ?? DIGITS_OF.get(word) ?? SCALE_WORD.get(word);
  if (unified !== undefined) return unified;
  return stemmer(american(word));
}

const SCALE_WORD = new Map(
  ["thousand", "million", "billion", "trillion"].map((name) => [name, name] as const),
);

/** "11th" → "11"; "150m" → "150million"; anything else stays. */
function numeral(word: string): string {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (ordinal) return ordinal[1] as string;
  const scaled = /^(\d+)(k|m|mn|b|bn|tn)$/.exec(word);
  return scaled ? `${scaled[1]}${SCALE[scaled[2] as string]}` : word;
}

function american(word: string): string {
  return word
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, (whole, end: string) =>
      word.length > 6 && !KEEPS_S.test(word) ? `iz${end}` : whole,
    )
    .replace(/^(.{3,})our(s|ed|ing|able|ite)?$/, "$1or$2")
    .replace(/^cheque(s?)$/, "check$1")
    .replace(/^(defen|licen|offen)ce(s?)$/, "$1se$2");
}

const KEEPS_S =
  /(?:prom|surpr|exerc|adv|rev|superv|telev|compr|enterpr|expert|franch|disgu|dev|prec|pra|ra|cru|adverti)is/;

/**
 * The stems of a text as a set to match against, with neighbours joined ("back door" also gives "backdoor")
 * and sums of money as one word ("$150 million" and "$150m" give "150million").
 */
export function stemSet(words: readonly Word[]): { single: Set<string>; joined: Set<string> } {
  const single = new Set(words.map((word) => word.stem));
  const joined = new Set<string>();
  for (const { stem } of words) {
    const sum = /^(\d+)(thousand|million|billion|trillion)$/.exec(stem);
    if (sum) single.add(sum[1] as string).add(sum[2] as string);
  }
  for (let i = 1; i < words.length; i++) {
    const [left, right] = [words[i - 1] as Word, words[i] as Word];
    if (/^\d+$/.test(left.stem) && SCALE_WORD.has(right.stem)) single.add(left.stem + right.stem);
    if (right.start - left.end <= 1) joined.add(joinedStem(left.raw, right.raw));
  }
  return { single, joined };
}

/** What two words give when written as one ("back" + "door"). */
export function joinedStem(left: string, right: string): string {
  return stemOf(plain(left) + plain(right));
}
