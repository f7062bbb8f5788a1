// Finds the furniture of a parsed page and takes it out. Two steps, so that what goes can be shown in its place.

import { REASON } from "../draft/draft.js";
import { isInline, isWord, nameOf } from "./dom.js";
import { furniture } from "./furniture.js";
import { isOwnText } from "./own-text.js";

const NO_TEXT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA MAP LINK META HEAD MATH".split(
    " ",
  ),
);
const NEVER = new Set("HTML BODY MAIN H1 H2 H3 H4".split(" "));
/** Elements of one name that hold more than this share of the page's running text are the article, whatever they are called. */
const TOO_MUCH = 0.35;
/** Comments, and what a message quotes, may well be longer than the article. */
const MOST: Readonly<Record<string, number>> = {
  [REASON.comment]: 0.75,
  [REASON.quotedMail]: 1,
  [REASON.signature]: 1,
};
const RUNNING = 40;

/** Characters of running text: pieces of some length outside links. */
export function runningText(node: Node): number {
  let sum = 0;
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const length = (child.textContent ?? "").trim().length;
      if (length >= RUNNING) sum += length;
    } else if (child.nodeType === 1 && (child as Element).tagName.toUpperCase() !== "A")
      sum += runningText(child);
  }
  return sum;
}

/** Removes what never holds text that a reader sees (scripts, styles, form fields), and opens what a search would open. */
export function takeOutCode(document: Document): void {
  for (const element of [...document.documentElement.querySelectorAll("*")]) {
    const tag = element.tagName.toUpperCase();
    // The date of publication may stand in an element without text.
    const dated = tag === "META" && /\bdatePublished\b/.test(element.getAttribute("itemprop") ?? "");
    if (NO_TEXT.has(tag) && tag !== "HEAD" && !dated) element.remove();
    else if (/^until-found$/i.test(element.getAttribute("hidden") ?? "")) element.removeAttribute("hidden");
  }
}

interface Suspect {
  readonly element: Element;
  readonly reason: string;
  readonly key: string;
  readonly text: number;
}

/** Takes the names and styles away for which the extraction library would leave an own paragraph out. */
function laidOpen(element: Element): void {
  for (const name of ["class", "style", "hidden", "aria-hidden"]) element.removeAttribute(name);
}

/** Elements whose own tag, role or name says that they are furniture; does not look inside them. */
function suspects(root: Element, cleared: ReadonlySet<string>, apart: ReadonlySet<Element>): Suspect[] {
  return [...root.children].flatMap((child) => {
    if (apart.has(child)) return [];
    const reason = NEVER.has(child.tagName.toUpperCase()) ? null : furniture(child);
    const key = `${child.tagName} ${nameOf(child)}`;
    if (reason === null || cleared.has(key)) return suspects(child, cleared, apart);
    if (reason === REASON.struck) return [{ element: child, reason, key: "", text: 0 }];
    if ((reason !== REASON.hidden && isInline(child)) || isWord(child)) return [];
    if (isOwnText(child, reason)) {
      laidOpen(child);
      return suspects(child, cleared, apart);
    }
    return [{ element: child, reason, key, text: runningText(child) }];
  });
}

/** Names under which so much running text stands that they must be the article's. */
function tooMuch(found: readonly Suspect[], total: number): string[] {
  const sums = new Map<string, number>();
  for (const { key, text } of found) sums.set(key, (sums.get(key) ?? 0) + text);
  const limit = (reason: string) => (MOST[reason] ?? TOO_MUCH) * total;
  return found.filter(({ key, reason }) => (sums.get(key) ?? 0) > limit(reason)).map(({ key }) => key);
}

/**
 * The outermost elements that are not the article by tag, role and name, each with the reason.
 * @param apart elements that were judged already and are not looked into
 */
export function findFurniture(
  document: Document,
  apart: ReadonlySet<Element> = new Set(),
): Map<Element, string> {
  const root = document.body ?? document.documentElement;
  const total = runningText(root) || 1;
  const cleared = new Set<string>();
  for (let round = 0; round < 8; round += 1) {
    const found = suspects(root, cleared, apart);
    const wrong = tooMuch(found, total);
    if (wrong.length === 0) return new Map(found.map(({ element, reason }) => [element, reason]));
    for (const key of wrong) cleared.add(key);
  }
  return new Map();
}
