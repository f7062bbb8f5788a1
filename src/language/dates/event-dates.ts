// Dates that a sentence names, resolved against the day its article was published, never further than is certain. Pure.

import { MONTHS, monthNumber, SHORT_MONTHS, WEEKDAYS } from "./months.js";

interface EventDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** As the article writes it. */
  readonly wording: string;
  readonly start: number;
}

const MONTH = `(?<month>${MONTHS.join("|")}|${SHORT_MONTHS.map((name) => `${name}\\.?`).join("|")})`;
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";

type Groups = Readonly<Record<string, string | undefined>>;
type Resolve = (groups: Groups, published: string | null) => string | null;

/** Longest forms first: what one form has taken is not read again by the next. */
const FORMS: readonly (readonly [RegExp, Resolve])[] = [
  [new RegExp(`\\b${MONTH}\\s${DAY},?\\s${YEAR}\\b`, "g"), (g) => ymd(g.year, g.month, g.day)],
  [new RegExp(`\\b${DAY}\\s${MONTH},?\\s${YEAR}\\b`, "g"), (g) => ymd(g.year, g.month, g.day)],
  [new RegExp(`\\b${MONTH},?\\s${YEAR}\\b`, "g"), (g) => ymd(g.year, g.month)],
  [
    new RegExp(`\\b(?:last|past)\\s${MONTH}(?!\\p{L})`, "gu"),
    (g, published) => lastMonth(g.month, published),
  ],
  [
    new RegExp(`\\b${MONTH}\\s${DAY}\\b(?!\\.?\\d)`, "g"),
    (g, published) => latestDay(g.month, g.day, published),
  ],
  [
    new RegExp(`\\b${DAY}\\s${MONTH}(?!\\p{L})`, "gu"),
    (g, published) => latestDay(g.month, g.day, published),
  ],
  [
    new RegExp(
      `\\b(?:[Oo]n|[Ll]ast|[Tt]he)\\s(?<weekday>${WEEKDAYS.join("|")})\\b(?!\\s(?:night\\s)?(?:Times|Post|Journal|Mail))`,
      "g",
    ),
    (g, published) => lastWeekday(g.weekday, published),
  ],
  [/\b[Ll]ast year\b/g, (_, published) => yearBefore(published)],
  [
    new RegExp(
      `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|of|and|[Ee]arly|[Ll]ate|[Mm]id)[\\s-]${YEAR}\\b(?![-–]\\d)`,
      "g",
    ),
    (g) => g.year ?? null,
  ],
];

/**
 * @param text one sentence
 * @param published of its article, YYYY-MM-DD or YYYY-MM, or null
 * @returns in the order of the text; what cannot be resolved at all is left out
 */
export function eventDates(text: string, published: string | null): readonly EventDate[] {
  let rest = text;
  const found: EventDate[] = [];
  for (const [pattern, resolve] of FORMS) {
    rest = rest.replace(pattern, (wording: string, ...more: unknown[]) => {
      const groups = more.at(-1) as Groups;
      const start = more.at(-3) as number;
      const date = resolve(groups, published);
      if (date !== null) found.push({ date, wording, start });
      return "\0".repeat(wording.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two dates that can both be true: one says the other, less exactly. */
export function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function ymd(year: string | undefined, month: string | undefined, day?: string): string | null {
  const number = monthNumber(month ?? "");
  if (year === undefined || number === 0) return null;
  const parts = day === undefined ? [number] : [number, Number(day)];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** A day without a year is the latest such day not after the publication. */
function latestDay(
  month: string | undefined,
  day: string | undefined,
  published: string | null,
): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const same = ymd(String(year), month, day);
  if (same === null) return null;
  return same.slice(0, published.length) <= published ? same : ymd(String(year - 1), month, day);
}

/** "Last September", published in August 2021, is September 2020; published in October 2021 it may be either. */
function lastMonth(month: string | undefined, published: string | null): string | null {
  if (published === null || published.length < 7) return null;
  const number = monthNumber(month ?? "");
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return number >= now ? ymd(String(year - 1), month) : String(year);
}

/** The latest such weekday before the publication; as far as it is the same for every day it may have been published. */
function lastWeekday(weekday: string | undefined, published: string | null): string | null {
  const wanted = WEEKDAYS.indexOf(weekday ?? "");
  if (published === null || wanted < 0) return null;
  const days = publicationDays(published).map((day) => before(day, wanted));
  return commonDate(days);
}

function publicationDays(published: string): readonly number[] {
  if (published.length === 10) return [Date.parse(published)];
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7) || "0")];
  const first = Date.UTC(year, Math.max(0, month - 1), 1);
  const last = month === 0 ? Date.UTC(year, 11, 31) : Date.UTC(year, month, 0);
  return [first, last];
}

const DAY_MS = 86_400_000;

/** Same weekday as the publication's is that day itself: papers write "on Wednesday" on Wednesdays too. */
function before(day: number, wanted: number): string {
  const back = (new Date(day).getUTCDay() - wanted + 7) % 7;
  return new Date(day - back * DAY_MS).toISOString().slice(0, 10);
}

function commonDate(days: readonly string[]): string | null {
  const [first = "", ...others] = days;
  const lengths = [10, 7, 4];
  const certain = lengths.find((length) =>
    others.every((day) => day.slice(0, length) === first.slice(0, length)),
  );
  return certain === undefined ? null : first.slice(0, certain);
}

function yearBefore(published: string | null): string | null {
  return published === null ? null : String(Number(published.slice(0, 4)) - 1);
}
