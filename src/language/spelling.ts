// One spelling for what is written in several: initials, thousands and sums of money in a text that is read as a whole. Pure.

import { foldTypography } from "./characters.js";
import { CURRENCY_NAME, CURRENCY_SIGN, SCALE_OF } from "./numbers/number-names.js";
import { FIGURE } from "./numbers/numerals.js";

const INITIALS = /(?<![\p{L}\p{N}.])(?:U\.\sS\.|\p{L}(?:\.\p{L})+\.?)(?![\p{L}\p{N}])/gu;
const SCALES = [...SCALE_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${CURRENCY_SIGN})?\\s?(${FIGURE})(?:\\s?(${SCALES}))?(?:\\s(?:us\\s)?(${CURRENCY_NAME}))?(?![\\p{L}\\p{N}])`,
  "giu",
);
const SIGN_OF: readonly (readonly [RegExp, string])[] = [
  [/\$|dollar|usd|buck/i, "$"],
  [/€|eur/i, "€"],
];

/**
 * A question as it is read: plain typography, "U.S." as "US", "8,000" as "8000", "$150m" and "150 million dollars" as
 * "$150 million". Same meaning, maybe another length.
 */
export function plainSpelling(text: string): string {
  return foldTypography(text)
    .replace(INITIALS, (letters) => letters.replace(/[.\s]/g, ""))
    .replace(SUM, plainSum);
}

function plainSum(whole: string, before?: string, figure = "", scale?: string, after?: string): string {
  const number = figure.replaceAll(",", "");
  const currency = before ?? after ?? "";
  const sign = SIGN_OF.find(([pattern]) => pattern.test(currency))?.[1];
  if (sign === undefined) return whole.replace(figure, number);
  return `${sign}${number}${scale === undefined ? "" : ` ${SCALE_OF.get(scale.toLowerCase())}`}`;
}
