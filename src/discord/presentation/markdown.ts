// Makes text from articles and people safe inside Discord's Markdown. Pure; what a reader sees is the text itself.

import { shownText } from "../../shown-text.js";

/**
 * Marks are escaped where they would act, and only there, so that copied text stays verbatim.
 * Discord draws a backslash before ASCII punctuation as that character alone.
 */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/[\\*_`<]/g, "\\$&"],
  [/~(?=~)|(?<=~)~/g, "\\~"],
  [/\|(?=\|)|(?<=\|)\|/g, "\\|"],
  // Masked links: neither the bracket that opens one nor the joint survives.
  [/\[(?=[\s\S]*\]\()/g, "\\["],
  [/\]\(/g, "]\\("],
  // Bare addresses become links, invitations become cards.
  [/:(?=\/\/)/g, "\\:"],
  [/\b(discord(?:app)?)\.(?=gg\b|com\/invite)/gi, "$1\\."],
  // Names of emoji, and mentions of everybody.
  [/:(?=[\w+-]+:)/g, "\\:"],
  [/@/g, "\\@"],
  // Headings, small print, lists and block quotes act at the start of a line.
  [/^([^\S\n]*)(#{1,3}|-#|[-+]|>{1,3})(?=\s|$)/gm, "$1\\$2"],
  [/^([^\S\n]*)>/gm, "$1\\>"],
  [/^([^\S\n]*\d+)([.)])(?=\s|$)/gm, "$1\\$2"],
];

/** Marks of direction that are no more than letters, and invisible letters used to hide text. */
const DIRECTION = /[\u200e\u200f\u061c]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Escapes what Discord would draw as formatting, a mention, a link or an emoji. */
export function escapeText(text: string): string {
  return ESCAPES.reduce((escaped, [pattern, replacement]) => escaped.replace(pattern, replacement), text);
}

/** Text of an article, verbatim to the eye: escaped, without what acts unseen. */
export function articleText(text: string): string {
  return escapeText(shownText(text, " "));
}

/** Text of a person: as an article's, without marks that turn or hide text, on one line. */
export function userText(text: string): string {
  const plain = shownText(text, " ")
    .replace(DIRECTION, "")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim();
  return escapeText(plain);
}

/** Cuts a person's text (never an article's) at a word before `most` characters, with … for what is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  const kept = cut.slice(0, space > most / 2 ? space : most - 1);
  // Neither half of a surrogate pair nor a backslash that has lost its character may end it.
  return `${kept
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/\\+$/, "")
    .trimEnd()}…`;
}
