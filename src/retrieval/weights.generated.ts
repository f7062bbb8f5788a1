// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.97,
  around: 5.3,
  wide: 3.62,
  above: 3.11,
  wordScore: 2.51,
  cosine: 3.3,
  figure: 4.58,
  type: 1.43,
  answerNear: 1.18,
  label: 3.46,
  speaker: 1.68,
  nearness: 1.37
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 8.67,
    heldAround: 0.35,
    heldAlike: 1.13,
    gap: -1.06,
    apart: -0.82,
    undone: -0.96,
    missingName: -0.53,
    unknownName: -0.56,
    foreign: -1.57,
    unknownClass: -0.86,
    figure: 3.94,
    unbound: -0.62,
    unknown: -1.09,
    alien: -1.3,
    long: 2.66,
    asksWho: -0.89,
    asksWhy: 1.22,
    keywords: 0.51,
    personal: -3.36
  },
  bias: -7.65,
  threshold: 0.336
} as const;
