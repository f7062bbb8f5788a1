// Why a row that is to be imported would be taken in and fail later. Pure.

import { LABELS, type Label } from "../domain.js";
import type { Value } from "./database.js";
import type { Table } from "./migrations.js";

type Row = Readonly<Record<string, Value>>;
type Fits = (value: Value) => boolean;

const POST_KINDS: readonly unknown[] = ["post", "follow-up", "claim"];
/** Half a character, which no file holds, and the zero, at which SQLite ends a text. */
const UNFIT = /[\0\p{Surrogate}]/u;
/** The most that Discord takes as a nonce. */
const NONCE = 25;

const time: Fits = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && isTime(value);
const timeOrNull: Fits = (value) => value === null || time(value);
const jsonOrNull: Fits = (value) => value === null || parsed(value) !== undefined;

/** What a column must hold beyond what its table says. */
const COLUMNS: Readonly<Record<Table, Readonly<Record<string, Fits>>>> = {
  audit: { at: time, before: jsonOrNull, after: jsonOrNull },
  reviews: { at: time, takenBack: timeOrNull },
  flags: { at: time, decidedAt: timeOrNull },
  posts: { at: time },
  silences: { at: time },
  drafts: {
    ...{ at: time, changed: time, kind: (value) => POST_KINDS.includes(value) },
    answer: (value) => isAnswer(parsed(value)),
    quotes: (value) => isListOf(parsed(value), isText),
  },
  published: { at: time },
  publishedQuotes: {},
  corrections: { at: time },
  jobs: {
    created: time,
    payload: (value) => isPayload(parsed(value)),
    nonce: (value) => String(value).length <= NONCE,
  },
  unanswered: { at: time, changed: time },
  bindings: { at: time },
  intents: { at: time, quotes: (value) => isListOf(parsed(value), isPublishedQuote) },
};

/** @returns what is wrong, in words; null where nothing is */
export function rowFault(table: Table, row: Row): string | null {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === "string" && UNFIT.test(value)) return `the text of ${table}.${name} cannot be kept`;
    if (typeof value === "number" && !Number.isSafeInteger(value))
      return `${table}.${name} is no whole number that can be kept`;
    if (COLUMNS[table][name]?.(value) === false) return `${table}.${name} is not what it should be`;
  }
  return null;
}

function isTime(value: string): boolean {
  return !Number.isNaN(Date.parse(value));
}

/** Undefined for what is no JSON. */
function parsed(value: Value): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || value === undefined || isText(value);
}

function isLabel(value: unknown): value is Label {
  return LABELS.some((label) => label === value);
}

function isPayload(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.values(value).every(
      (one) => isTextOrNull(one) || typeof one === "number" || typeof one === "boolean",
    )
  );
}

function isPublishedQuote(value: unknown): boolean {
  return isObject(value) && [value.quote, value.article, value.text].every(isText);
}

function isAnswer(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.label === null || isLabel(value.label)) &&
    [value.question, value.summary].every(isText) &&
    [value.quotes, value.otherSide, value.nearest].every((quotes) => isListOf(quotes, isQuote)) &&
    isListOf(value.disagreements, isDisagreement)
  );
}

function isDisagreement(value: unknown): boolean {
  const isValue = (one: unknown) => isObject(one) && isText(one.value) && isQuote(one.quote);
  return isObject(value) && isText(value.about) && isListOf(value.values, isValue);
}

function isQuote(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.id, value.text, value.passage].every(isText) &&
    [value.start, value.end, value.paragraph].every(Number.isSafeInteger) &&
    isLabel(value.label) &&
    isCitation(value.article) &&
    isListOf(value.alsoIn, isObject)
  );
}

function isCitation(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.id, value.title, value.publisher].every(isText) &&
    [value.author, value.published, value.url].every(isTextOrNull)
  );
}
