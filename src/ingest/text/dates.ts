// Finds dates in metadata and in lines of text. Pure; never guesses a day or a year that is not there.

import { MONTH_NUMBERS } from "../../language/dates/foreign-months.js";

const NAMES = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY_FIRST = new RegExp(
  `(?<!\\p{L})(\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s*(?:de\\s+|of\\s+)?(${NAMES})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_ONLY = new RegExp(`(?<!\\p{L})(${NAMES})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, "iu");
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const CLOCK = /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?/i;
const AGO =
  /\b(?:\d+|an?|one|two|three)\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdwy])\s+ago\b/i;
const NUMERIC = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?!\d)/;

function stamp(year: number, month: number, day?: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null;
  const base = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return base;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
    ? `${base}-${String(day).padStart(2, "0")}`
    : null;
}

const month = (name: string | undefined): number => MONTH_NUMBERS.get((name ?? "").toLowerCase()) ?? 0;

/**
 * The first date that the text names, as YYYY-MM-DD (or YYYY-MM where it names no day), else null.
 * All-numeric dates other than year-first are left alone: their order of day and month is not known.
 */
export function findDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return stamp(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return stamp(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return stamp(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  const only = MONTH_ONLY.exec(text);
  return only ? stamp(Number(only[2]), month(only[1])) : null;
}

/** Does the text name a date in any form, "3 hours ago" among them? */
export function namesDate(text: string): boolean {
  return findDate(text) !== null || NUMERIC.test(text) || AGO.test(text);
}

/** A date with a time of day, or an age: what stands at the head of a comment. */
export function namesMoment(text: string): boolean {
  return AGO.test(text) || ((findDate(text) !== null || NUMERIC.test(text)) && CLOCK.test(text));
}

const DATE_WORDS =
  /\b(?:published|updated|posted|modified|last|first|on|at|edited|created|date|time|est|edt|pst|pdt|gmt|utc|bst|cet|ist|pkt|am|pm|a\.m|p\.m|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|min|mins|minute|minutes|read|ago|le|el|am|um|uhr|mis à jour|publié|à|veröffentlicht|aktualisiert|actualizado|publicado|aggiornato|pubblicato)\b/giu;

/** A line that is a date (with its time and "Published:" or the like) and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !namesDate(text)) return false;
  const rest = [DAY_FIRST, MONTH_FIRST, MONTH_ONLY, ISO, NUMERIC, AGO, CLOCK]
    .reduce((left, pattern) => left.replace(new RegExp(pattern.source, `${pattern.flags}g`), " "), text)
    .replace(DATE_WORDS, " ");
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 1;
}
