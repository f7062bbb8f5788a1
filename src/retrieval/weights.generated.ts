// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 7.04,
  around: 5.33,
  wide: 3.72,
  above: 2.97,
  wordScore: 2.55,
  cosine: 3.28,
  figure: 4.58,
  type: 1.41,
  answerNear: 1.19,
  label: 3.37,
  speaker: 1.61,
  nearness: 1.35
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 7.79,
    heldAround: 1.18,
    heldInArticle: 1.38,
    missingName: -0.6,
    unknownName: -0.83,
    foreign: -2.39,
    unknownClass: -0.89,
    missingSubject: -0.69,
    figure: 5.01,
    unbound: -0.73,
    unknown: -1.51,
    alien: -2.03,
    long: 2.37,
    asksFigure: 0.17,
    asksWho: -1.07,
    asksWhy: 1.78,
    yesNo: -0.02,
    keywords: 0.75,
    personal: -4.78
  },
  bias: -9.67,
  threshold: 0.283
} as const;
