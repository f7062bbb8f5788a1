// Words before a name that say what it is, but are no part of it.

import { nounsThat } from "./nouns.js";

/** Titles that are written short; their stop belongs to them. */
export const SHORT_TITLES = "mr mrs ms dr sen sens reps gov gen col capt lt sgt prof rev adm".split(" ");
const OTHERS = "miss sir lord lady dame prime del vice assistant former ex-president then-president".split(
  " ",
);

export const TITLES = new RegExp(
  `^(?:${[...SHORT_TITLES, ...OTHERS, ...nounsThat("title")].join("|")})\\.?$`,
);
