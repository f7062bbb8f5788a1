// Is this a word of English? One list, read once and only when asked; looked up without taking it apart.

import { readFileSync } from "node:fs";
import wordListPath from "word-list";

let list: string | undefined;

/** The line of a sorted list that stands at a place. */
function lineAt(
  text: string,
  at: number,
): { readonly word: string; readonly start: number; readonly end: number } {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const next = text.indexOf("\n", at);
  const end = next === -1 ? text.length : next;
  return { word: text.slice(start, end), start, end };
}

/** @param word letters of the Latin alphabet; anything else is no word of English */
export function isEnglishWord(word: string): boolean {
  const wanted = word.toLowerCase();
  if (!/^[a-z]{2,40}$/.test(wanted)) return wanted === "a" || wanted === "i";
  list ??= readFileSync(wordListPath, "latin1");
  let [low, high] = [0, list.length];
  while (low < high) {
    const { word: found, start, end } = lineAt(list, (low + high) >> 1);
    if (found === wanted) return true;
    if (found < wanted) low = end + 1;
    else high = start;
  }
  return false;
}
