// A Markdown file with or without front matter becomes a draft. Its writer already chose what the article is.

import { parse } from "yaml";
import { type Block, type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft/draft.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { findDate } from "../text/dates.js";
import { countWords } from "../text/words.js";

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;

function fields(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function factsFrom(head: Record<string, unknown>): Facts {
  const text = (...names: string[]): string | null =>
    names
      .map((name) => head[name])
      .map((value) => (typeof value === "string" || typeof value === "number" ? oneLine(String(value)) : ""))
      .find((value) => value !== "") ?? null;
  const date = text("published", "date");
  return {
    title: text("title"),
    publisher: text("publisher", "site"),
    author: text("author", "by"),
    published: date === null ? null : (findDate(date) ?? (/^\d{4}(?:-\d{2})?$/.test(date) ? date : null)),
    url: text("url", "link", "canonical"),
  };
}

/** Marks of emphasis and links go, their words stay. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^)]*\))*\)/g, "$1")
    .replace(/<(https?:[^>]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])/g, "$2")
    .replace(/`([^`]+)`/g, "$1");
}

function toBlock(raw: string): Block {
  const heading = /^#{1,6}\s+(.*)$/s.exec(raw);
  const item = /^(?:[-*+]|\d{1,2}[.)])\s+(.*)$/s.exec(raw);
  const text = oneLine(
    withoutMarks((heading ?? item)?.[1] ?? raw.replace(/^\s*>\s?/gm, "")).replace(/^\\(?=[-#\\])/, ""),
  );
  return { kind: heading ? "heading" : item ? "list-item" : "paragraph", text };
}

function toPiece(block: Block, at: number, title: string | null): Piece {
  if (countWords(block.text) === 0) return { ...block, reason: REASON.empty };
  return {
    ...block,
    reason: at === 0 && block.kind === "heading" && block.text === title ? REASON.headline : null,
  };
}

/** Reads Markdown. @param given facts that win over the file's own */
export function extractMarkdown(text: string, given: Facts = NO_FACTS): Draft {
  const clean = cleanText(text);
  const head = HEAD.exec(clean);
  const found = factsFrom(fields(head?.[1] ?? ""));
  const blocks = clean
    .slice(head?.[0].length ?? 0)
    .split(/\n[ \t]*\n|\n(?=(?:[-*+]|\d{1,2}[.)])\s|#{1,6}\s)/)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !/^(?:[-*_]\s*){3,}$/.test(block))
    .map(toBlock);
  const title = given.title ?? found.title ?? (blocks[0]?.kind === "heading" ? blocks[0].text : null);
  const facts = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, given[name as keyof Facts] ?? value]),
  ) as unknown as Facts;
  return { pieces: blocks.map((block, i) => toPiece(block, i, title)), facts: { ...facts, title } };
}
