// What a line or paragraph is by its own words where it is none of the article's: one order of looking, whatever it came from. Pure.

import { isDateLine } from "../text/dates.js";
import { REASON } from "./draft.js";
import { isAuthorBox, isByline, isCaption } from "./marks.js";
import { boilerplate } from "./phrases.js";
import { repeatsTitle } from "./repeats.js";

interface Surroundings {
  /** The titles that are known: a line that repeats one is a headline. */
  readonly titles?: readonly string[];
  /** The author, where known. */
  readonly author?: string | null;
  /** Does it stand where author boxes do, before the first or after the last paragraphs? */
  readonly atEdge?: boolean;
}

/**
 * Why a text is no part of the article, or null. A byline that names an agency ("By Ann Lee, Reuters") looks like a
 * picture's credit as well: bylines come first.
 */
export function noise(
  text: string,
  { titles = [], author = null, atEdge = true }: Surroundings = {},
): string | null {
  const phrase = boilerplate(text);
  if (phrase !== null) return phrase.reason;
  if (isDateLine(text)) return REASON.date;
  if (isByline(text) || (author !== null && text === author)) return REASON.byline;
  if (isCaption(text)) return REASON.caption;
  if (isAuthorBox(text, author, atEdge)) return REASON.author;
  return titles.some((title) => repeatsTitle(text, title)) ? REASON.headline : null;
}
