// A Markdown file with or without front matter becomes a draft. Its writer already chose what the article is.

import type { Nodes, Parents, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { isMap, isScalar, parseDocument } from "yaml";
import { type Block, type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft/draft.js";
import { isCaption } from "../draft/marks.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { findDate } from "../text/dates.js";
import { countWords } from "../text/words.js";

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** The fields of the front matter as they are written: `title: 1984` is a title. */
function fields(yaml: string): ReadonlyMap<string, string> {
  const { contents, errors } = parseDocument(yaml);
  const found = new Map<string, string>();
  if (errors.length > 0 || !isMap(contents)) return found;
  for (const { key, value } of contents.items) {
    const written = isScalar(value)
      ? typeof value.value === "string"
        ? value.value
        : (value.source ?? "")
      : "";
    if (written !== "null" && written !== "~") found.set(String(key), oneLine(written));
  }
  return found;
}

function factsFrom(head: ReadonlyMap<string, string>): Facts {
  const text = (...names: string[]): string | null =>
    names.map((name) => head.get(name) ?? "").find((value) => value !== "") ?? null;
  const date = text("published", "date");
  return {
    title: text("title"),
    publisher: text("publisher", "site"),
    author: text("author", "by"),
    published: date === null ? null : (findDate(date) ?? (/^\d{4}(?:-\d{2})?$/.test(date) ? date : null)),
    url: text("url", "link", "canonical"),
  };
}

/** Markup that shows no words of the article: pictures, raw HTML, what is struck out, marks of notes. */
const SILENT = new Set([
  "image",
  "imageReference",
  "html",
  "delete",
  "footnoteReference",
  "definition",
  "thematicBreak",
]);

const BREAK = /^<br\b/i;
/** Tags around words that the page strikes out, or raises as the mark of a note. */
const OPENS = /^<(del|s|strike|sup)\b/i;
const MARK = /^\[?(?:\d{1,3}|[*†‡§]{1,3})\]?$/;

/** The link of a note's mark leads to the note on the same page. */
const isNoteLink = (node: Nodes, words: string): boolean =>
  node.type === "link" && node.url.startsWith("#") && MARK.test(words.trim());

/** The words of several parts, without those between tags that strike out or mark a note. */
function wordsOfAll(nodes: readonly Nodes[]): string[] {
  const texts: string[] = [];
  let from: { readonly tag: string; readonly at: number } | null = null;
  for (const node of nodes) {
    const html = node.type === "html" ? node.value : "";
    const tag = OPENS.exec(html)?.[1]?.toLowerCase();
    if (from === null && tag !== undefined) from = { tag, at: texts.length };
    else if (from !== null && html.toLowerCase().startsWith(`</${from.tag}`)) {
      const inside = texts.slice(from.at).join("");
      if (from.tag !== "sup" || MARK.test(inside.trim())) texts.length = from.at;
      from = null;
    }
    texts.push(BREAK.test(html) ? "\n" : wordsOf(node));
  }
  return texts;
}

/** The words of a part, without its marks. */
function wordsOf(node: Nodes): string {
  if (SILENT.has(node.type)) return "";
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  const words = wordsOfAll((node as Parents).children).join(node.type === "tableRow" ? " " : "");
  return isNoteLink(node, words) ? "" : words;
}

/** A paragraph with a picture whose words are its caption. */
const isCaptioned = (node: RootContent, text: string): boolean =>
  node.type === "paragraph" && node.children.some(({ type }) => /^image/.test(type)) && isCaption(text);

interface Placed extends Block {
  readonly reason: string | null;
}

/** The blocks of a part, in order; what stands in a list is an item of it. */
function blocksOf(
  node: RootContent,
  kind: Block["kind"] = "paragraph",
  reason: string | null = null,
): Placed[] {
  const inner = (inside: Block["kind"], why = reason) =>
    (node as Parents).children.flatMap((child) => blocksOf(child as RootContent, inside, why));
  if (SILENT.has(node.type)) return [];
  if (node.type === "list") return inner("list-item");
  if (node.type === "listItem" || node.type === "blockquote" || node.type === "table") return inner(kind);
  if (node.type === "footnoteDefinition") return inner(kind, REASON.note);
  const text = oneLine(wordsOf(node));
  const why = reason ?? (isCaptioned(node, text) ? REASON.caption : null);
  return [{ kind: node.type === "heading" ? "heading" : kind, text, reason: why }];
}

function toPiece({ reason, ...block }: Placed, at: number, title: string | null): Piece {
  if (countWords(block.text) === 0) return { ...block, reason: REASON.empty };
  const headline = at === 0 && block.kind === "heading" && block.text === title;
  return { ...block, reason: reason ?? (headline ? REASON.headline : null) };
}

/** Reads Markdown. @param given facts that win over the file's own */
export function extractMarkdown(text: string, given: Facts = NO_FACTS): Draft {
  const clean = cleanText(text);
  const head = HEAD.exec(clean);
  const found = factsFrom(fields(head?.[1] ?? ""));
  const tree = fromMarkdown(clean.slice(head?.[0].length ?? 0), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks = tree.children.flatMap((node) => blocksOf(node)).filter((block) => block.text !== "");
  const title = given.title ?? found.title ?? (blocks[0]?.kind === "heading" ? blocks[0].text : null);
  const facts = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, given[name as keyof Facts] ?? value]),
  ) as unknown as Facts;
  return { pieces: blocks.map((block, i) => toPiece(block, i, title)), facts: { ...facts, title } };
}
