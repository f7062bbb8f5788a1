// JSON-LD as objects: arrays, @graph and what stands inside them flattened, references followed. Knows no article.

export type Json = Record<string, unknown>;

export interface JsonGraph {
  /** The things that the page describes, in order. */
  readonly objects: readonly Json[];
  /** The object that `{"@id": …}` or a bare id stands for; anything else as it is. */
  readonly resolve: (value: unknown) => unknown;
}

/** Keys under which a page puts whole things of its own, or lists of others. */
const HOLDERS = ["@graph", "mainEntity", "itemListElement", "item", "hasPart"];
const DEEPEST = 8;
const MOST = 5000;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON without what pages wrap it in: a comment, a marked section, a semicolon. */
function bareJson(text: string): string {
  const open = text.trim().replace(/^(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/, "");
  return open.replace(/(?:(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?|-->|;)$/, "");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(bareJson(text).replace(/\p{Cc}+/gu, " "));
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isJson(value)) return [];
  return [value, ...HOLDERS.flatMap((key) => thingsIn(value[key], depth + 1))];
}

/** Every object with an id, wherever it stands. */
function collectIds(value: unknown, into: Map<string, Json>, depth = 0): void {
  if (depth > DEEPEST || into.size > MOST) return;
  if (Array.isArray(value)) for (const item of value) collectIds(item, into, depth + 1);
  if (!isJson(value)) return;
  const id = value["@id"];
  if (typeof id === "string" && Object.keys(value).length > 1 && !into.has(id)) into.set(id, value);
  for (const inner of Object.values(value)) if (typeof inner === "object") collectIds(inner, into, depth + 1);
}

/** @param texts the contents of the page's scripts of JSON-LD */
export function parseGraph(texts: readonly string[]): JsonGraph {
  const roots = texts.map(parse);
  const ids = new Map<string, Json>();
  for (const root of roots) collectIds(root, ids);
  const resolve = (value: unknown): unknown => {
    const id = isJson(value) && Object.keys(value).length === 1 ? value["@id"] : value;
    return (typeof id === "string" ? ids.get(id) : undefined) ?? value;
  };
  return {
    objects: roots
      .flatMap((root) => thingsIn(root))
      .slice(0, MOST)
      .map((one) => resolve(one) as Json),
    resolve,
  };
}

export function typesOf(object: Json): string[] {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).map(String);
}

/** The text of a value: itself, the first of a list, or an object's name, id or value. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isJson(value) ? textOf(value.name ?? value["@id"] ?? value["@value"] ?? value.url) : null;
}
