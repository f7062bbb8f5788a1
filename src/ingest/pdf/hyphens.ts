// A word divided at the end of a line: put together, or a compound that keeps its hyphen. Pure.

import { isEnglishWord } from "../text/english-words.js";

/** How the text itself writes words, away from the ends of its lines. */
export interface Known {
  readonly joined: ReadonlySet<string>;
  readonly hyphened: ReadonlySet<string>;
}

const HYPHEN_AT_END = /([\p{L}\p{N}]+)[-‐\u00AD]$/u;
/** What stands before a hyphen and is no word by itself, though a list of words may have it. */
const NO_WORD =
  /^(?:un|dis|mis|de|in|im|ir|il|en|em|con|com|per|pro|be|ab|ad|ob|er|es|ed|al|el|la|ne|na|no|os|re|to|ta|ti|so|si|mo|mi|ma|pa|pe|pi|po|bo|bi|da|do|ho|ha|hi|ka|ki|lo|li|mu|nu|ou|om|on|or|oz|sh|st|th|um|us|ut|wo|ya|ye|yo)$/i;
/** Second parts that make compounds with any first part: "Chicago-based", "blockchain-driven". */
const COMPOUNDS =
  /^(?:based|led|backed|born|bred|owned|run|funded|style|styled|wide|made|trained|bound|educated|listed|like|type|related|speaking|controlled|driven|friendly|free|old|year|day|week|month|hour|long|term|level|sized|size|size|million|billion|dollar|pound|percent|page|count|fold|first|second|third|era|old)\b/i;

/** The words of lines, without those that a line's end may have divided. */
export function knownWords(lines: readonly string[]): Known {
  const joined = new Set<string>();
  const hyphened = new Set<string>();
  for (const line of lines) {
    const inner = line.replace(/^\S+\s/, "").replace(/\s\S+$/, "");
    for (const word of inner.match(/[\p{L}\p{N}]+(?:[-‐\u00AD][\p{L}\p{N}]+)*/gu) ?? [])
      (/[-‐\u00AD]/.test(word) ? hyphened : joined).add(word.toLowerCase().replace(/[‐\u00AD]/g, "-"));
  }
  return { joined, hyphened };
}

const NOTHING: Known = { joined: new Set(), hyphened: new Set() };

/** Does the hyphen between two parts stay? By how the text writes the word elsewhere, then by the language's words. */
function isCompound(left: string, right: string, known: Known): boolean {
  const [whole, parted] = [`${left}${right}`.toLowerCase(), `${left}-${right}`.toLowerCase()];
  if (known.joined.has(whole)) return false;
  if (known.hyphened.has(parted)) return true;
  if (!/^\p{Ll}/u.test(right)) return true;
  if (/^\p{Lu}{2,}$/u.test(left) || /\d$/.test(left)) return true;
  if (isEnglishWord(whole)) return false;
  if (COMPOUNDS.test(right)) return left.length > 1;
  if (NO_WORD.test(left) || /^\p{Lu}/u.test(left)) return false;
  return isEnglishWord(left) && isEnglishWord(right);
}

/** Two parts of a broken line in print. */
export function rejoinPrint(before: string, after: string, known: Known = NOTHING): string {
  const left = HYPHEN_AT_END.exec(before.slice(-60))?.[1];
  const right = /^["“‘(]?[\p{L}\p{N}]+/u.exec(after)?.[0];
  if (left === undefined || right === undefined || /\s[-‐\u00AD]$/u.test(before)) return `${before} ${after}`;
  const stem = before.slice(0, -1);
  const chained = /[\p{L}\p{N}][-‐][\p{L}\p{N}]+$/u.test(stem.slice(-40));
  return chained || isCompound(left, right, known) ? `${stem}-${after}` : stem + after;
}
