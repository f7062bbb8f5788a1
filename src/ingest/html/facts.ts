// Who published a page, when, under which title: JSON-LD first, then meta tags, then what the page shows. Never guessed.

import { oneLine } from "../clean-text.js";
import { findDate } from "../dates.js";
import type { Facts } from "../draft.js";
import { bylineAuthor } from "../marks.js";
import { countWords, plain } from "../words.js";
import { all, attribute } from "./dom.js";
import type { LinkedArticle } from "./json-ld.js";

const TITLES = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "sailthru.title",
  "parsely-title",
  "citation_title",
];
const PUBLISHERS = ["og:site_name", "application-name", "dc.publisher", "publisher", "cre", "copyright"];
const AUTHORS = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "parsely-author",
  "byl",
  "byline",
  "citation_author",
];
const DATES = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
  "article_date_original",
  "displaydate",
  "citation_publication_date",
];

function metas(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of all(document, "meta")) {
    const name = (
      attribute(meta, "property") ||
      attribute(meta, "name") ||
      attribute(meta, "itemprop")
    ).toLowerCase();
    const content = oneLine(attribute(meta, "content"));
    if (name !== "" && content !== "" && !found.has(name)) found.set(name, content);
  }
  return found;
}

const first = (from: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => from.get(name)).find((value) => value !== undefined) ?? null;

const address = (value: string | null): string | null =>
  value !== null && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null;

function person(value: string | null): string | null {
  if (
    value === null ||
    /^https?:|@|^\W*(?:admin|staff|editor|webmaster|unknown|null|none|newsroom|n\/a)\W*$/i.test(value)
  )
    return null;
  const name = (bylineAuthor(value) ?? value).replace(/^by\s+/i, "").trim();
  return name === "" || countWords(name) > 14 ? null : name;
}

/** Cuts " | The Site" and " - The Site" off a title, where the rest is still a title. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const cut = /^(.+?)\s+(?:[|•·»«:–—-]|::)\s+([^|•·»–—]{2,40})$/u.exec(title);
  const [head, tail] = [cut?.[1] ?? "", cut?.[2] ?? ""];
  const isSite = site !== null && (plain(site).includes(plain(tail)) || plain(tail).includes(plain(site)));
  return cut && countWords(head) >= 3 && (isSite || /\s[|»]\s/u.test(title)) ? head : title;
}

function shownTitle(document: Document): string | null {
  const headings = all(document, "h1")
    .map((heading) => oneLine(heading.textContent ?? ""))
    .filter((text) => countWords(text) >= 2);
  const marked = all(document, '[itemprop="headline"]').map((element) => oneLine(element.textContent ?? ""));
  const title = oneLine(document.querySelector("title")?.textContent ?? "");
  const matching = headings.find((text) => plain(title).includes(plain(text)));
  return (
    marked.find((text) => countWords(text) >= 2) ??
    matching ??
    (headings.length === 1 ? (headings[0] ?? null) : null)
  );
}

function shownAuthor(document: Document): string | null {
  const selector =
    '[rel="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],[class*="byline"],[class*="author-name"]';
  const texts = all(document, selector).map((element) => oneLine(element.textContent ?? ""));
  return (
    texts
      .map((text) => person(bylineAuthor(text) ?? (countWords(text) <= 4 ? text : null)))
      .find((name) => name !== null) ?? null
  );
}

function shownDate(document: Document): string | null {
  const times = all(document, 'time[datetime],[itemprop="datePublished"]').map(
    (element) =>
      attribute(element, "datetime") || attribute(element, "content") || (element.textContent ?? ""),
  );
  return times.map(findDate).find((date) => date !== null) ?? null;
}

/**
 * The facts of publication of a page. Call it before furniture is taken out.
 * @param address where the page was fetched, null for a file
 */
export function factsOf(document: Document, linked: LinkedArticle | null): Facts {
  const meta = metas(document);
  const publisher =
    linked?.publisher ?? first(meta, PUBLISHERS.slice(0, 1)) ?? first(meta, PUBLISHERS.slice(1, 4));
  const shown = shownTitle(document);
  const fallback = oneLine(document.querySelector("title")?.textContent ?? "") || null;
  const canonical = all(document, 'link[rel="canonical"]').map((link) => attribute(link, "href"))[0] ?? null;
  const date = [linked?.published ?? null, first(meta, DATES)].map((value) =>
    value === null ? null : findDate(value),
  );
  return {
    title: linked?.title ?? shown ?? withoutSite(first(meta, TITLES) ?? fallback, publisher),
    publisher,
    author: person(linked?.author ?? null) ?? person(first(meta, AUTHORS)) ?? shownAuthor(document),
    published: date.find((value) => value !== null) ?? shownDate(document),
    url: address(canonical) ?? address(meta.get("og:url") ?? null) ?? address(linked?.url ?? null),
  };
}
