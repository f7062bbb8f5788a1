// Where names stand in a sentence: runs of capitalised words, with the title before and the acronym behind.

import { BOUNDARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from "./lexicon.js";
import { bare, isCapitalised, type Token } from "./text.js";

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|sen|rep|gov|gen|col|capt|judge|justice|president|prof|rev)\.?$/;
/** Small words inside names. */
export const CONNECTORS = /^(?:of|the|for|and|&|de|van|von|der|al|bin|del|la|du)$/;

/** A name as one sentence has it: without titles, its words folded and bare. */
export interface Run {
  readonly words: readonly string[];
  readonly raw: string;
  readonly titled: boolean;
  readonly acronym: string | undefined;
}

/**
 * The names in a sentence, in order.
 * @param lower words that the article writes small somewhere
 */
export function nameRuns(tokens: readonly Token[], lower: ReadonlySet<string>): Run[] {
  return spans(tokens, lower).map(({ at, end }) => {
    const words = tokens.slice(at, end).map(bare);
    const title = words.slice(0, -1).findLastIndex((word) => TITLES.test(word));
    const titled = title >= 0;
    const next = tokens[end];
    const acronym =
      next?.text === "(" && /^[A-Z]{2,8}$/.test(tokens[end + 1]?.raw ?? "")
        ? (tokens[end + 1]?.text as string)
        : undefined;
    const kept = tokens.slice(at + title + 1, end);
    return {
      words: kept.map(bare),
      raw: kept
        .map((token) => token.raw)
        .join(" ")
        .replace(/(?:'s|’s|['’])$/, ""),
      titled,
      acronym,
    };
  });
}

function spans(tokens: readonly Token[], lower: ReadonlySet<string>): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at, lower)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && end - at < 9 && continuesName(tokens, end)) end++;
    while (end > at + 1 && CONNECTORS.test(tokens[end - 1]?.text as string)) end--;
    found.push({ at, end });
    at = end;
  }
  return found;
}

function startsName(tokens: readonly Token[], at: number, lower: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token;
  if (!isCapitalised(token) || (token.text.length < 2 && !/^[A-Z]$/.test(token.raw))) return false;
  const word = token.text;
  if (
    TIME_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    BOUNDARIES.has(word)
  )
    return false;
  const before = tokens[at - 1]?.text;
  const first = before === undefined || /^["'“”(:.!?…]$|^''$/.test(before);
  return (
    !first ||
    !lower.has(bare(token)) ||
    (tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1] as Token) && !lower.has(word))
  );
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/'s$|'$/.test(tokens[at - 1]?.text as string) || TIME_WORDS.has(token.text)) return false;
  if (isCapitalised(token)) return true;
  if (token.text === "." && TITLES.test(tokens[at - 1]?.text as string)) return true;
  const next = tokens[at + 1];
  return /^(?:of|&|de|van|von|der|al|bin)$/.test(token.text) && next !== undefined && isCapitalised(next);
}
