// Numbers in words, and the scales and currencies of sums. Stands once.

const NAMES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

/** "eight" → "8". */
export const DIGITS_OF: ReadonlyMap<string, string> = new Map([
  ...NAMES.split(" ").map((name, value) => [name, String(value)] as const),
  ...["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map(
    (name, at) => [name, String(10 * (at + 3))] as const,
  ),
]);

const SHORT: Readonly<Record<string, string>> = {
  thousand: "k",
  million: "m mn",
  billion: "b bn",
  trillion: "t tn trn",
};
export const SCALES: readonly string[] = Object.keys(SHORT);
/** "bn" → "billion", "million" → "million". */
export const SCALE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT).flatMap(([scale, short]) =>
    [scale, ...short.split(" ")].map((name) => [name, scale] as const),
  ),
);
/** Short scales that are nothing else: "3bn" is a sum, "100m" may be a way to run. */
export const SURE_SCALES: ReadonlySet<string> = new Set(["mn", "bn", "tn", "trn", ...SCALES]);

/** "$", "US$", "€": before a figure. */
export const CURRENCY_SIGN = "(?:(?:US|AU|NZ|HK|CA|[ACS])?\\$|[€£¥₹])";
/** "dollars", "USD": after one. */
export const CURRENCY_NAME = "(?:dollars?|usd|bucks|euros?|eur|pounds?|gbp|rupees|yuan)";

/** A number in words or part of one, as alternatives: not "one", which is seldom a number. */
export const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|third|quarter";
