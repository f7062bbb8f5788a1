// RSS, Atom and JSON Feed as items. What a feed parser gets wrong is set right before and after it.

import { parseFeed } from "@rowanmanning/feed-parser";
import { isWebAddress } from "../../corpus/front-matter.js";
import { decodeText, refused } from "../read/encodings.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import type { FeedItem } from "./feed.js";
import { feedDate, withOffset } from "./zones.js";

const MOST_ITEMS = 500;
const MOST_TEXT = 20_000;
const MOST_TITLE = 400;

/**
 * The items of a feed in its order, without those that have no address.
 * @param url where it was fetched, for addresses relative to it
 * @throws ExpectedError with one line for what is no feed
 */
export function readFeed(bytes: Uint8Array, url: string, charset: string | null = null): FeedItem[] {
  const text = decodeText(bytes, charset).trim();
  const items = text.startsWith("{") ? jsonItems(text) : xmlItems(text);
  return items.slice(0, MOST_ITEMS).flatMap((item) => {
    const link = absolute(item.url, url);
    return link === null ? [] : [{ ...item, url: link }];
  });
}

interface Found extends Omit<FeedItem, "url"> {
  readonly url: string | null;
}

const noFeed = () => refused("This is no feed (RSS, Atom or JSON Feed).");

function jsonItems(text: string): Found[] {
  const feed = parsedJson(text);
  const items = (feed as { items?: unknown } | null)?.items;
  if (!Array.isArray(items)) throw noFeed();
  return items.map((item: unknown): Found => {
    const fields = (typeof item === "object" && item !== null ? item : {}) as Record<string, unknown>;
    const text = (key: string) => (typeof fields[key] === "string" ? (fields[key] as string) : "");
    const body = text("content_text") || plainText(text("content_html"));
    return {
      title: shortTitle(text("title")),
      url: text("url") || text("external_url") || address(text("id")),
      text: `${text("summary")} ${body}`.trim().slice(0, MOST_TEXT),
      published: feedDate(text("date_published")),
    };
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noFeed();
  }
}

function xmlItems(text: string): Found[] {
  return parsedXml(mended(text)).items.map((item): Found => {
    const text = [item.description, item.content].map((part) => plainText(part ?? "")).join(" ");
    return {
      title: shortTitle(item.title ?? ""),
      url: item.url ?? address(item.id),
      text: text.trim().slice(0, MOST_TEXT),
      published: (item.published ?? item.updated)?.toISOString() ?? null,
    };
  });
}

function parsedXml(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch {
    throw noFeed();
  }
}

/** Titles of pictures are no headlines, and dates get offsets that a parser reads. */
function mended(xml: string): string {
  return xml
    .replace(/<(\/?)(?:media|itunes|dc):title\b/gi, "<$1other:name")
    .replace(
      /<((?:pubDate|published|updated|dc:date|lastBuildDate)[^<>]{0,100})>([^<>]{1,80})</gi,
      (_, tag: string, date: string) => `<${tag}>${withOffset(date)}<`,
    );
}

/** Text of what may be markup: feeds say it or not. */
function plainText(html: string): string {
  const bare = html
    .slice(0, 4 * MOST_TEXT)
    .replace(/<(?:script|style)\b[^<>]*>[^<]{0,5000}/gi, " ")
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, " ");
  return oneLine(cleanText(unescaped(bare)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function unescaped(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => {
    const lower = name.toLowerCase();
    if (!lower.startsWith("#")) return ENTITIES[lower] ?? whole;
    const code = lower.startsWith("#x") ? Number.parseInt(lower.slice(2), 16) : Number(lower.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}

function shortTitle(title: string): string {
  return plainText(title).slice(0, MOST_TITLE);
}

/** An id may be an address; else it would become one below the feed's own. */
function address(id: string | null): string | null {
  return id !== null && isWebAddress(id.trim()) ? id : null;
}

function absolute(url: string | null, base: string): string | null {
  if (url === null || url.trim() === "" || !URL.canParse(url.trim(), base)) return null;
  const { href } = new URL(url.trim(), base);
  return isWebAddress(href) ? href : null;
}
