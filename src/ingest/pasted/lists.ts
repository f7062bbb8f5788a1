// Finds list items among lines, those that lost their bullets in pasting too. Pure.

import { countWords, plain } from "../text/words.js";
import type { Line } from "./lines.js";

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const LEAST_ITEMS = 3;

/** The number of items that "… of eight software systems:" promises, or null. */
function promised(intro: string): number | null {
  const words = plain(intro).split(" ").slice(-10);
  const named = words.map((word) => NUMBERS.indexOf(word) + 2 || 0).map((n) => (n >= 2 ? n : 0));
  const digits = words.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  const found = [...named, ...digits].filter((n) => n >= 2 && n <= 20);
  return found.at(-1) ?? null;
}

/** What the beginning of an item looks like: up to its first mark of structure. */
function shape(text: string): string {
  const head = text.slice(0, 90);
  if (/^[^,:–—-]{2,70}\([^)]{1,14}\)\s*[,:–—-]/u.test(head)) return "name (short):";
  if (/^[^.,:–—]{2,50}\s?[:–—]\s/u.test(head)) return "name:";
  if (/[;,]$|; and$|, and$/u.test(text)) return "item;";
  return /^\p{Ll}/u.test(text) ? "small" : "other";
}

function runAfter(lines: readonly Line[], intro: number): number {
  let end = intro + 1;
  while (
    end < lines.length &&
    (end === intro + 1 || lines[end]?.gap === false) &&
    countWords(lines[end]?.text ?? "") <= 60
  )
    end += 1;
  return end;
}

/** How many of the lines after an introduction are its items, 0 when none is sure. */
function itemsAfter(lines: readonly Line[], intro: number): number {
  const run = lines.slice(intro + 1, runAfter(lines, intro));
  if (run.length < LEAST_ITEMS || run.some((line) => line.bullet)) return 0;
  const shapes = run.map((line) => shape(line.text));
  const alike = shapes[0] === "other" ? 0 : shapes.findIndex((form, i) => i > 0 && form !== shapes[0]);
  const parallel = alike === -1 ? run.length : alike;
  const count = promised(lines[intro]?.text ?? "");
  if (count !== null && count <= run.length && (parallel >= LEAST_ITEMS || run.length === count))
    return count;
  if (parallel < LEAST_ITEMS) return 0;
  return shapes[0] === "item;" && parallel < run.length ? parallel + 1 : parallel;
}

/** For every line: is it a list item? */
export function listItems(lines: readonly Line[]): boolean[] {
  const items = lines.map((line) => line.bullet);
  lines.forEach((line, i) => {
    if (!/[:：]\s*$/u.test(line.text) || line.bullet) return;
    const count = itemsAfter(lines, i);
    for (let k = 1; k <= count; k += 1) items[i + k] = true;
  });
  return items;
}
