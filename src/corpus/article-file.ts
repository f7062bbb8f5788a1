// An article as a file: front matter, then the body, a block a paragraph. Reads and writes text; touches no disk.

import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { Article, BlockKind, Paragraph } from "../domain.js";
import { type FrontMatter, parseFrontMatter } from "./front-matter.js";
import { holdsSentences, withNotices } from "./printed-notices.js";
import type { Problem } from "./yaml.js";

const MARKS: Readonly<Record<BlockKind, string>> = {
  heading: "## ",
  "list-item": "- ",
  paragraph: "",
  notice: "",
};
const HEAD = /^---\n([\s\S]*?\n)---(?:\n|$)/;

type ParsedArticle =
  | { readonly article: Article; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Hex sha256 of a body in its normal form, so that line ends and blank lines make no difference. */
export function bodySha256(paragraphs: readonly Pick<Paragraph, "kind" | "text">[]): string {
  return createHash("sha256").update(serialiseBody(paragraphs)).digest("hex");
}

/**
 * Parses the text of `corpus/<id>.md`.
 * @returns the article and what looks odd about it, or every problem with its line
 */
export function parseArticleFile(id: string, raw: string): ParsedArticle {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const head = HEAD.exec(text);
  if (head === null) {
    return {
      problems: [{ line: 1, message: 'no front matter (title, publisher … between two lines of "---")' }],
    };
  }
  const fields = parseFrontMatter(head[1] ?? "", 2);
  const paragraphs = parseBody(text.slice(head[0].length));
  const bodyLine = head[0].split("\n").length;
  const empty = !paragraphs.some((paragraph) => holdsSentences(paragraph.kind));
  const problems = empty ? [{ line: bodyLine, message: "the body has no paragraph" }] : [];
  if (isProblems(fields)) return { problems: [...fields, ...problems] };
  return empty ? { problems } : { ...checked(id, fields, paragraphs, bodyLine) };
}

function checked(
  id: string,
  fields: FrontMatter,
  paragraphs: readonly Paragraph[],
  bodyLine: number,
): ParsedArticle {
  const sha256 = bodySha256(paragraphs);
  const changed = fields.sha256 !== null && fields.sha256 !== sha256;
  const message = `the body is not the one that was stored (its sha256 is ${sha256}): check it, then write that into the front matter`;
  return {
    article: { id, ...fields, sha256, paragraphs },
    warnings: changed ? [{ line: bodyLine, message }] : [],
  };
}

function isProblems(value: FrontMatter | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value);
}

/** The file's text; `parseArticleFile(id, serialiseArticle(article))` gives the same article back. */
export function serialiseArticle(article: Omit<Article, "id" | "sha256">): string {
  const { title, publisher, author, published, url, via, retrieved, kind } = article;
  const { language = null, origin = null, copy = null } = article;
  const head = {
    title,
    publisher,
    author,
    published,
    url,
    via,
    retrieved,
    kind,
    ...(language === null ? {} : { language }),
    ...(origin === null ? {} : { origin }),
    ...(copy === null ? {} : { copy }),
    sha256: bodySha256(article.paragraphs),
  };
  const body = serialiseBody(article.paragraphs.map(withBreaks));
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}`;
}

function serialiseBody(paragraphs: readonly Pick<Paragraph, "kind" | "text">[]): string {
  return paragraphs.map(({ kind, text }) => `${MARKS[kind]}${escapeMark(text)}\n`).join("\n");
}

/** Lines end in the file where they end on the page, but for those that would look like an item of a list. */
function withBreaks(paragraph: Paragraph): Paragraph {
  const { text, breaks = [] } = paragraph;
  const kept = breaks.filter((at) => text[at] === " " && !/^\s|^- /.test(text.slice(at + 1)) && at > 0);
  const lines = kept.map((at, i) => text.slice(i === 0 ? 0 : (kept[i - 1] as number) + 1, at));
  return { ...paragraph, text: [...lines, text.slice((kept.at(-1) ?? -1) + 1)].join("\n") };
}

/** A paragraph whose own first characters look like a mark keeps them behind a backslash. */
function escapeMark(text: string): string {
  return /^(?:\\|#{1,6} |- )/.test(text) ? `\\${text}` : text;
}

function parseBody(body: string): Paragraph[] {
  const blocks = body
    .split(/\n[ \t]*(?:\n|$)|\n(?=- )/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block, index) => ({ index, ...readBlock(block) }));
  return withNotices(blocks);
}

/** Without blanks at both ends: other white space belongs to the text. */
function trimmed(line: string): string {
  return line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, "");
}

function readBlock(block: string): Omit<Paragraph, "index"> {
  const kind: BlockKind = /^#{1,6} /.test(block)
    ? "heading"
    : block.startsWith("- ")
      ? "list-item"
      : "paragraph";
  const marked = kind === "paragraph" ? block : block.replace(/^(?:#{1,6}|-) /, "");
  const lines = (marked.startsWith("\\") ? marked.slice(1) : marked).split("\n").map(trimmed);
  const ends = lines.map((_, i) => lines.slice(0, i + 1).join(" ").length);
  const text = lines.join(" ");
  return lines.length === 1 ? { kind, text } : { kind, text, breaks: ends.slice(0, -1) };
}
