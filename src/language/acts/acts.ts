// The kinds of act that a text charges somebody with. Pure.

import { stemOf } from "../fold.js";
import { ACTS, HINTS_OF_ACTS } from "../lexicon/acts.js";
import { tokensOf } from "../tokens.js";

const byStem = (table: Readonly<Record<string, readonly string[]>>) => {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(table)) {
    for (const word of words) {
      const stem = stemOf(word);
      kinds.set(stem, (kinds.get(stem) ?? new Set()).add(kind));
    }
  }
  return kinds;
};
const STRONG_OF = byStem(ACTS);
const WEAK_OF = byStem(HINTS_OF_ACTS);

/** The kinds of act that a text names, for certain or perhaps. */
export interface Acts {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

export function actsIn(text: string): Acts {
  const strong = new Set<string>();
  const weak = new Set<string>();
  const plain = text
    .replace(/\bback[\s-]doors?\b/gi, "backdoor")
    .replace(/\breverse[\s-]engineer/gi, "reverseengineer");
  for (const { stem } of tokensOf(plain)) {
    for (const kind of STRONG_OF.get(stem) ?? []) strong.add(kind);
    for (const kind of WEAK_OF.get(stem) ?? []) weak.add(kind);
  }
  return { strong, weak };
}

/** The words of the kinds that a text names for certain, to look for them. */
export function wordsOfActs({ strong }: Acts): readonly string[] {
  return [...strong].flatMap((kind) => ACTS[kind] ?? []);
}
