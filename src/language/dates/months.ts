// The months and the days of the week: their English names stand here alone.

export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
export const WEEKDAYS: readonly string[] = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(
  " ",
);
/** "Jan" to "Dec", with "Sept". */
export const SHORT_MONTHS: readonly string[] = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(" ");

const small = (names: readonly string[]): readonly string[] => names.map((name) => name.toLowerCase());
/** All their names in small letters. */
export const CALENDAR: ReadonlySet<string> = new Set([...small(MONTHS), ...small(WEEKDAYS)]);
export const SMALL_SHORT_MONTHS: ReadonlySet<string> = new Set(small(SHORT_MONTHS));

/** Two short names may be something else, a name and a verb. */
const DOUBTFUL: ReadonlySet<string> = new Set(["jan", "mar"]);

/** 1 for "January", "Jan", "jan."; 0 for other words. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;
}

/** "aug" → "august"; also "jan" and "mar" where a day stands beside them. Undefined for other words. */
export function monthOf(word: string, besideDay: boolean): string | undefined {
  if (!SMALL_SHORT_MONTHS.has(word) || (DOUBTFUL.has(word) && !besideDay)) return undefined;
  return MONTHS[monthNumber(word) - 1]?.toLowerCase();
}
