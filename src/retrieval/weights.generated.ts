// Made by `npm run fit-retrieval`. Do not edit.

/** By feature: how much it counts in the ranking. */
export const RANKING = {
  words: 7.32,
  around: 5.62,
  wide: 3.44,
  above: 3.13,
  wordScore: 2.69,
  cosine: 3.37,
  figure: 4.72,
  type: 1.46,
  answerNear: 1.26,
  label: 3.52,
  speaker: 1.68,
  nearness: 1.32
} as const;

/** By piece of evidence: how much it speaks for the corpus holding an answer. */
export const REFUSAL = {
  weights: {
    score: 7.74,
    heldAround: 1.16,
    heldInArticle: 1.32,
    missingName: -0.62,
    unknownName: -0.77,
    foreign: -2.32,
    unknownClass: -0.88,
    missingSubject: -0.7,
    figure: 4.96,
    unbound: -0.73,
    unknown: -1.76,
    alien: -1.95,
    long: 2.37,
    asksFigure: 0.15,
    asksWho: -1.07,
    asksWhy: 1.78,
    yesNo: -0.02,
    keywords: 0.76,
    personal: -4.79
  },
  bias: -9.55,
  threshold: 0.283
} as const;
