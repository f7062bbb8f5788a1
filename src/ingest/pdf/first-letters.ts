// A first letter that is set large goes back to the word that it begins. Pure.

import { isEnglishWord } from "../text/english-words.js";
import type { Print } from "./print.js";

const LETTER = /^["“‘']?\p{Lu}$/u;
/** It is at least so many times as high as its text. */
const LARGE = 1.6;
/** At most so many heights of the text lie between the letter and its word. */
const APART = 1.2;

/** A page has no more of them: set letter by letter, it has none. */
const MOST = 50;

/** The text that stands beside the letter, the topmost of its lines. */
function wordOf(letter: Print, prints: readonly Print[]): Print | undefined {
  return prints
    .filter(
      (print) =>
        print !== letter &&
        letter.height >= LARGE * print.height &&
        print.x >= letter.right - 0.5 * print.height &&
        print.x - letter.right <= APART * print.height &&
        print.y >= letter.y - 0.3 * print.height &&
        print.y <= letter.y + letter.height,
    )
    .sort((a, b) => b.y - a.y || a.x - b.x)[0];
}

/** "A" before "harbour" is a word of its own, before "ccording" it is none. */
function begun(letter: string, text: string): string {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const own = /^["“‘']?[AI]$/u.test(letter) && isEnglishWord(word) && !isEnglishWord(letter + word);
  return own || word === "" ? `${letter} ${text}` : letter + text;
}

/** The prints of a page with their large first letters put back. */
export function withFirstLetters(prints: readonly Print[]): Print[] {
  const letters = prints.filter((print) => LETTER.test(print.text.trim()));
  if (letters.length > MOST) return [...prints];
  const found = new Map<Print, string>();
  const gone = new Set<Print>();
  for (const letter of letters) {
    const word = wordOf(letter, prints);
    if (word === undefined || LETTER.test(word.text.trim()) || found.has(word)) continue;
    found.set(word, begun(letter.text.trim(), word.text.trimStart()));
    gone.add(letter);
  }
  return prints
    .filter((print) => !gone.has(print))
    .map((print) => ({ ...print, text: found.get(print) ?? print.text }));
}
