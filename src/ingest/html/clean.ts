// Finds the furniture of a parsed page and takes it out. Two steps, so that what goes can be shown in its place.

import { furniture } from "./furniture.js";

const NO_TEXT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA MAP LINK META HEAD MATH".split(
    " ",
  ),
);
const NEVER = new Set("HTML BODY MAIN H1 H2 H3 H4".split(" "));
/** An element that holds more than this share of the page's paragraphs is the article, whatever it is called. */
const TOO_MUCH = 0.35;

function paragraphText(element: Element): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll("p")) sum += (paragraph.textContent ?? "").trim().length;
  return sum;
}

/** Removes what never holds text that a reader sees (scripts, styles, form fields). */
export function takeOutCode(document: Document): void {
  for (const element of [...document.documentElement.querySelectorAll("*")]) {
    if (NO_TEXT.has(element.tagName.toUpperCase()) && element.tagName.toUpperCase() !== "HEAD")
      element.remove();
  }
}

/** The outermost elements that are not the article by tag, role and name, each with the reason. */
export function findFurniture(document: Document): Map<Element, string> {
  const found = new Map<Element, string>();
  const total = paragraphText(document.documentElement) || 1;
  const visit = (element: Element): void => {
    for (const child of element.children) {
      const reason = NEVER.has(child.tagName.toUpperCase()) ? null : furniture(child);
      if (reason === null || holdsArticle(child, total)) visit(child);
      else found.set(child, reason);
    }
  };
  visit(document.body ?? document.documentElement);
  return found;
}

function holdsArticle(element: Element, total: number): boolean {
  const own = paragraphText(element);
  return own > TOO_MUCH * total || (total < 400 && (element.textContent ?? "").length > 2000);
}
