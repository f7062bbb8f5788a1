// Hyphens that a font calls soft: the library drops them, and words fall apart at the ends of lines. Puts them back.

import { isEnglishWord } from "../text/english-words.js";
import type { Operator } from "./operators.js";
import type { TextItem } from "./print.js";

const SOFT = "\u00AD";
const LAST = /(?:^|[\s(“"])(\p{Ll}{2,30})$/u;
const FIRST = /^\p{Ll}{2,30}/u;

/** Does a line end in a part of a word that the next line ends, with no hyphen to be seen? */
export function lacksHyphens(items: readonly TextItem[]): boolean {
  const inked = items.filter(({ str }) => str.trim() !== "");
  return inked.some((item, i) => {
    const [left, right] = [LAST.exec(item.str)?.[1], FIRST.exec(inked[i + 1]?.str ?? "")?.[0]];
    return left !== undefined && right !== undefined && !isEnglishWord(left) && isEnglishWord(left + right);
  });
}

/** All characters that the page shows but blanks. */
function shownCharacters(operators: readonly Operator[]): string[] {
  const glyphs = operators.filter(({ name }) => name === "text").flatMap(({ value }) => value as unknown[]);
  return glyphs
    .flatMap((glyph) => {
      const { unicode } = (glyph ?? {}) as { readonly unicode?: unknown };
      return typeof unicode === "string" ? [...unicode.normalize("NFKC")] : [];
    })
    .filter((character) => character.trim() !== "");
}

/** The items with their soft hyphens; as they were where text and glyphs do not run alike. */
export function withSoftHyphens(items: readonly TextItem[], operators: readonly Operator[]): TextItem[] {
  const shown = shownCharacters(operators);
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
  return items.map((item, i) => ({ ...item, str: texts[i] ?? item.str }));
}

/** The item before, that holds print; the item itself where none does. */
function lastInked(texts: readonly string[], before: number): number {
  const found = texts.slice(0, before).findLastIndex((text) => text.trim() !== "");
  return found === -1 ? before : found;
}
