// Who published a page, when, under which title: JSON-LD first, then meta tags, then what the page shows. Never guessed.

import type { Via } from "../../domain.js";
import { authorOf } from "../draft/author.js";
import type { Facts } from "../draft/draft.js";
import { bylineAuthor } from "../draft/marks.js";
import { oneLine } from "../text/clean-text.js";
import { machineDate } from "../text/machine-date.js";
import { nearlySame } from "../text/similarity.js";
import { countWords, plain } from "../text/words.js";
import { isArchives, keptPage } from "./archive.js";
import type { PageBlock } from "./blocks.js";
import { all } from "./dom.js";
import type { LinkedArticle } from "./json-ld.js";
import type { Declared } from "./meta.js";
import { shownDate } from "./shown-date.js";
import { titleHeading } from "./stories.js";

/** Cuts " | The Site" and " - The Site" off a title, where the rest is still a title. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const cut = /^(.+?)\s+(?:[|•·»«:–—-]|::)\s+([^|•·»–—]{2,40})$/u.exec(title.slice(0, 600));
  const [head, tail] = [cut?.[1] ?? "", cut?.[2] ?? ""];
  const isSite = site !== null && (plain(site).includes(plain(tail)) || plain(tail).includes(plain(site)));
  return cut && countWords(head) >= 3 && (isSite || /\s[|»]\s/u.test(title)) ? head : title;
}

/** The headline that the page shows, as far as one stands out. */
export function shownTitle(document: Document, pageTitle: string | null): string | null {
  const headings = all(document, "h1")
    .map((heading) => oneLine(heading.textContent ?? ""))
    .filter((text) => countWords(text) >= 2);
  const marked = all(document, '[itemprop~="headline"]').map((element) => oneLine(element.textContent ?? ""));
  const title = plain(pageTitle ?? "");
  const named = (texts: readonly string[]) =>
    texts.find((text) => countWords(text) >= 2 && title.includes(plain(text)));
  return (
    named(marked) ??
    named(headings) ??
    marked.find((text) => countWords(text) >= 2) ??
    (headings.length === 1 ? (headings[0] ?? null) : null)
  );
}

/** @returns the title by which everything else on the page is judged */
export function titleOf(document: Document, declared: Declared, linked: LinkedArticle | null): string | null {
  const publisher = linked?.publisher ?? declared.site ?? declared.publisher;
  const shown = shownTitle(document, declared.pageTitle);
  if (shown !== null && declared.title !== null && nearlySame(shown, declared.title)) return shown;
  return linked?.title ?? shown ?? withoutSite(declared.title ?? declared.pageTitle, publisher);
}

/** The people named beside the headline: never in comments, other stories or the page's own furniture. */
function shownAuthor(page: ShownPage, publisher: string | null, titles: readonly string[]): string | null {
  const selector =
    '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[class*="byline"],[class*="author-name"]';
  const texts = all(page.document, selector)
    .filter((element) => !isForeign(element, page.furniture))
    .map((element) => oneLine(element.textContent ?? ""));
  return (
    texts
      .map((text) => authorOf(bylineAuthor(text) ?? (countWords(text) <= 4 ? text : null), publisher, titles))
      .find((name) => name !== null) ?? null
  );
}

const ELSEWHERE = new Set([
  "reader comment",
  "another article",
  "link to another article",
  "not shown on the page",
]);

function isForeign(element: Element, furniture: ReadonlyMap<Element, string>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (ELSEWHERE.has(furniture.get(at) ?? "")) return true;
  return false;
}

/** A page without its code: what stands on it, and what of that is furniture. */
interface ShownPage {
  readonly document: Document;
  readonly blocks: readonly PageBlock[];
  readonly furniture: ReadonlyMap<Element, string>;
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;

/** The outlet's own address, and the archive through which it was read. */
function addressOf(
  declared: Declared,
  linked: LinkedArticle | null,
  archived: string | null,
): { url: string | null; via: Via | null } {
  const named = [...declared.addresses, linked?.url ?? ""].map(keptPage);
  const whole = named.filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url));
  // The address that an archive gives its own copy says nothing; the page that it keeps may stand beside it.
  const pages = [...whole].sort((a, b) => Number(isArchives(a.url)) - Number(isArchives(b.url)));
  const through = archived === null ? null : keptPage(archived).via;
  return {
    url: pages[0]?.url ?? (archived === null ? null : keptPage(archived).url),
    via: pages[0]?.via ?? through,
  };
}

/**
 * The facts of publication of a page.
 * @param archived the address at which the page says that it was saved, null where it says none
 */
export function factsOf(
  page: ShownPage,
  declared: Declared,
  linked: LinkedArticle | null,
  archived: string | null,
): Facts & { readonly via: Via | null } {
  const publisher = linked?.publisher ?? declared.site ?? declared.publisher;
  const title = titleOf(page.document, declared, linked);
  const titles = [title, declared.title, declared.pageTitle].filter((one) => one !== null);
  const dates = [linked?.published ?? null, ...declared.dates].map((value) =>
    value === null ? null : machineDate(value),
  );
  const heading = titleHeading(page.document, title);
  const authors = [linked?.author ?? null, ...declared.authors].map((value) =>
    authorOf(value, publisher, titles),
  );
  return {
    title,
    publisher,
    author: first(authors) ?? shownAuthor(page, publisher, titles),
    published: first(dates) ?? shownDate(page.document, page.blocks, page.furniture, heading),
    ...addressOf(declared, linked, archived),
  };
}
