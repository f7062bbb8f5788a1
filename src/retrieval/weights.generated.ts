// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 7.46,
  around: 4.96,
  wide: 3.27,
  above: 2.1,
  wordScore: 2.13,
  cosine: 3.68,
  figure: 3.16,
  type: 1.15,
  answerNear: 1.45,
  label: 3.37,
  speaker: 1.66,
  nearness: 1.39
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 7.64,
    heldAlike: 1.22,
    apart: -1.99,
    remote: -0.85,
    unspoken: -2.1,
    unnamed: -3.39,
    unknownName: -0.21,
    foreign: -0.92,
    unknownClass: -1.08,
    figure: 2.56,
    unknown: -1.68,
    alien: -1.46,
    long: 2.91,
    asksWho: -0.5,
    asksWhy: 0.91,
    asksHowMuch: -1.54,
    asksDeed: -0.95,
    personal: -3.31
  },
  bias: -5.87,
  threshold: 0.246
} as const;
