// The head of an article file: YAML between two lines of "---". Checks every field, guesses none.

import { isMap, isScalar, type YAMLMap } from "yaml";
import {
  ARTICLE_KINDS,
  type ArticleKind,
  type ArticleMeta,
  COPY_KINDS,
  type CopyKind,
  type Via,
} from "../domain.js";
import { type Problem, readYaml } from "./yaml.js";

/** What the head of a file says; `sha256` is null where the file carries none. */
export interface FrontMatter extends Omit<ArticleMeta, "id" | "sha256"> {
  readonly sha256: string | null;
}

const FIELDS = [
  "title",
  "publisher",
  "author",
  "published",
  "url",
  "via",
  "retrieved",
  "kind",
  "language",
  "origin",
  "copy",
  "sha256",
] as const;

/** YYYY, YYYY-MM or YYYY-MM-DD, a real day of the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/**
 * Reads the YAML of a head.
 * @param yaml the text between the two "---" lines
 * @param firstLine the line of the file on which it begins, from 1
 * @returns the fields, or all that is wrong with them
 */
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatter | readonly Problem[] {
  const read = readYaml(yaml, firstLine);
  if ("problems" in read) return read.problems;
  const map = read.document.contents;
  if (!isMap(map)) return [{ line: firstLine, message: "the front matter is not a list of fields" }];
  return readFields(map, read.value as Record<string, unknown>, (key) => read.lineAt(offsetOf(map, key)));
}

function readFields(
  map: YAMLMap,
  values: Record<string, unknown>,
  lineOf: (key: string) => number,
): FrontMatter | readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (key: string, message: string) => void problems.push({ line: lineOf(key), message });
  const text = (key: string, right: string, fits: (value: string) => boolean): string | null => {
    const value = written(map, key) ?? values[key] ?? null;
    if (value === null) return null;
    if (typeof value === "string" && value.trim() !== "" && fits(value)) return value;
    wrong(key, `${key} must be ${right}`);
    return null;
  };
  const needed = (key: string): string => {
    const value = text(key, "a line of text", () => true);
    if (value === null && !problems.some((problem) => problem.message.startsWith(key)))
      wrong(key, `${key} is missing`);
    return value ?? "";
  };
  for (const { key } of map.items) {
    if (!FIELDS.some((field) => field === String(key))) {
      wrong(String(key), `${String(key)} is no field of an article (known: ${FIELDS.join(", ")})`);
    }
  }
  const result: FrontMatter = {
    title: needed("title"),
    publisher: needed("publisher"),
    author: text("author", "a name or null", () => true),
    published: text("published", "YYYY-MM-DD, YYYY-MM or null", isPartialDate),
    url: text("url", "an http or https address or null", isWebAddress),
    via: readVia(values.via, (message) => wrong("via", message)),
    retrieved: text("retrieved", "YYYY-MM-DD or null", isPartialDate),
    kind: (text("kind", `one of ${ARTICLE_KINDS.join(", ")}`, isKind) ?? "news") as ArticleKind,
    sha256: text("sha256", "64 hexadecimal digits", (value) => /^[0-9a-f]{64}$/.test(value)),
    language: text("language", "a language's code such as en, it or pt-BR, or null", isLanguageTag),
    origin: text("origin", "a name or null", () => true),
    copy: text("copy", `one of ${COPY_KINDS.join(", ")}`, isCopyKind) as CopyKind | null,
  };
  return problems.length > 0 ? problems : result;
}

/** A number or a truth value as it is written: `title: 1984` is a title. */
function written(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) && (typeof node.value === "number" || typeof node.value === "boolean")
    ? node.source
    : undefined;
}

function readVia(value: unknown, wrong: (message: string) => void): Via | null {
  if (value === undefined || value === null) return null;
  const { name, url } = value as Partial<Via>;
  if (typeof name === "string" && typeof url === "string" && isWebAddress(url)) return { name, url };
  wrong("via must be null, or a name and an http or https url");
  return null;
}

function isKind(value: string): boolean {
  return ARTICLE_KINDS.some((kind) => kind === value);
}

function isCopyKind(value: string): boolean {
  return COPY_KINDS.some((kind) => kind === value);
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function offsetOf(map: YAMLMap, key: string): number {
  const pair = map.items.find((item) => String(item.key) === key);
  return (pair?.key as { range?: [number] } | undefined)?.range?.[0] ?? 0;
}
