// What a page declares of itself in its head: titles, names, dates, addresses. Reads, judges nothing.

import { oneLine } from "../text/clean-text.js";
import { all, attribute } from "./dom.js";

const TITLES = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "sailthru.title",
  "parsely-title",
  "citation_title",
];
const SITE = ["og:site_name"];
const PUBLISHERS = ["application-name", "dc.publisher", "publisher"];
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
  "article:published",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "parsely-pub-date",
  "sailthru.date",
  "article_date_original",
  "displaydate",
  "citation_publication_date",
];

export interface Declared {
  readonly title: string | null;
  /** The name that the page's `<title>` has, with the site's name as it is. */
  readonly pageTitle: string | null;
  readonly site: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly dates: readonly string[];
  /** Canonical address first. */
  readonly addresses: readonly string[];
}

/** The first value of each name; a name's parts are in lower case. */
function metas(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of all(document, "meta")) {
    // In the body it may be a comment's or another story's.
    const loose = meta.closest("head") !== null ? attribute(meta, "itemprop") : "";
    const names = [attribute(meta, "property"), attribute(meta, "name"), loose];
    const content = oneLine(attribute(meta, "content"));
    for (const name of names.map((one) => one.toLowerCase()))
      if (name !== "" && content !== "" && !found.has(name)) found.set(name, content);
  }
  return found;
}

export function declaredBy(document: Document): Declared {
  const meta = metas(document);
  const read = (names: readonly string[]): string[] => names.flatMap((name) => meta.get(name) ?? []);
  const links = (rel: string) => all(document, `link[rel="${rel}"]`).map((link) => attribute(link, "href"));
  return {
    title: read(TITLES)[0] ?? null,
    pageTitle: oneLine(document.querySelector("title")?.textContent ?? "") || null,
    site: read(SITE)[0] ?? null,
    publisher: read(PUBLISHERS)[0] ?? null,
    authors: read(AUTHORS),
    dates: read(DATES),
    addresses: [
      ...links("canonical"),
      ...read(["og:url"]),
      ...links("bookmark"),
      ...links("original"),
    ].filter((one) => one !== ""),
  };
}
