// Logarithmic odds of a chance, in which small chances differ. Pure.

/** @param least chances nearer than this to either end are alike */
export function logOdds(chance: number, least: number): number {
  const bounded = Math.min(1 - least, Math.max(least, chance));
  return Math.log(bounded / (1 - bounded));
}
