// Dates as programs write them: ISO 8601 in full or compact, seconds since 1970, a mail's or a log's form. Pure.

import { findDate } from "./dates.js";

const COMPACT =
  /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const SECONDS = /^\d{9,10}(?:\.\d{1,6})?$/;
const MILLISECONDS = /^\d{12,13}$/;
/** "Tue Feb 10 07:00:00 CET 2026" */
const LOG =
  /^(?:[a-z]{3,9},? )?([a-z]{3,9} \d{1,2}),? \d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{2,5}(?:[+-]\d{2}:?\d{2})?| [+-]\d{4})? (\d{4})$/i;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/;
/** Nobody published on the web before; programs write 1970 and 1900 for what they do not know. */
const FIRST_YEAR = 1990;

function plausible(date: string | null): string | null {
  return date !== null && Number(date.slice(0, 4)) >= FIRST_YEAR ? date : null;
}

/** Day and month of an all-numeric date are certain where one of them is above 12, or both are the same. */
function fromSlashes(text: string): string | null {
  const [, a = "", b = "", year = ""] = SLASHED.exec(text) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (year === "" || (first <= 12 && second <= 12 && first !== second)) return null;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return findDate(`${year}-${month}-${day}`);
}

/**
 * The day of a machine's date as it was where it was written: YYYY-MM-DD, YYYY-MM where it has no day, or null.
 * @param value a value of metadata, never running text
 */
export function machineDate(value: string): string | null {
  const text = value.trim().slice(0, 80);
  const compact = COMPACT.exec(text);
  if (compact) return plausible(findDate(`${compact[1]}-${compact[2]}-${compact[3]}`));
  if (SECONDS.test(text) || MILLISECONDS.test(text)) {
    const seconds = Number(text) / (SECONDS.test(text) ? 1 : 1000);
    return plausible(new Date(seconds * 1000).toISOString().slice(0, 10));
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return plausible(text);
  const log = LOG.exec(text);
  if (log) return plausible(findDate(`${log[1]}, ${log[2]}`));
  return plausible(fromSlashes(text) ?? findDate(text));
}
