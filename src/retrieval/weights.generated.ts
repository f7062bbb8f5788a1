// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts for what is read together with the question. */
export const GLANCE = {
  words: 6.41,
  around: 2.83,
  wide: 1.84,
  above: 0.8,
  wordScore: 1.38,
  cosine: 11.88,
  figure: 2.28,
  type: 0.82,
  answerNear: 1.04,
  label: 2.08,
  speaker: 0.5,
  nearness: 1.06,
  answers: 0
} as const;

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.18,
  around: 2.78,
  wide: 1.55,
  above: 0.42,
  wordScore: 1.1,
  cosine: 9.27,
  figure: 1.9,
  type: 0.34,
  answerNear: 1.15,
  label: 1.72,
  speaker: 0.5,
  nearness: 1.05,
  answers: 2.1
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 4.73,
    odds: 3.36,
    second: 4.08,
    heldAlike: -0.63,
    apart: -1.2,
    otherDoer: -1.51,
    remote: -0.5,
    unspoken: -1.97,
    unnamed: -3.68,
    untold: -1.67,
    unknownName: 0.4,
    unknownClass: -0.07,
    figure: 2,
    unknown: -0.48,
    alien: -2.55,
    long: 1,
    asksWho: -0.2,
    asksWhy: 0.15,
    asksHowMuch: -1.27,
    asksDeed: -0.61,
    personal: -4.15
  },
  bias: -4.81,
  threshold: 0.244
} as const;
