// Text in layers that are switched off goes: by the glyphs that a page draws, in step with the library's text. Pure.

import type { Glyph } from "./operators.js";
import type { TextItem } from "./print.js";

/** Marks that the library leaves out of its text. */
const UNSEEN = /^\p{Cf}$/u;

const charactersOf = (text: string): string[] =>
  [...text.normalize("NFKC")].filter((character) => character.trim() !== "" && !UNSEEN.test(character));

/** The same characters, in whatever order: text from right to left is turned around. */
const alike = (text: readonly string[], glyphs: readonly Glyph[]): boolean =>
  [...text].sort().join("") ===
  glyphs
    .map(({ character }) => character)
    .sort()
    .join("");

/** For each item: does the page show it? Null where text and glyphs do not run alike. */
export function shownItems(items: readonly TextItem[], drawn: readonly Glyph[]): boolean[] | null {
  const glyphs = drawn.filter(({ character }) => !UNSEEN.test(character));
  const shown: boolean[] = [];
  let at = 0;
  for (const { str } of items) {
    const text = charactersOf(str);
    const own = glyphs.slice(at, at + text.length);
    if (!alike(text, own)) return null;
    at += text.length;
    shown.push(own.every(({ visible }) => visible));
  }
  return shown;
}
