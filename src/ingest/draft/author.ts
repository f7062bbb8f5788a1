// Who signs an article: people, as against desks, outlets and headlines that pages put in their place. Pure.

import { nearlySame } from "../text/similarity.js";
import { countWords, plain } from "../text/words.js";
import { AGENCIES, bylineAuthor } from "./marks.js";

const NOBODY =
  /^\W*(?:admin|administrator|unknown|null|none|undefined|n\/a|anonymous|guest|user\d*|author|webmaster|root|home)\W*$/i;
const ADDRESS =
  /^https?:|@|^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|fr|de|es|it|uk|pk|in|eu|tv|news|co)$/i;
const DESK =
  /\b(?:desk|staff|newsroom|team|bureau|editorial|editors?|correspondents?|reporters?|contributors?|agenc(?:y|ies)|wires?|wire ?service|news ?service|web ?master|redaktion|rédaction|redacción|redazione|redactie|redação)\b/iu;
const OUTLET =
  /\b(?:news|times|herald|tribune|gazette|courier|chronicle|media|magazine|radio|tv|television|channel|network|daily|weekly|online|inc|ltd|llc|gmbh|press association)\b|^the /iu;
/** "Mira Lund, Senior Reporter" and "Mira Lund Senior Reporter": the person is left. */
const ROLE =
  /[\s,–-]+(?:(?:senior|staff|chief|special|deputy|managing|political|business|crime|foreign|science|technology|health|legal|court|our)\s+){0,3}(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor)$/iu;
const MOST_WORDS = 5;

function personOf(part: string, publisher: string | null, titles: readonly string[]): string | null {
  const bare = part
    .replace(/^\s*by\s+/i, "")
    .replace(/(?<![\s,;|])[\s,;|]+$/u, "")
    .trim();
  const name = bare.replace(ROLE, "").trim();
  if (name === "" || NOBODY.test(name) || ADDRESS.test(name) || !/\p{L}{2}/u.test(name)) return null;
  if (name !== bare && countWords(name) < 2) return null;
  if (DESK.test(name) || OUTLET.test(name) || AGENCIES.test(name)) return null;
  if (publisher !== null && plain(name) === plain(publisher)) return null;
  if (countWords(name) > MOST_WORDS || /[.!?:"“”]$/u.test(name.replace(/\b(?:jr|sr|\p{L})\.$/iu, "")))
    return null;
  return titles.some((title) => nearlySame(name, title) || plain(title).startsWith(`${plain(name)} `))
    ? null
    : name;
}

/**
 * The people that a byline or a field names, or null. What is certainly no person's name is left out.
 * @param publisher the outlet, whose own name is no author
 * @param titles headlines of the page, which some pages put into the field
 */
export function authorOf(
  value: string | null,
  publisher: string | null = null,
  titles: readonly string[] = [],
): string | null {
  if (value === null || value.length > 300) return null;
  const line = bylineAuthor(value) ?? value.replace(/^\s*by\s+/i, "").trim();
  const parts = line.split(/\s*(?:[,;|•·]|\s&\s|\s(?:and|und|et|y|e)\s)\s*/iu).filter((part) => part !== "");
  const people = parts.map((part) => personOf(part, publisher, titles));
  if (people.every((name, i) => name !== null && name === parts[i])) return line === "" ? null : line;
  const found = people.filter((name) => name !== null);
  return found.length > 0 ? [...new Set(found)].join(", ") : null;
}
