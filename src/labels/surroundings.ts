// What stands around a sentence: how much is claimed, denied and said near it and in the whole article. Linear, pure.

import type { Label } from "../domain.js";

/** What is known of every sentence of an article, in order. */
export interface Signs {
  /** The labels that its cues speak for. */
  readonly cueLabels: readonly ReadonlySet<Label>[];
  /** The labels that the rules read. */
  readonly rules: readonly Label[];
  /** How likely it is somebody else's voice. */
  readonly attributed: readonly number[];
}

/** So many sentences on either side. */
const REACHES = [2, 5] as const;
/** Makes the rarer signs weigh about as much as the others under one penalty: near a sentence, in the whole article. */
const NEAR = { claims: 2, denials: 2, voices: 1, rules: 2 } as const;
const WIDE = { claims: 3, denials: 3, voices: 2, rules: 3 } as const;

type Sign = keyof typeof NEAR;

/**
 * For each sentence, by its index, shares from 0 to 1 times their scale: of the sentences around it, itself left out.
 */
export function surroundings({ cueLabels, rules, attributed }: Signs): (index: number) => [string, number][] {
  const sums: Readonly<Record<Sign, Float64Array>> = {
    claims: runningSum(cueLabels.map((labels) => (labels.has("allegation") ? 1 : 0))),
    denials: runningSum(cueLabels.map((labels) => (labels.has("denial") ? 1 : 0))),
    voices: runningSum(attributed),
    rules: runningSum(rules.map((label) => (label === "reporting" ? 0 : 1))),
  };
  const size = rules.length;
  const share = (sign: Sign, index: number, from: number, to: number) => {
    const sum = sums[sign];
    const own = (sum[index + 1] as number) - (sum[index] as number);
    return ((sum[to] as number) - (sum[from] as number) - own) / (to - from - 1);
  };
  return (index) => {
    const features: [string, number][] = [["article-length", Math.log(1 + size) / 4]];
    const put = (name: string, from: number, to: number, scales: Readonly<Record<Sign, number>>) => {
      if (to - from < 2) return;
      for (const sign of Object.keys(scales) as Sign[])
        features.push([`${name}-${sign}`, share(sign, index, from, to) * scales[sign]]);
    };
    for (const reach of REACHES)
      put(`within-${reach}`, Math.max(0, index - reach), Math.min(size, index + reach + 1), NEAR);
    put("article", 0, size, WIDE);
    return features;
  };
}

/** At `i` the sum of the first `i` values. */
function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] as number) + value;
  });
  return sums;
}
