// The facts and the text that a page states for machines in JSON-LD. Tolerant: broken JSON is passed over.

import { all } from "./dom.js";

export interface LinkedArticle {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type Json = Record<string, unknown>;
const ARTICLE = /(?:Article|Posting|Report|LiveBlogPosting|Review)$/;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value["@graph"], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, "").replace(/\p{Cc}+/gu, " "));
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  return isObject(value) ? text(value.name ?? value["@id"] ?? value["@value"]) : null;
}

function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value]).map((one) =>
    isObject(one) ? text(one.name) : text(one),
  );
  const people = [...new Set(list.filter((name): name is string => name !== null && !/^https?:/.test(name)))];
  return people.length > 0 ? people.join(", ") : null;
}

const isArticle = (object: Json): boolean =>
  (Array.isArray(object["@type"]) ? object["@type"] : [object["@type"]]).some((type) =>
    ARTICLE.test(String(type)),
  );

/** "Tom &amp; Jerry" as some pages write it into JSON, decoded. */
function decoded(value: string | null, document: Document): string | null {
  if (value === null || !/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i.test(value)) return value;
  const element = document.createElement("p");
  element.innerHTML = value.replace(/</g, "&lt;");
  return element.textContent;
}

/** The first article that the page describes, or null. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const objects = all(document, 'script[type="application/ld+json"]').flatMap((script) =>
    objectsIn(parse(script.textContent ?? "")),
  );
  const found =
    objects.find((object) => isArticle(object) && object.headline !== undefined) ?? objects.find(isArticle);
  if (!found) return null;
  return {
    title: decoded(text(found.headline) ?? text(found.name), document),
    author: decoded(names(found.author), document),
    publisher: isObject(found.publisher) || Array.isArray(found.publisher) ? names(found.publisher) : null,
    published: text(found.datePublished),
    url: text(found.mainEntityOfPage) ?? text(found.url),
    body: decoded(text(found.articleBody), document),
  };
}
