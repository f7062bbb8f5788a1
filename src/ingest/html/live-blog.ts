// The entries of a live blog, as JSON-LD gives them, become headings with their time and paragraphs. Pure.

import type { Block } from "../draft/draft.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { countWords, plain } from "../text/words.js";
import { CLOCK, drawnEntries, STAMPS, timeOf } from "./drawn-entries.js";
import { isJson, type Json, type JsonGraph, textOf } from "./json-graph.js";

export interface LiveUpdate {
  readonly heading: string | null;
  /** As the page writes it, ISO 8601; null where it has none. */
  readonly time: string | null;
  readonly body: string;
}

const STAMP = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/;

/** The entries in their order. @param read decodes what stands escaped in the JSON */
export function liveUpdates(
  value: unknown,
  graph: JsonGraph,
  read: (text: string | null) => string | null,
): LiveUpdate[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list
    .map(graph.resolve)
    .filter(isJson)
    .map((update: Json) => ({
      heading: read(textOf(update.headline) ?? textOf(update.name)),
      time: textOf(update.datePublished) ?? textOf(update.dateCreated),
      body: read(textOf(update.articleBody) ?? textOf(update.text) ?? textOf(update.description)) ?? "",
    }))
    .filter(({ heading, body }) => countWords(`${heading ?? ""} ${body}`) > 0);
}

/** The entries that a page marks as such for machines where it draws them (microdata); one alone may hold them all. */
export function markedUpdates(document: Document): LiveUpdate[] {
  const entries = [...document.querySelectorAll('[itemprop~="liveBlogUpdate"]')]
    .filter((entry) => entry.parentElement?.closest('[itemprop~="liveBlogUpdate"]') == null)
    .map(markedUpdate)
    .filter(({ body }) => countWords(body) > 0);
  return entries.length > 1 ? entries : drawnEntries(document).map(markedUpdate);
}

function markedUpdate(entry: Element): LiveUpdate {
  const head = entry.querySelector('[itemprop~="headline"],[itemprop~="name"],h1,h2,h3,h4');
  const stamp = entry.querySelector(STAMPS);
  const text = entry.querySelector('[itemprop~="articleBody"],[itemprop~="text"]') ?? entry;
  const parts = [...text.querySelectorAll("p,li,blockquote")].filter(
    (part) => part.querySelector("p,li") === null && !head?.contains(part),
  );
  const body =
    parts.length > 0 ? parts.map(({ textContent }) => textContent ?? "") : [text.textContent ?? ""];
  return {
    heading: head?.textContent?.trim() || null,
    time: stamp === null ? null : timeOf(stamp),
    body: body.map((line) => line.replace(/\s+/g, " ").trim()).join("\n"),
  };
}

/** Text of a body, a paragraph a line; markup that stands in it becomes lines. */
export function bodyLines(body: string): string[] {
  const text = cleanText(body);
  const bare = /<(?:p|br|div|li|ul|a|strong|em|b|i)\b[^<>]*>/i.test(text)
    ? text.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, "\n").replace(/<[^<>]+>/g, "")
    : text;
  return bare
    .split(/\n+/)
    .map((line) => oneLine(line))
    .filter((line) => countWords(line) > 0);
}

/** "14:20", with its day where the blog runs over several. */
function clock(time: string | null, days: ReadonlySet<string>): string {
  const [, day = "", hour = ""] = STAMP.exec(time ?? "") ?? [];
  if (day === "" && time !== null && CLOCK.test(time)) return time;
  return days.size > 1 || hour === "" ? `${day} ${hour}`.trim() : hour;
}

/** The blog's blocks: for each entry a heading with its time, then its paragraphs. */
export function liveBlocks(updates: readonly LiveUpdate[]): Block[] {
  const days = new Set(
    updates.map(({ time }) => STAMP.exec(time ?? "")?.[1] ?? "").filter((day) => day !== ""),
  );
  return updates.flatMap(({ heading, time, body }): Block[] => {
    const head = oneLine(cleanText([clock(time, days), heading ?? ""].filter(Boolean).join(" ")));
    const lines = bodyLines(body).filter((line, i) => i > 0 || plain(line) !== plain(heading ?? ""));
    return [
      ...(head === "" ? [] : [{ kind: "heading" as const, text: head }]),
      ...lines.map((text) => ({ kind: "paragraph" as const, text })),
    ];
  });
}
