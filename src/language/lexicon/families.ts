// Forms of one word that no stemmer brings together.

import { stemOf } from "../fold.js";

const FAMILIES =
  "steal stole stolen theft,spy spied spying spies,hide hid hidden,pay paid unpaid,kill killed killing,lie lied lying,bribe bribery bribed";

/** The stems of each family. */
export const WORD_FAMILIES: readonly ReadonlySet<string>[] = FAMILIES.split(",").map(
  (family) => new Set(family.split(" ").map(stemOf)),
);
