// The article that a page describes for machines in JSON-LD. Tolerant: broken JSON is passed over.

import { nearlySame } from "../text/similarity.js";
import { plain } from "../text/words.js";
import { keptPage } from "./archive.js";
import { all } from "./dom.js";
import { isJson, type Json, type JsonGraph, parseGraph, textOf, typesOf } from "./json-graph.js";
import { type LiveUpdate, liveUpdates } from "./live-blog.js";

export interface LinkedArticle {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly body: string | null;
  /** The entries of a live blog, in the order in which the page has them. */
  readonly updates: readonly LiveUpdate[];
}

/** What a page calls itself: its addresses and its titles. */
interface PageNames {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

const ARTICLE = /(?:Article|Posting|Report|Review)$/;
/** Share of a headline's words that a title of the same page has at least. */
const SAME_WORDS = 0.5;

/** An address for comparing: without protocol, www, query, fragment and last slash. */
function bare(address: string): string {
  return keptPage(address)
    .url.toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, "")
    .replace(/[?#][\s\S]*$/, "")
    .replace(/\/(?:amp\/?)?$/, "");
}

const addressesOf = (object: Json): string[] =>
  [object.url, object["@id"], object.mainEntityOfPage]
    .map(textOf)
    .filter((value): value is string => value !== null && /^https?:/i.test(value))
    .map(bare);

function wordsInCommon(headline: string, title: string): number {
  const [own, other] = [plain(headline).split(" "), new Set(plain(title).split(" "))];
  return own.filter((word) => other.has(word)).length / own.length;
}

/** How surely an object is this page's: above 0 its address or its headline says so, below 0 it is another's. */
function claim(object: Json, page: PageNames): number {
  const addresses = addressesOf(object);
  const own = page.addresses.map(bare);
  const byAddress = addresses.some((one) => own.includes(one));
  const headlines = [
    textOf(object.headline) ?? textOf(object.name),
    textOf(object.alternativeHeadline),
  ].filter((one) => one !== null);
  const titles = page.titles.filter((title) => title !== "");
  if (headlines.length === 0 || titles.length === 0) return byAddress ? 4 : 0;
  const any = (alike: (headline: string, title: string) => boolean) =>
    headlines.some((headline) => titles.some((title) => alike(headline, title)));
  if (any(sameTitle)) return byAddress ? 6 : 3;
  if (byAddress) return 2;
  return any((headline, title) => wordsInCommon(headline, title) >= SAME_WORDS) ? 1 : -1;
}

function sameTitle(headline: string, title: string): boolean {
  const [one, other] = [plain(headline), plain(title)];
  return nearlySame(headline, title) || other.startsWith(one) || one.startsWith(other);
}

function names(value: unknown, graph: JsonGraph): string | null {
  const list = (Array.isArray(value) ? value : [value]).map(graph.resolve).filter((one) => {
    const types = isJson(one) ? typesOf(one) : [];
    return !types.some((type) => /Organization$/.test(type));
  });
  return joined(list);
}

const fullName = (person: Json): string | null =>
  [person.givenName, person.familyName].map(textOf).filter(Boolean).join(" ") || null;

function joined(list: readonly unknown[]): string | null {
  const found = list
    .map((one) => (isJson(one) ? (textOf(one.name) ?? fullName(one)) : textOf(one)))
    .filter((name): name is string => name !== null && !/^(?:https?:|#|_:)/.test(name));
  return found.length > 0 ? [...new Set(found)].join(", ") : null;
}

function publisherOf(article: Json, graph: JsonGraph): string | null {
  const list = Array.isArray(article.publisher) ? article.publisher : [article.publisher];
  return joined(list.map(graph.resolve).filter(isJson));
}

/** "Tom &amp; Jerry" as some pages write it into JSON, decoded. */
function decoded(value: string | null, document: Document): string | null {
  if (value === null || !/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});/i.test(value)) return value;
  const element = document.createElement("p");
  element.innerHTML = value.replace(/</g, "&lt;");
  return element.textContent;
}

interface Claim {
  readonly object: Json;
  readonly weight: number;
}

const strongest = (claims: readonly Claim[]): Claim | null =>
  claims.reduce<Claim | null>((top, next) => (top === null || next.weight > top.weight ? next : top), null);

/** The article of this page among those that it describes, or null where none is this page's for certain. */
export function linkedArticle(document: Document, page: PageNames): LinkedArticle | null {
  const scripts = all(document, 'script[type="application/ld+json"]').map(
    (script) => script.textContent ?? "",
  );
  const graph = parseGraph(scripts);
  const articles = graph.objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  const claims = articles.map((object) => ({
    object,
    weight:
      claim(object, page) +
      (object.headline === undefined ? 0 : 0.5) +
      (object.datePublished === undefined ? 0 : 0.25),
  }));
  const [best, live] = [strongest(claims), strongest(claims.filter(({ object }) => object.liveBlogUpdate))];
  if (best === null || best.weight < 0) return null;
  const found = best.object;
  // The page may describe its live blog a second time, as an article.
  const entries = live !== null && live.weight >= 0 ? live.object.liveBlogUpdate : undefined;
  const text = (value: unknown) => decoded(textOf(value), document);
  return {
    title: text(found.headline) ?? text(found.name),
    author: decoded(names(found.author ?? found.creator, graph), document),
    publisher: decoded(publisherOf(found, graph), document),
    published: textOf(found.datePublished),
    url: textOf(found.mainEntityOfPage) ?? textOf(found.url),
    body: text(found.articleBody),
    updates: liveUpdates(entries, graph, (value) => decoded(value, document)),
  };
}
