// States of one matter that were true one after another: the newest first, the others marked as superseded. Pure.

import { isLater } from "../../language/dates/order.js";
import type { Kit } from "../quotes/kit.js";

/** Stands with the value that was published last. */
export const NEWEST = "later, and counts now";
/** Stands with a value that a later one took the place of. */
export const SUPERSEDED = "superseded";

/** @returns the same values in the order of their articles, the newest first; nothing is marked where that is not certain */
export function newestFirst<T extends { readonly row: number }>(
  values: readonly T[],
  { publishedOf }: Pick<Kit, "publishedOf">,
): (T & { readonly note: string | null })[] {
  const later = (one: T, other: T) => isLater(publishedOf(other.row), publishedOf(one.row));
  const noteOf = (one: T) => {
    if (values.every((other) => other === one || later(one, other))) return NEWEST;
    return values.some((other) => later(other, one)) ? SUPERSEDED : null;
  };
  const noted = values.map((one) => ({ ...one, note: values.length > 1 ? noteOf(one) : null }));
  return noted.sort((a, b) => (later(a, b) ? -1 : later(b, a) ? 1 : 0));
}
