// The one tokenizer: a text's words with their places, for index, question, labels' evidence and wordings alike. Pure.

import { INVISIBLE, straightApostrophes } from "./characters.js";
import { type Context, foldWord } from "./fold.js";
import { CURRENCY_NAME, CURRENCY_SIGN } from "./numbers/number-names.js";
import { FIGURE } from "./numbers/numerals.js";

export interface Token {
  /** As written, without a currency's sign and a trailing possessive. */
  readonly raw: string;
  /** As written, with both; it begins at `from`. */
  readonly whole: string;
  readonly from: number;
  /** Its normal form (see `foldWord`): two words where one stands for two ("$150m" is `150 million`). */
  readonly form: string;
  /** The normal form without its ending. */
  readonly stem: string;
  /** Of `raw`. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const INNER = `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]*`;
const INITIALS =
  "(?<![\\p{L}\\p{N}.])(?:U\\.\\s?S\\.(?:\\s?A\\.|A)?|\\p{L}(?:\\.\\p{L})+\\.?)(?![\\p{L}\\p{N}])(?:'s)?";
const NUMERAL = `(?:(?<![\\p{L}\\p{N}])${CURRENCY_SIGN}\\s?)?${FIGURE}${INNER}(?:'s(?!\\p{L}))?`;
const WORD = `[\\p{L}\\p{N}]${INNER}(?:'[\\p{L}\\p{M}${INVISIBLE}]+)*`;
const TOKEN = new RegExp(`${INITIALS}|${NUMERAL}|(?<!\\p{L})[Pp]er\\s[Cc]ent(?!\\p{L})|${WORD}|%`, "gu");
const SIGN = new RegExp(`^${CURRENCY_SIGN}\\s?`, "u");
const OF_MONEY = new RegExp(
  `^(?:\\s?(?:k|m|mn|b|bn|t|tn|trn))?\\s?(?:us\\s)?${CURRENCY_NAME}(?!\\p{L})`,
  "iu",
);
const POSSESSIVE = /'s$/i;

/** The words of a text in order. Marks between them tell no words apart; "U.S.", "8,000", "1.5" and "per cent" are one. */
export function tokensOf(text: string): Token[] {
  const straight = straightApostrophes(text);
  const shouting = !/\p{Ll}/u.test(text);
  const tokens: Token[] = [];
  let money = Number.NEGATIVE_INFINITY;
  for (const match of straight.matchAll(TOKEN)) {
    const token = tokenAt(text, straight, match, { shouting, scaled: match.index - money <= 1 });
    if (token === null) continue;
    if (token.whole.length > token.raw.length && SIGN.test(token.whole)) money = token.end;
    tokens.push(token);
  }
  return tokens;
}

/** @param scaled a sum of money ends right before it: "m" is millions */
function tokenAt(
  text: string,
  straight: string,
  match: RegExpMatchArray,
  { shouting, scaled }: { readonly shouting: boolean; readonly scaled: boolean },
): Token | null {
  const [found] = match;
  const at = match.index ?? 0;
  const sign = SIGN.exec(found)?.[0].length ?? 0;
  const length = found.slice(sign).replace(POSSESSIVE, "").length;
  if (length === 0) return null;
  const [start, end] = [at + sign, at + sign + length];
  const raw = text.slice(start, end);
  const context = contextOf(straight, start, end, sign > 0 || scaled, shouting);
  return {
    raw,
    whole: text.slice(at, at + found.length),
    from: at,
    ...foldWord(raw, context),
    start,
    end,
    capital: /^\p{Lu}/u.test(raw),
  };
}

/** Looked at only where it matters, so that most words come from the cache by themselves. */
function contextOf(
  text: string,
  start: number,
  end: number,
  money: boolean,
  shouting: boolean,
): Context | undefined {
  const first = text.charCodeAt(start);
  const isFigure = first >= 48 && first <= 57;
  if (money || (isFigure && OF_MONEY.test(text.slice(end, end + 16)))) return { ofMoney: true };
  if (end - start === 3 && /^(?:jan|mar)$/i.test(text.slice(start, end))) {
    return {
      besideDay:
        /^(?:\.|\s\d)/.test(text.slice(end, end + 2)) || /\d\s$/.test(text.slice(0, start).slice(-2)),
    };
  }
  return shouting ? { shouting } : undefined;
}

/** Longer runs of letters are no word of any language; they are cut so that no key grows without bound. */
const LONGEST_WORD = 64;

/** The words of a text in their normal forms, as an index keeps them: letters, figures and, inside a number, stops. */
export function formsOf(text: string): string[] {
  return tokensOf(text)
    .flatMap(({ form }) => (form.includes(" ") ? form.split(" ") : [form]))
    .filter((form) => form !== "")
    .map((form) => form.slice(0, LONGEST_WORD));
}
