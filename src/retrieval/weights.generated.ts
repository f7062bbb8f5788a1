// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 6.97,
  around: 5.28,
  wide: 3.64,
  above: 3.12,
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
    score: 7.75,
    heldAround: 1.27,
    heldInArticle: 1.33,
    missingName: -0.6,
    unknownName: -0.85,
    foreign: -2.41,
    unknownClass: -0.88,
    missingSubject: -0.69,
    figure: 4.98,
    unbound: -0.68,
    unknown: -1.45,
    alien: -2.03,
    long: 2.38,
    asksFigure: 0.17,
    asksWho: -1.06,
    asksWhy: 1.79,
    yesNo: -0.02,
    keywords: 0.76,
    personal: -4.79
  },
  bias: -9.66,
  threshold: 0.284
} as const;
