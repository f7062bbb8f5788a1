// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts for what is read together with the question. */
export const GLANCE = {
  words: 6.44,
  around: 3.34,
  wide: 2.2,
  above: 1.01,
  wordScore: 1.15,
  cosine: 12.71,
  figure: 2.29,
  type: 0.93,
  answerNear: 0.89,
  label: 2.61,
  speaker: 0.68,
  nearness: 1.21,
  answers: 0
} as const;

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.19,
  around: 3.28,
  wide: 2.04,
  above: 0.66,
  wordScore: 0.91,
  cosine: 10.31,
  figure: 2,
  type: 0.56,
  answerNear: 0.94,
  label: 2.39,
  speaker: 0.65,
  nearness: 1.23,
  answers: 1.86
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 5.69,
    odds: 3.19,
    second: 4.03,
    heldAlike: -0.6,
    apart: -0.74,
    otherDoer: -1.89,
    remote: -0.3,
    unspoken: -1.42,
    unnamed: -1.66,
    untold: -1.71,
    unknownName: 0.2,
    unknownClass: -0.24,
    figure: 1.09,
    unknown: 0.2,
    alien: -2.17,
    long: 0.78,
    asksWho: -0.31,
    asksWhy: -0.03,
    asksHowMuch: -1.17,
    asksDeed: -0.48,
    personal: -3.13
  },
  bias: -4.59,
  threshold: 0.206
} as const;
