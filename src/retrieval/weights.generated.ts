// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.97,
  around: 5.27,
  wide: 3.57,
  above: 3.09,
  wordScore: 2.51,
  cosine: 3.32,
  figure: 4.56,
  type: 1.42,
  answerNear: 1.17,
  label: 3.48,
  speaker: 1.78,
  nearness: 1.38
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 9.39,
    heldAlike: 1.3,
    apart: -1.01,
    undone: -0.64,
    remote: -0.88,
    unspoken: -1.68,
    unnamed: -2.96,
    unknownName: -0.68,
    foreign: -1.42,
    unknownClass: -1.54,
    figure: 5,
    unbound: 0.05,
    unknown: -1.7,
    alien: -1.33,
    long: 2.55,
    asksWho: -0.58,
    asksWhy: 1.94,
    asksWhether: -0.54,
    personal: -3.13
  },
  bias: -8.65,
  threshold: 0.402
} as const;
