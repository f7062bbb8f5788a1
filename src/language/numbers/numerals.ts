// A figure with what hangs on it: "8,000", "11th", "150m", "1.5bn". Pure.

import { SCALE_OF, SURE_SCALES } from "./number-names.js";

/** How figures are written, thousands apart by commas ("1,234,567", "1,50,000") or not, with decimals. */
export const FIGURE = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+)(?:\\.\\d+)*";

/**
 * "8,000" is "8000", "11th" is "11", "3bn" is "3 billion"; anything else stays.
 * @param word in small letters
 * @param ofMoney it is a sum: then "m" is millions as well
 */
export function plainNumeral(word: string, ofMoney: boolean): string {
  const plain = word.replace(/,(?=\d)/g, "");
  const [, figure = "", unit = ""] = /^(\d+(?:\.\d+)*)([a-z]+)$/.exec(plain) ?? [];
  if (/^(?:st|nd|rd|th)$/.test(unit)) return figure;
  const scale = SCALE_OF.get(unit);
  return scale !== undefined && (ofMoney || SURE_SCALES.has(unit)) ? `${figure} ${scale}` : plain;
}
