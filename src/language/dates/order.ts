// Dates known to the day, the month or the year, in order: a month stands behind its days, a year behind its months. Pure.

/** Texts in whose order dates stand: what is unknown comes after all that is known of the same time, no date at all last. */
export function dateKey(date: string | null): string {
  return date === null ? "~" : `${date}~`;
}

/** For sorting: less than 0 where the first comes before the second. */
export function byDate(a: string | null, b: string | null): number {
  const [one, other] = [dateKey(a), dateKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Was the second surely published after the first? A month alone is later than an earlier month alone. */
export function isLater(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return false;
  const length = Math.min(before.length, after.length);
  return after.slice(0, length) > before.slice(0, length);
}
