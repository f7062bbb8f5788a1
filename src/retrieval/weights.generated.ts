// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts for what is read together with the question. */
export const GLANCE = {
  words: 6.64,
  around: 2.62,
  wide: 1.54,
  above: -0.24,
  wordScore: 2.04,
  cosine: 11.46,
  figure: 2.12,
  type: 1.74,
  answerNear: 1.29,
  label: 2.86,
  speaker: 1.09,
  nearness: 1.46,
  answers: 0
} as const;

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.05,
  around: 2.09,
  wide: 0.95,
  above: -0.54,
  wordScore: 1.68,
  cosine: 9.67,
  figure: 1.93,
  type: 1.57,
  answerNear: 1.1,
  label: 2.84,
  speaker: 1.14,
  nearness: 1.4,
  answers: 2.19
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 7.25,
    answers: 1.35,
    odds: 4.28,
    heldAlike: 0.73,
    apart: -1.6,
    remote: -0.77,
    unspoken: -2.69,
    unnamed: -3.3,
    unknownName: -0.44,
    unknownClass: -1.16,
    figure: 1.08,
    unknown: -0.93,
    alien: -0.76,
    long: 2.06,
    asksWho: -0.84,
    asksWhy: 0.46,
    asksHowMuch: -1.77,
    asksDeed: -0.57,
    personal: -3.17
  },
  bias: -6.05,
  threshold: 0.24
} as const;
