// The stems of a text as a set to match against. Pure.

import { foldWord, stemOf } from "./fold.js";
import { SCALES } from "./numbers/number-names.js";
import type { Token } from "./tokens.js";

const SUM = new RegExp(`^(\\d+(?:\\.\\d+)?)(${SCALES.join("|")})$`);

/**
 * The stems themselves, with neighbours joined ("back door" also gives "backdoor") and sums of money as one word
 * ("$150 million" and "$150m" give "150million").
 */
export function stemSet(tokens: readonly Token[]): { single: Set<string>; joined: Set<string> } {
  const single = new Set(tokens.map((token) => token.stem));
  const joined = new Set<string>();
  for (const { stem } of tokens) {
    const sum = SUM.exec(stem);
    if (sum) single.add(sum[1] as string).add(sum[2] as string);
  }
  for (let i = 1; i < tokens.length; i++) {
    const [left, right] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (/^\d[\d.]*$/.test(left.stem) && SCALES.includes(right.stem)) single.add(left.stem + right.stem);
    if (right.start - left.end <= 1) joined.add(joinedStem(left.raw, right.raw));
  }
  return { single, joined };
}

/** What two words give when written as one ("back" + "door"). */
export function joinedStem(left: string, right: string): string {
  return stemOf(foldWord(left).form + foldWord(right).form);
}
