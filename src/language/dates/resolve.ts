// From a date as it is written to the date that is meant, seen from the day of publication. Pure; null where it is not certain.

import { monthNumber, WEEKDAYS } from "./months.js";

/** A year, a month's name and perhaps a day as YYYY-MM or YYYY-MM-DD. */
export function ymd(year: string | undefined, month: string | undefined, day?: string): string | null {
  const number = monthNumber(month ?? "");
  if (year === undefined || number === 0) return null;
  const parts = day === undefined ? [number] : [number, Number(day)];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** A day without a year is the latest such day not after the publication; one still to come the first not before it. */
export function nearestDay(
  month: string | undefined,
  day: string | undefined,
  published: string | null,
  ahead: boolean | null,
): string | null {
  if (published === null || ahead === null) return null;
  const year = Number(published.slice(0, 4));
  const same = ymd(String(year), month, day);
  if (same === null) return null;
  const own = same.slice(0, published.length);
  const right = ahead ? own >= published : own <= published;
  return right ? same : ymd(String(year + (ahead ? 1 : -1)), month, day);
}

/** "Last September", published in August 2021, is September 2020; published in October 2021 it may be either. */
export function lastMonth(month: string | undefined, published: string | null): string | null {
  if (published === null || published.length < 7) return null;
  const number = monthNumber(month ?? "");
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return number >= now ? ymd(String(year - 1), month) : String(year);
}

/** "Next September": of this year where it is still to come, else either. */
export function nextMonth(month: string | undefined, published: string | null): string | null {
  if (published === null || published.length < 7) return null;
  const number = monthNumber(month ?? "");
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return number <= now ? ymd(String(year + 1), month) : null;
}

/** The latest such weekday before the publication, or the first after it; as far as it is the same for every day it may have been published. */
export function nearestWeekday(
  weekday: string | undefined,
  published: string | null,
  ahead: boolean,
): string | null {
  const wanted = WEEKDAYS.indexOf(weekday ?? "");
  if (published === null || wanted < 0) return null;
  return commonDate(publicationDays(published).map((day) => beside(day, wanted, ahead)));
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
function beside(day: number, wanted: number, ahead: boolean): string {
  const own = new Date(day).getUTCDay();
  const days = ahead ? (wanted - own + 7) % 7 : -((own - wanted + 7) % 7);
  return new Date(day + days * DAY_MS).toISOString().slice(0, 10);
}

function commonDate(days: readonly string[]): string | null {
  const [first = "", ...others] = days;
  const lengths = [10, 7, 4];
  const certain = lengths.find((length) =>
    others.every((day) => day.slice(0, length) === first.slice(0, length)),
  );
  return certain === undefined ? null : first.slice(0, certain);
}

export function yearAway(published: string | null, years: number): string | null {
  return published === null ? null : String(Number(published.slice(0, 4)) + years);
}
