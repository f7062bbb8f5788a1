// One normal form for a word, wherever it stands: in the index, in a question, in evidence. Pure.

import { stemmer } from "stemmer";
import { straightApostrophes, withoutInvisible } from "./characters.js";
import { MONTHS, monthOf } from "./dates/months.js";
import { DIGITS_OF, SCALE_OF, SCALES } from "./numbers/number-names.js";
import { plainNumeral } from "./numbers/numerals.js";

/** What a word's neighbours tell of it. */
export interface Context {
  /** It is a sum of money ("$150m"). */
  readonly ofMoney?: boolean;
  /** A day's number stands beside it, or a stop behind it ("Jan. 5"). */
  readonly besideDay?: boolean;
  /** The whole text is in capitals: "US" may be a pronoun. */
  readonly shouting?: boolean;
}

/** A word for comparing. */
interface Folded {
  /** Small plain letters, figures without commas, months in full, American spelling; two words where one stands for two ("150m"). */
  readonly form: string;
  /** The form without its ending, numbers in figures: two words that count as the same have the same stem. */
  readonly stem: string;
}

const cache = new Map<string, Folded>();
const CACHE_LIMIT = 50_000;
const NO_CONTEXT: Context = {};

/** Words that are not said to be anything but themselves keep their whole form as their stem. */
const UNSTEMMED: ReadonlySet<string> = new Set([...SCALES, ...MONTHS.map((month) => month.toLowerCase())]);

/** @param raw a word as written, without a possessive */
export function foldWord(raw: string, context: Context = NO_CONTEXT): Folded {
  const key =
    context === NO_CONTEXT ? raw : `${raw} ${context.ofMoney} ${context.besideDay} ${context.shouting}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const folded = fold(raw, context);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, folded);
  return folded;
}

function fold(raw: string, context: Context): Folded {
  const word = plain(raw);
  if (/^\d/.test(word)) {
    const form = plainNumeral(word, context.ofMoney ?? false);
    return { form, stem: plainNumeral(word, true).replace(" ", "") };
  }
  if (isUnitedStates(raw, word, context)) return { form: "usa", stem: "usa" };
  const letters = word.replace(/[.,]/g, "");
  const number = DIGITS_OF.get(letters);
  if (number !== undefined) return { form: letters, stem: number };
  const unified =
    monthOf(letters, context.besideDay ?? false) ??
    (context.ofMoney ? SCALE_OF.get(letters) : undefined) ??
    (/^(?:%|per\s+cent)$/.test(letters) ? "percent" : undefined);
  if (unified !== undefined) return { form: unified, stem: unified };
  const form = american(letters);
  return { form, stem: UNSTEMMED.has(form) ? form : stemmer(form) };
}

/** The stem alone ("Aug" → "august", "eight" → "8", "modernise" and "modernize" alike). */
export function stemOf(raw: string): string {
  return foldWord(raw).stem;
}

/** Small letters without accents, apostrophes and invisible marks; what a sign stands for in letters and figures ("½"). */
function plain(raw: string): string {
  return straightApostrophes(withoutInvisible(raw))
    .normalize("NFKD")
    .replace(/[\u0300-\u036F\u064B-\u0652']/g, "")
    .replace(/[^\p{L}\p{N}\p{M}.,%]+/gu, " ")
    .trim()
    .toLowerCase()
    .normalize("NFC");
}

/** "US", "U.S.", "USA": not the pronoun. */
function isUnitedStates(raw: string, word: string, { shouting }: Context): boolean {
  if (/^u\.\s?s\.?(?:\s?a\.?)?$/.test(word)) return true;
  return word === "usa" || (raw === "US" && !shouting);
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
