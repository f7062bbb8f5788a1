// Where on the page the article may stand: containers that say so by markup or name. Reads the tree, changes nothing.

import { isProse } from "../text/words.js";
import type { PageBlock } from "./blocks.js";
import { all, nameOf } from "./dom.js";

const BODY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|page|content|node|field-name|field--name|single|td-post|sqs|text|main|full)[_-]{0,2}(?:body|content|text|copy|article|story|main|entry|inner|paragraphs?|wysiwyg|detail|details)(?:$|[\s_-])|(?:^|\s)(?:articlebody|articletext|article-?content|storytext|storybody|bodytext|body-?copy|maintext|entry|post|caas-body|zn-body-text|rte|richtext|rich-text|wysiwyg|copy|prose|article|story)(?:$|\s)/i;

/** A set of elements that together may hold the article. */
export interface Region {
  readonly elements: ReadonlySet<Element>;
  /** Lower is the stronger claim: 0 schema.org, 1 a name, 2 the tag. */
  readonly rank: number;
}

const MOST_REGIONS = 60;
const split = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1-$2");

/** Regions that the page names, the strongest claims first. Elements of one class are one region, for bodies come in parts. */
export function namedRegions(document: Document): Region[] {
  const schema = all(
    document,
    '[itemprop~="articleBody"],[property="articleBody"],[data-testid="article-body"]',
  );
  const named = all(document, "div,section,article,main,td").filter((element) => {
    const name = nameOf(element);
    return name !== "" && name.length < 400 && (BODY_NAME.test(name) || BODY_NAME.test(split(name)));
  });
  const groups = new Map<string, Element[]>();
  for (const element of named) {
    const key = `${element.tagName} ${element.getAttribute("class") ?? `#${element.id}`}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  const size = (elements: readonly Element[]) =>
    elements.reduce((sum, one) => sum + (one.textContent ?? "").length, 0);
  const largest = [...groups.values()]
    .map((elements) => ({ elements, size: size(elements) }))
    .filter((group) => group.size > 200)
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_REGIONS);
  const tags = all(document, 'article,main,[role="main"],[role="article"]')
    .slice(0, MOST_REGIONS)
    .map((element) => [element]);
  return [
    ...(schema.length > 0 ? [{ elements: new Set(schema), rank: 0 }] : []),
    ...largest.map(({ elements }) => ({ elements: new Set(elements), rank: 1 })),
    ...tags.map((elements) => ({ elements: new Set(elements), rank: 2 })),
  ];
}

export function isInside(block: PageBlock, elements: ReadonlySet<Element>): boolean {
  if (elements.has(block.element)) return true;
  for (let at = block.parent; at; at = at.parentElement) if (elements.has(at)) return true;
  return false;
}

/** Running text that is not made of links. */
export function isGood(block: PageBlock): boolean {
  return block.kind !== "heading" && block.links < 0.5 && isProse(block.text);
}

/** The smallest part of the tree that holds most of the running text: for pages that name nothing. */
export function densest(blocks: readonly PageBlock[]): Set<Element> {
  const weight = new Map<Element, number>();
  for (const block of blocks.filter(isGood)) {
    let share = block.text.length;
    for (let at = block.parent, up = 0; at && up < 3; at = at.parentElement, up += 1) {
      weight.set(at, (weight.get(at) ?? 0) + share);
      share *= 0.7;
    }
  }
  const best = [...weight].reduce<[Element | null, number]>(
    (top, [element, w]) => (w > top[1] ? [element, w] : top),
    [null, 0],
  );
  return new Set(best[0] ? [best[0]] : []);
}
