// `npm run label`: one JSON article a line in, one JSON line a sentence out. Reads no files and no corpus.

import type { BlockKind, Readable } from "../domain.js";
import { ExpectedError, messageOf } from "../errors.js";
import type { LabelArticle } from "../labels/model/labeller.js";

/** What stands on one line of the output. */
interface LabelLine {
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: string;
  readonly label: string;
  readonly attributedTo: string | null;
  readonly why: string;
  readonly confidence: number | null;
  readonly needsReview: boolean;
}

interface BrokenLine {
  readonly article: string | null;
  readonly error: string;
}

/** Thrown when the articles are not to come from standard input. */
export const LABEL_USAGE = new ExpectedError(
  "usage",
  "usage/label",
  "label reads articles from standard input.",
  "Usage: npm run label -- --json --stdin < articles.jsonl",
);

const FORM = 'Right would be {"id":"…","title":"…","paragraphs":["…"]}.';
const KINDS: readonly BlockKind[] = ["paragraph", "list-item", "heading"];

/** The lines for one line of input: one a sentence, or one that says what is wrong. A blank line gives none. @throws ExpectedError family data */
export async function* labelLine(line: string, label: LabelArticle): AsyncGenerator<LabelLine | BrokenLine> {
  if (line.trim() === "") return;
  const parsed = parseArticle(line);
  if ("error" in parsed) {
    yield parsed;
    return;
  }
  for (const verdict of await label(parsed)) {
    const {
      article,
      paragraph,
      text: sentence,
      label,
      attributedTo,
      reasons,
      confidence,
      needsReview,
    } = verdict;
    yield {
      article,
      paragraph,
      sentence,
      label,
      attributedTo,
      why: reasons.join("; "),
      confidence,
      needsReview,
    };
  }
}

/** One line for a reader. */
export function presentLine(row: LabelLine | BrokenLine): string {
  if ("error" in row) return `${row.article ?? "?"}: ${row.error}`;
  const who = row.attributedTo === null ? "" : ` (${row.attributedTo})`;
  return `${row.article}:${row.paragraph} ${row.label}${row.needsReview ? "?" : ""}${who}: ${row.sentence}\n    ${row.why}`;
}

/** Reads `{"id","title","publisher","paragraphs":[text or {"kind","text"}]}`, or says what is wrong with it. */
function parseArticle(line: string): Readable | BrokenLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { article: null, error: `This line is no JSON: ${messageOf(error)}` };
  }
  const { id, title = "", publisher = null, paragraphs } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== "string" || id === "") return { article: null, error: `"id" must be a text. ${FORM}` };
  if (typeof title !== "string") return { article: id, error: `"title" must be a text. ${FORM}` };
  if (!Array.isArray(paragraphs) || !paragraphs.every(isBlock)) {
    return { article: id, error: `"paragraphs" must be a list of texts. ${FORM}` };
  }
  return { id, title, publisher: typeof publisher === "string" ? publisher : null, paragraphs };
}

function isBlock(value: unknown): value is string | { kind: BlockKind; text: string } {
  if (typeof value === "string") return true;
  const { kind, text } = (value ?? {}) as { kind?: unknown; text?: unknown };
  return typeof text === "string" && KINDS.includes(kind as BlockKind);
}
