// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.97,
  around: 5.28,
  wide: 3.63,
  above: 3.13,
  wordScore: 2.51,
  cosine: 3.28,
  figure: 4.57,
  type: 1.41,
  answerNear: 1.18,
  label: 3.35,
  speaker: 1.6,
  nearness: 1.36
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 9,
    heldAround: 0.17,
    heldAlike: 1.04,
    gap: -1.07,
    apart: -0.84,
    undone: -0.96,
    missingName: -0.55,
    unknownName: -0.55,
    foreign: -1.61,
    unknownClass: -0.86,
    figure: 3.96,
    unbound: -0.62,
    unknown: -1.13,
    alien: -1.32,
    long: 2.61,
    asksWho: -0.89,
    asksWhy: 1.22,
    keywords: 0.51,
    personal: -3.36
  },
  bias: -7.58,
  threshold: 0.464
} as const;
