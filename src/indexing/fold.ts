// Brings wordings of the same thing to the same words, for text and question alike. Pure; knows no SQL.

const MONTHS: Readonly<Record<string, string>> = {
  jan: "january",
  feb: "february",
  mar: "march",
  apr: "april",
  jun: "june",
  jul: "july",
  aug: "august",
  sep: "september",
  sept: "september",
  oct: "october",
  nov: "november",
  dec: "december",
};
const MAGNITUDES: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  b: "billion",
  bn: "billion",
  t: "trillion",
  tn: "trillion",
  trn: "trillion",
};

const UNITED_STATES = /(?<![\p{L}\p{N}.])(?:U\.\s?S\.(?:\s?A\.?)?|USA?)(?![\p{L}\p{N}])/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const COMBINING = /[\u0300-\u036F]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4\u2032]/g;
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const MONEY = /([$£€¥₹]\s?\d+(?:\.\d+)?)\s?(k|mn?|bn?|tr?n?)(?![\p{L}\p{N}])/gu;
const AMOUNT = /(?<=\d)\s?(mn|bn|trn?)(?![\p{L}\p{N}])/gu;
const PERCENT = /%|(?<![\p{L}\p{N}])per cent(?![\p{L}\p{N}])/gu;
const ORDINAL = /(?<=\d)(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu;
const MONTH =
  /(?<![\p{L}\p{N}])(?:(feb|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|(jan|mar)(?:\.|(?=\s\d)))(?![\p{L}\p{N}])/gu;
const WORD = /\d+(?:\.\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Longer runs of letters are no word of any language; they are cut so that no key grows without bound. */
const LONGEST_WORD = 64;

/**
 * The words of a text in order: lower case, without accents, possessives and invisible characters; "8,000" is
 * `8000`, "$150m" `150 million`, "Aug." `august`, "17th" `17`, "U.S." `usa`, "%" `percent`, "Wi-Fi" `wi fi`.
 * Stems are the index's affair. Every word consists of letters, digits and, inside a number, stops.
 */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(UNITED_STATES, " usa ")
    .toLowerCase()
    .normalize("NFD")
    .replace(COMBINING, "")
    .replace(APOSTROPHES, "'")
    .replace(POSSESSIVE, "")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "")
    .replace(DOTTED, (letters) => `${letters.replaceAll(".", "")} `)
    .replace(THOUSANDS, "")
    .replace(MONEY, (_, amount: string, unit: string) => `${amount} ${MAGNITUDES[unit] ?? unit}`)
    .replace(AMOUNT, (_, unit: string) => ` ${MAGNITUDES[unit] ?? unit}`)
    .replace(PERCENT, " percent ")
    .replace(ORDINAL, "")
    .replace(MONTH, (_, plain?: string, dotted?: string) => ` ${MONTHS[plain ?? dotted ?? ""] ?? ""} `);
  return (folded.match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}
