// Hyphens that a font calls soft: the library drops them, and words fall apart at the ends of lines. Puts them back.

import { isEnglishWord } from "../text/english-words.js";
import type { Glyph } from "./operators.js";
import type { TextItem } from "./print.js";

const SOFT = "\u00AD";
const LAST = /(?:^|[\s(“"])(\p{L}{2,30})$/u;
const FIRST = /^\p{Ll}{2,30}/u;
/** To ask a page for its glyphs is slow: so many pages are asked before a document counts as free of soft hyphens. */
const MOST_ASKED = 3;

/** Two words that stand side by side; a name may be the first part of another. */
const areWords = (left: string, right: string): boolean =>
  /^\p{Ll}/u.test(left) && isEnglishWord(left) && isEnglishWord(right);

/** Does a line end in what the next line may go on with, no hyphen seen? Of the last line nobody knows. */
function mayLackHyphens(items: readonly TextItem[]): boolean {
  const inked = items.filter(({ str }) => str.trim() !== "");
  return inked.some((item, i) => {
    const [left, next] = [LAST.exec(item.str)?.[1], inked[i + 1]];
    if (left === undefined || next === undefined) return left !== undefined;
    const right = FIRST.exec(next.str)?.[0];
    return right !== undefined && (!areWords(left, right) || isEnglishWord(left + right));
  });
}

/** One document's soft hyphens: whether it has any is asked of its first pages that may lack them. */
export class SoftHyphens {
  private found = false;
  private asked = 0;

  /** @param read gives what the page draws, slowly */
  async putBack(items: readonly TextItem[], read: () => Promise<readonly Glyph[]>): Promise<TextItem[]> {
    if (!this.found && (this.asked >= MOST_ASKED || !mayLackHyphens(items))) return [...items];
    this.asked += 1;
    const whole = withSoftHyphens(items, await read());
    this.found ||= whole.some(({ str }) => str.includes(SOFT));
    return whole;
  }
}

/** The items with their soft hyphens; as they were where text and glyphs do not run alike. */
function withSoftHyphens(items: readonly TextItem[], glyphs: readonly Glyph[]): TextItem[] {
  const shown = glyphs.map(({ character }) => character);
  const texts = items.map(({ str }) => str);
  let at = 0;
  for (const [i, item] of items.entries()) {
    let text = "";
    for (const character of item.str.normalize("NFKC")) {
      if (character.trim() !== "") {
        while (shown[at] === SOFT) {
          if (text.trim() === "") texts[lastInked(texts, i)] += SOFT;
          else text += SOFT;
          at += 1;
        }
        if (shown[at] !== character) return [...items];
        at += 1;
      }
      text += character;
    }
    texts[i] = text;
  }
  if (shown[at] === SOFT) texts[lastInked(texts, texts.length)] += SOFT;
  return items.map((item, i) => ({ ...item, str: texts[i] ?? item.str }));
}

/** The item before, that holds print; the item itself where none does. */
function lastInked(texts: readonly string[], before: number): number {
  const found = texts.slice(0, before).findLastIndex((text) => text.trim() !== "");
  return found === -1 ? Math.min(before, texts.length - 1) : found;
}
