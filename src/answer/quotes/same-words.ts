// Do two sentences say the same in the same words? Pure; given the stems of each in order.

import { CALENDAR } from "../../language/dates/months.js";
import { stemOf } from "../../language/fold.js";
import { NEGATIONS } from "../../language/lexicon/function-words.js";
import { RUN, runsOf } from "../../language/word-runs.js";

/** Share of the shorter text's runs that must stand in the longer one. */
const SAME = 0.7;

const runsOfStems = new WeakMap<readonly string[], ReadonlySet<string>>();

/** @returns true when nearly all of the shorter text stands in the longer one, word for word */
export function sameWords(left: readonly string[], right: readonly string[]): boolean {
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < RUN) return short.length === long.length && short.every((stem, i) => stem === long[i]);
  if (!sameFigures(short, long)) return false;
  const [few, many] = [keptRuns(short), keptRuns(long)];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared / few.size >= SAME;
}

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...CALENDAR].map(stemOf));
const NEGATED: ReadonlySet<string> = new Set([...NEGATIONS].map(stemOf));

/** Another figure, date or negation makes another statement, however alike the rest. */
function sameFigures(short: readonly string[], long: readonly string[]): boolean {
  const telling = short.filter((stem) => /\d/.test(stem) || DAYS_AND_MONTHS.has(stem) || NEGATED.has(stem));
  return telling.every((stem) => long.includes(stem));
}

function keptRuns(stems: readonly string[]): ReadonlySet<string> {
  const known = runsOfStems.get(stems);
  if (known !== undefined) return known;
  const runs = runsOf(stems);
  runsOfStems.set(stems, runs);
  return runs;
}
