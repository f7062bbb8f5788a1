// The parsed page: linkedom behind the few types that are used here. Never runs scripts, never fetches.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { parseDocument } from "./tree.js";

const TOO_DEEP = 400;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead)$/;

/**
 * Parses a page as a browser would (linkedom alone keeps broken markup broken). Markup that is nested beyond reason loses its inner tags first (the text stays), for the
 * extraction library walks the tree recursively.
 */
export function parsePage(html: string): Document {
  const sound = isTooDeep(html) ? flatten(html) : html;
  return parseDocument(sound);
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/gi)) {
    if (VOID.test((match[2] ?? "").toLowerCase()) || match[3] === "/") continue;
    depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > TOO_DEEP) return true;
  }
  return false;
}

/** Without scripts and styles; each end is looked for once, and what has none is only a tag. */
function withoutCode(html: string): string {
  const lower = html.toLowerCase();
  const without = new Set<string>();
  const kept: string[] = [];
  let from = 0;
  for (const { 1: name = "", index } of lower.matchAll(/<(script|style|template|noscript)\b/g)) {
    if (index < from || without.has(name)) continue;
    const end = lower.indexOf(`</${name}`, index);
    const close = end < 0 ? -1 : lower.indexOf(">", end);
    if (close < 0) {
      without.add(name);
      continue;
    }
    kept.push(html.slice(from, index), " ");
    from = close + 1;
  }
  return [...kept, html.slice(from)].join("");
}

/** Only paragraphs, list items, headings and breaks are left of the markup. */
function flatten(html: string): string {
  return withoutCode(html).replace(/<(?!\/?(?:title|meta|p|li|h[1-6]|br|a)\b)\/?[a-z][^<>]*>/gi, "\n");
}

const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR".split(
    " ",
  ),
);

/** Length of the text of blocks, for those with very many parts. */
const lengths = new WeakMap<Element, number>();

/** Is the element part of a line of text, inside a paragraph, item or heading that holds more than it? */
export function isInline(element: Element): boolean {
  if (!INLINE.has(element.tagName.toUpperCase())) return false;
  const around = element.closest("p,li,h1,h2,h3,h4,h5,h6,blockquote");
  if (around === null) return false;
  const all = lengths.get(around) ?? (around.textContent ?? "").trim().length;
  lengths.set(around, all);
  return all > (element.textContent ?? "").trim().length + 30;
}

const CONTROL = new Set("BUTTON LABEL SUMMARY DETAILS".split(" "));
const SENTENCE_BLOCK = "p,li,dd,td,blockquote,h2,h3,h4,h5,h6";

/** The text of the block before or after an element, as far as `length` characters. */
function textBeside(element: Element, block: Element, step: "previousSibling" | "nextSibling"): string {
  let text = "";
  for (let at: Node | null = element; at && at !== block && text.trim().length < 20; at = at.parentNode) {
    for (let next = at[step]; next && text.trim().length < 20; next = next[step]) {
      const words = next.textContent ?? "";
      text = step === "nextSibling" ? text + words : words + text;
    }
  }
  return text.trim();
}

/** Is the control (a glossary word that opens its meaning) a word of a sentence rather than something to press? */
export function isWord(element: Element): boolean {
  if (!CONTROL.has(element.tagName.toUpperCase())) return false;
  const block = element.parentElement?.closest(SENTENCE_BLOCK);
  if (!block || (element.textContent ?? "").trim().length > 60) return false;
  const after = textBeside(element, block, "nextSibling");
  if (after === "") return false;
  const before = textBeside(element, block, "previousSibling");
  return (before !== "" && !/[.!?…]["”’)]*$/u.test(before)) || /^[\p{Ll},.;:!?)’”]/u.test(after);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

const LONGEST_NAME = 500;

/** Class names and id as one string, for the tables of names. */
export function nameOf(element: Element): string {
  return `${attribute(element, "class")} ${attribute(element, "id")}`.trim().slice(0, LONGEST_NAME);
}

/** All elements of the page that match, as a true array. */
export function all(root: Document | Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
