// Other stories on the same page: parts with a headline of their own that is not this page's. Reads the tree alone.

import { repeatsTitle } from "../draft/repeats.js";
import { oneLine } from "../text/clean-text.js";
import { isDateLine } from "../text/dates.js";
import { countWords, isProse } from "../text/words.js";
import { all, attribute, nameOf } from "./dom.js";

const HEADINGS = 'h1,h2,h3,[itemprop~="headline"]';
const STORY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|news|item|hentry|content|page|scroll|infinite|next)(?:$|[\s_-]|\d)/i;
const DATED = 'time,[itemprop~="datePublished"],[class*="date"],[class*="byline"],[class*="author"]';
const LEAST_PARAGRAPHS = 2;
const MOST_HEADINGS = 400;
const HEADING = /^H[1-6]$/i;

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

/** An article by its tag, its role or its type. */
const isArticle = (element: Element): boolean =>
  /^ARTICLE$/i.test(element.tagName) ||
  attribute(element, "role").toLowerCase() === "article" ||
  /Article|Posting/.test(attribute(element, "itemtype"));

/** What stands around a heading, up to the whole story. */
function partsAround(heading: Element, story: Element): Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = heading.parentElement; at; at = at.parentElement) {
    parts.push(at);
    if (at === story) break;
  }
  return parts;
}

/** Does a story say of itself that it is one: by its tag, its name, its type, or a date of its own? */
function saysStory(story: Element, heading: Element): boolean {
  const named = (part: Element) =>
    isArticle(part) || STORY_NAME.test(nameOf(part)) || part.hasAttribute("data-url");
  return (
    partsAround(heading, story).some(named) ||
    all(story, DATED).some((one) => one.parentElement?.closest("p,li") == null && one !== heading)
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
  const ranks = /^H1$/i.test(own.tagName) ? "h1,h2" : own.tagName;
  const rivals = all(document, ranks)
    .slice(0, MOST_HEADINGS)
    .filter((heading) => heading !== own && textOf(heading) !== "" && !repeatsTitle(textOf(heading), title));
  const found = new Set<Element>(flatStories(rivals, own));
  for (const heading of rivals) {
    if ([...found].some((story) => story.contains(heading))) continue;
    const story = apartFrom(heading, own);
    const apart = { story, ours: apartFrom(own, heading), heading, own };
    if (story !== heading && isRival(apart) && hasText(apart)) found.add(story);
  }
  return [...found];
}

const BYLINE = /^\W{0,3}(?:by|von|par|por) \p{Lu}/iu;

/** Does an element say when or by whom the story below a heading was written? */
function isSigned(element: Element | null): boolean {
  if (element === null || HEADING.test(element.tagName)) return false;
  const text = textOf(element).slice(0, 200);
  return isDateLine(text) || (BYLINE.test(text) && countWords(text) <= 8);
}

/** Stories one below the other with nothing around each: from a heading of our headline's rank with a date or a name of its own below it. */
function flatStories(rivals: readonly Element[], own: Element): Element[] {
  const siblings = rivals.filter(
    (one) => one.parentElement === own.parentElement && one.tagName === own.tagName,
  );
  return siblings
    .filter(({ nextElementSibling }) => isSigned(nextElementSibling))
    .flatMap((heading) => {
      const parts = [heading];
      for (let at = heading.nextElementSibling; at && !siblings.includes(at) && at !== own; )
        at = parts[parts.push(at) - 1]?.nextElementSibling ?? null;
      const paragraphs = parts.filter((one) => isProse(textOf(one))).length;
      return paragraphs >= LEAST_PARAGRAPHS ? parts : [];
    });
}

interface Apart {
  readonly story: Element;
  readonly ours: Element;
  readonly heading: Element;
  readonly own: Element;
}

/** Do both the story and this page's own part hold running text? */
function hasText({ story, ours, own }: Apart): boolean {
  const theirs = paragraphsIn(story);
  if (theirs < LEAST_PARAGRAPHS) return false;
  const around = ours === own ? story.parentElement : null;
  return (around ? paragraphsIn(around) - theirs : paragraphsIn(ours)) >= LEAST_PARAGRAPHS;
}

const NEXT =
  /(?:^|[\s_-])(?:next|infinite|additional|more|other|related)[\s_-]?(?:article|story|post|page|scroll|content)/i;

/** An article that stands apart, H1 in a part that says it is a story, or any heading in a part that is made as ours is. */
function isRival({ story, ours, heading, own }: Apart): boolean {
  const lower = heading.tagName !== own.tagName;
  if (lower || ours === own)
    return partsAround(heading, story).some((part) => isArticle(part) || NEXT.test(nameOf(part)));
  const twins = story.tagName === ours.tagName && attribute(story, "class") === attribute(ours, "class");
  const [kind, ownKind] = [attribute(heading, "class"), attribute(own, "class")];
  if (twins && kind !== "" && kind === ownKind) return true;
  if (!saysStory(story, heading)) return false;
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
