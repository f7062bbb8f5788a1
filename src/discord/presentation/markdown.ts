// Makes text from articles and people safe inside Discord's Markdown. Pure; what a reader sees is the text itself.

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

/** Control characters that are not white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Marks that turn the direction of what follows, and invisible letters used to hide text. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Escapes what Discord would draw as formatting, a mention, a link or an emoji. */
export function escapeText(text: string): string {
  return ESCAPES.reduce((escaped, [pattern, replacement]) => escaped.replace(pattern, replacement), text);
}

/** Text of an article, verbatim to the eye: escaped, control characters as spaces, open direction marks closed. */
export function articleText(text: string): string {
  return escapeText(closeDirections(text.replace(CONTROLS, " ")));
}

/** Text of a person: as an article's, without marks that turn or hide text, on one line. */
export function userText(text: string): string {
  const plain = text
    .replace(CONTROLS, " ")
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

/** Adds a closing mark for each direction override or isolate that the text leaves open. */
function closeDirections(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(DIRECTION)) {
    if (/[\u202a\u202b\u202d\u202e]/.test(mark)) open.push("\u202c");
    else if (/[\u2066-\u2068]/.test(mark)) open.push("\u2069");
    else if (open.at(-1) === mark) open.pop();
  }
  return text + open.reverse().join("");
}
