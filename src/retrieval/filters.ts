// What a caller's filters mean for this index: which articles, which label, how many quotes.

import type { ArticleMeta, Filters } from "../domain.js";
import { LABELS } from "../domain.js";
import { ExpectedError } from "../errors.js";
import type { IndexFilter } from "../indexing/search-index.js";
import { plainName } from "../language/plain-name.js";

const MOST_QUOTES = 5;

/**
 * @param isWithdrawn articles of which nothing is shown
 * @param nameOf what an outlet is called of which this is another name
 * @returns the filter for both searches, or undefined when everything is searched
 * @throws ExpectedError `usage/filter` that says what would be right
 */
export function indexFilter(
  filters: Filters,
  articles: readonly ArticleMeta[],
  isWithdrawn: (article: string) => boolean = () => false,
  nameOf: (alias: string) => string | null = () => null,
): IndexFilter | undefined {
  const { label, source, since, until } = filters;
  if (label !== undefined && !LABELS.includes(label)) {
    throw wrong(`There is no label "${label}".`, `Labels are ${LABELS.join(", ")}.`);
  }
  const from = since === undefined ? undefined : firstDay(since, "since");
  const to = until === undefined ? undefined : lastDay(until, "until");
  if (from !== undefined && to !== undefined && from > to) {
    throw wrong(
      `Nothing lies between ${since} and ${until}.`,
      "The first date must not be after the second.",
    );
  }
  const named = source === undefined ? articles : bySource(source, articles, nameOf);
  const kept = named.filter(({ id, published }) => overlaps(published, from, to) && !isWithdrawn(id));
  const all = kept.length === articles.length;
  if (all && label === undefined) return undefined;
  return {
    ...(label === undefined ? {} : { label }),
    ...(all ? {} : { articles: new Set(kept.map((article) => article.id)) }),
  };
}

/** @throws ExpectedError `usage/filter` unless it is a whole number from 1 to 5 */
export function quoteLimit(limit: number | undefined): number {
  if (limit === undefined) return MOST_QUOTES;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_QUOTES) return limit;
  throw wrong(`The limit cannot be ${limit}.`, `It is a whole number from 1 to ${MOST_QUOTES}.`);
}

function bySource(
  source: string,
  articles: readonly ArticleMeta[],
  nameOf: (alias: string) => string | null,
): readonly ArticleMeta[] {
  const wanted = [source, source.replace(/[’'ʼ]s?$/u, ""), nameOf(source) ?? source].map(plain);
  const exact = articles.filter(({ id, publisher }) =>
    [plain(id), plain(publisher)].some((own) => wanted.includes(own)),
  );
  if (exact.length > 0) return exact;
  const known = [...new Set(articles.map((article) => article.publisher))].sort();
  const begun = known.filter((publisher) =>
    wordsOf(source).every((word) => wordsOf(publisher).includes(word)),
  );
  if (begun.length === 1 && wordsOf(source).length > 0)
    return articles.filter(({ publisher }) => publisher === begun[0]);
  const which = begun.length > 1 && wordsOf(source).length > 0;
  throw which
    ? wrong(`Several sources are called "${source.slice(0, 80)}".`, `Which: ${begun.join(", ")}?`)
    : wrong(`There is no source "${source.slice(0, 80)}".`, `Sources are ${known.join(", ")}.`);
}

function wordsOf(name: string): string[] {
  return plainName(name).split(" ").filter(Boolean);
}

/** Case, a leading "the" and punctuation do not tell sources apart. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function overlaps(published: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === null) return false;
  return (
    (to === undefined || pad(published, "-01") <= to) && (from === undefined || pad(published, "-31") >= from)
  );
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function firstDay(date: string, option: string): string {
  return pad(checked(date, option), "-01");
}

function lastDay(date: string, option: string): string {
  return pad(checked(date, option), "-31");
}

function checked(date: string, option: string): string {
  if (DATE.test(date)) return date;
  throw wrong(`"${date.slice(0, 40)}" is no date for ${option}.`, "Write YYYY, YYYY-MM or YYYY-MM-DD.");
}

/** Dates compare as text once they are whole: a missing month or day becomes the first or the last there could be. */
function pad(date: string, end: "-01" | "-31"): string {
  const month = end === "-01" ? "-01" : "-12";
  return date.length === 4 ? date + month + end : date.length === 7 ? date + end : date;
}

function wrong(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "usage/filter", message, hint);
}
