// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts for what is read together with the question. */
export const GLANCE = {
  words: 6.38,
  around: 2.79,
  wide: 1.93,
  above: 0.99,
  wordScore: 1.45,
  cosine: 11.73,
  figure: 2.3,
  type: 0.93,
  answerNear: 0.87,
  label: 2.11,
  speaker: 0.65,
  nearness: 1.21,
  answers: 0
} as const;

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.13,
  around: 2.76,
  wide: 1.75,
  above: 0.67,
  wordScore: 1.2,
  cosine: 9.17,
  figure: 2.03,
  type: 0.61,
  answerNear: 0.85,
  label: 1.97,
  speaker: 0.65,
  nearness: 1.24,
  answers: 1.91
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 4.64,
    odds: 2.99,
    second: 4.52,
    heldAlike: -0.57,
    apart: -1.37,
    otherDoer: -1.32,
    remote: -0.72,
    unspoken: -2.02,
    unnamed: -3.42,
    untold: -1.61,
    unknownName: 0.19,
    unknownClass: -0.04,
    figure: 0.86,
    unknown: -0.27,
    alien: -2.62,
    long: 0.67,
    asksWho: -0.07,
    asksWhy: -0.13,
    asksHowMuch: -1.44,
    asksDeed: -0.65,
    personal: -4.81
  },
  bias: -3.38,
  threshold: 0.274
} as const;
