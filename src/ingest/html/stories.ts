// Other stories on the same page: parts with a headline of their own that is not this page's. Reads the tree alone.

import { repeatsTitle } from "../draft/repeats.js";
import { oneLine } from "../text/clean-text.js";
import { isProse } from "../text/words.js";
import { all, attribute, nameOf } from "./dom.js";

const HEADINGS = 'h1,h2,h3,[itemprop~="headline"]';
const STORY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|news|item|hentry|content|page|scroll|infinite|next)(?:$|[\s_-]|\d)/i;
const DATED = 'time,[itemprop~="datePublished"],[class*="date"],[class*="byline"],[class*="author"]';
const LEAST_PARAGRAPHS = 2;
const MOST_HEADINGS = 400;

const textOf = (element: Element): string => oneLine(element.textContent ?? "");

function paragraphsIn(element: Element): number {
  return all(element, "p,li,div").filter(
    (one) =>
      one.querySelector("p,div,ul") === null && isProse(textOf(one)) && one.querySelector("h1,h2") === null,
  ).length;
}

/** The outermost element around `inner` that does not hold `other`. */
function apartFrom(inner: Element, other: Element): Element {
  let at = inner;
  while (at.parentElement && !at.parentElement.contains(other)) at = at.parentElement;
  return at;
}

/** Does an element say of itself that it is an article: by its tag, its name, its type, or a date of its own? */
function saysStory(element: Element, ownHeading: Element): boolean {
  if (/^ARTICLE$/i.test(element.tagName) || /Article|Posting/.test(attribute(element, "itemtype")))
    return true;
  const named = STORY_NAME.test(nameOf(element)) || element.hasAttribute("data-url");
  return (
    named ||
    [...element.querySelectorAll(DATED)].some((one) => one.closest("p,li") === null && one !== ownHeading)
  );
}

/** The heading that carries this page's title, the first of the strongest kind. */
export function titleHeading(document: Document, title: string | null): Element | null {
  const fit = all(document, HEADINGS).filter((heading) => repeatsTitle(textOf(heading), title));
  return fit.find((heading) => /^H1$/i.test(heading.tagName)) ?? fit[0] ?? null;
}

/**
 * The parts of a page that are other articles. The part with the title's heading must hold running text of its own, for
 * else the others are its sections.
 * @param title the page's title
 */
export function otherStories(document: Document, title: string | null): Element[] {
  const own = title === null ? null : titleHeading(document, title);
  if (own === null) return [];
  const rivals = all(document, own.tagName)
    .slice(0, MOST_HEADINGS)
    .filter((heading) => heading !== own && textOf(heading) !== "" && !repeatsTitle(textOf(heading), title));
  const found = new Set<Element>();
  for (const heading of rivals) {
    if ([...found].some((story) => story.contains(heading))) continue;
    const story = apartFrom(heading, own);
    const ours = apartFrom(own, heading);
    const parted = story !== heading && ours !== own && paragraphsIn(ours) >= LEAST_PARAGRAPHS;
    if (parted && paragraphsIn(story) >= LEAST_PARAGRAPHS && isRival(story, ours, heading)) found.add(story);
  }
  return [...found];
}

/** H1 in a part that says it is a story, or any heading in a part that is made as ours is. */
function isRival(story: Element, ours: Element, heading: Element): boolean {
  if (!saysStory(story, heading)) return false;
  const twins = story.tagName === ours.tagName && attribute(story, "class") === attribute(ours, "class");
  return (
    /^H1$/i.test(heading.tagName) || (twins && (/^ARTICLE$/i.test(story.tagName) || nameOf(story) !== ""))
  );
}

/** Articles inside the article (cards of other stories): where ours has text of its own outside them. */
export function nestedStories(document: Document, title: string | null): Element[] {
  const own = title === null ? null : titleHeading(document, title);
  const outer = own?.closest("article") ?? null;
  if (outer === null) return [];
  const inner = all(outer, "article").filter((one) => {
    const heading = one.querySelector("h1,h2,h3,h4");
    return heading !== null && !one.contains(own) && !repeatsTitle(textOf(heading), title);
  });
  const within = inner.reduce((sum, one) => sum + paragraphsIn(one), 0);
  return within > 0 && paragraphsIn(outer) - within > within ? inner : [];
}
