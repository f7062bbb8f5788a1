// Running text that stands among the article's own paragraphs, whatever its class is called. Reads the tree alone.

import { REASON } from "../draft/draft.js";
import { isAuthorBox, isByline, isCaption } from "../draft/marks.js";
import { boilerplate } from "../draft/phrases.js";
import { oneLine } from "../text/clean-text.js";
import { countWords, endsSentence, isProse } from "../text/words.js";
import { furniture, isFolded } from "./furniture.js";

/** Names that say too little to take running text away from between its like. */
const DOUBTFUL: readonly string[] = [
  REASON.newsletter,
  REASON.navigation,
  REASON.share,
  REASON.advertisement,
  REASON.alsoRead,
  REASON.hidden,
  REASON.tags,
  REASON.cookies,
];
const LEAST_ALIKE = 2;
const MOST_LINKED = 0.4;
const NAMED_TAGS = /^(?:NAV|ASIDE|FOOTER|FORM|BUTTON|DIALOG|FIGCAPTION|TIME|DEL|S|STRIKE)$/;
/** A part that holds one of these is more than text. */
const NO_PLAIN_TEXT = "form,button,input,h1,h2,h3,h4,h5,h6,ul,ol,img,figure,nav,aside,article";

function linkedShare(element: Element): number {
  const linked = [...element.querySelectorAll("a")].reduce((sum, a) => sum + (a.textContent ?? "").length, 0);
  return linked / ((element.textContent ?? "").length || 1);
}

/** A paragraph by its words: sentences, not links, and nothing that pages print around articles. */
function isOwnParagraph(element: Element): boolean {
  const text = oneLine((element.textContent ?? "").replace(/\n/g, " "));
  if (text.length > 6000 || !(isProse(text) || (countWords(text) >= 3 && endsSentence(text)))) return false;
  if (linkedShare(element) > MOST_LINKED || boilerplate(text)) return false;
  return !isCaption(text) && !isByline(text) && !isAuthorBox(text, null);
}

const plainParents = new WeakMap<Element, Map<string, number>>();

const shape = (element: Element): string =>
  element.tagName === "P"
    ? "P"
    : `${element.tagName} ${[...element.children].map((one) => one.tagName).join(" ")}`;

/** How many children of an element are paragraphs that nothing speaks against, by their shape. */
function plainChildren(parent: Element): Map<string, number> {
  const known = plainParents.get(parent);
  if (known) return known;
  const counts = new Map<string, number>();
  plainParents.set(parent, counts);
  for (const child of [...parent.children].slice(0, 400)) {
    if (!/^(?:P|DIV|SECTION|BLOCKQUOTE)$/.test(child.tagName) || furniture(child) !== null) continue;
    if (child.querySelector(NO_PLAIN_TEXT) === null && isOwnParagraph(child))
      counts.set(shape(child), (counts.get(shape(child)) ?? 0) + 1);
  }
  return counts;
}

/**
 * Is an element that its name or style calls furniture the article's own text? It must stand among plain paragraphs:
 * as one of their shape, or as a folded or paid-for part that holds paragraphs alone.
 */
export function isOwnText(element: Element, reason: string): boolean {
  const { parentElement: parent, tagName } = element;
  if (parent === null || !DOUBTFUL.includes(reason) || NAMED_TAGS.test(tagName)) return false;
  const plain = plainChildren(parent);
  const alike = plain.get(shape(element)) ?? 0;
  if (/^(?:P|DIV|SECTION|BLOCKQUOTE)$/.test(tagName) && alike >= LEAST_ALIKE && isOwnParagraph(element))
    return !/screen-?reader|sr-only|visually/i.test(element.getAttribute("class") ?? "");
  const paragraphs = [...element.children].filter((child) => /^(?:P|BLOCKQUOTE|DIV)$/.test(child.tagName));
  const own = paragraphs.filter(
    (child) => child.querySelector(NO_PLAIN_TEXT) === null && isOwnParagraph(child),
  );
  const near = [...plain.values()].reduce((sum, count) => sum + count, 0);
  if (near < LEAST_ALIKE || own.length === 0) return false;
  return isFolded(element) || (own.length >= 2 && element.querySelector(NO_PLAIN_TEXT) === null);
}
