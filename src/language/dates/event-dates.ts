// Dates that a sentence names, resolved against the day its article was published, never further than is certain. Pure.

import { isAhead } from "./ahead.js";
import { boundOf } from "./bounds.js";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./months.js";
import { lastMonth, nearestDay, nearestWeekday, nextMonth, yearAway, ymd } from "./resolve.js";

interface EventDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** As the article writes it. */
  readonly wording: string;
  readonly start: number;
  /** "on", "in", "by", "about" … */
  readonly how: string;
  /** True where it was still to come when the article was written. */
  readonly ahead: boolean;
}

const MONTH = `(?<month>${MONTHS.join("|")}|${SHORT_MONTHS.map((name) => `${name}\\.?`).join("|")})`;
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";

type Groups = Readonly<Record<string, string | undefined>>;
/** @param ahead the date is still to come; null where that cannot be told */
type Resolve = (groups: Groups, published: string | null, ahead: boolean | null) => string | null;

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
    (g, published, ahead) => nearestDay(g.month, g.day, published, ahead),
  ],
  [
    new RegExp(`\\b${DAY}\\s${MONTH}(?!\\p{L})`, "gu"),
    (g, published, ahead) => nearestDay(g.month, g.day, published, ahead),
  ],
  [
    new RegExp(
      `\\b(?:[Oo]n|[Ll]ast|[Tt]he)\\s(?<weekday>${WEEKDAYS.join("|")})\\b(?!\\s(?:night\\s)?(?:Times|Post|Journal|Mail))`,
      "g",
    ),
    (g, published, ahead) => (ahead === null ? null : nearestWeekday(g.weekday, published, ahead)),
  ],
  [
    new RegExp(
      `\\b(?:[Nn]ext|[Bb]y|[Uu]ntil|[Bb]efore|[Ff]rom|[Tt]his(?: coming)?)\\s(?<weekday>${WEEKDAYS.join("|")})\\b`,
      "g",
    ),
    (g, published, ahead) => (ahead === true ? nearestWeekday(g.weekday, published, ahead) : null),
  ],
  [new RegExp(`\\bnext\\s${MONTH}(?!\\p{L})`, "gu"), (g, published) => nextMonth(g.month, published)],
  [/\b[Ll]ast year\b/g, (_, published) => yearAway(published, -1)],
  [/\b[Nn]ext year\b/g, (_, published) => yearAway(published, 1)],
  [
    new RegExp(
      `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|of|and|[Ee]arly|[Ll]ate|[Mm]id)(?:\\s(?:about|around|roughly|early|late|mid))?[\\s-]${YEAR}\\b(?![-–]\\d)`,
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
      const ahead = isAhead(text, start, wording);
      const date = resolve(groups, published, ahead);
      if (date !== null)
        found.push({ ...eventAt(text, start, wording, date), ahead: isToCome(date, published, ahead) });
      return "\0".repeat(wording.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function eventAt(text: string, start: number, wording: string, date: string): Omit<EventDate, "ahead"> {
  return { date, wording, start, how: boundOf(text, start, wording, date) };
}

/** A date that is written out tells by itself whether it was to come. */
function isToCome(date: string, published: string | null, ahead: boolean | null): boolean {
  if (published === null) return ahead === true;
  const length = Math.min(date.length, published.length);
  const [own, then] = [date.slice(0, length), published.slice(0, length)];
  return own > then || (own === then && ahead === true);
}

/** Two dates that can both be true: one says the other, less exactly. */
export function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
