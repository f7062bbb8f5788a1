// Labelled articles as they are read from disk: gold lines, article texts, and the PolNeAR rows. Reads files, trains nothing.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS, type Label, type Readable } from "../domain.js";
import { ExpectedError } from "../errors.js";

/** One labelled sentence. */
export interface GoldRow {
  readonly article: string;
  readonly sentence: string;
  readonly label: Label;
  readonly attributedTo: string | null;
  readonly hard: boolean;
  readonly alsoAccepted: readonly Label[];
}

/**
 * Reads a JSON-lines file of labelled sentences: `{"article","sentence","label","attributed_to","hard","also_accepted"?}`.
 * @throws ExpectedError `corpus/gold` with the line that is wrong
 */
export function readGold(path: string): GoldRow[] {
  return linesOf(path).map((line, at) => {
    const row = parse(line, `${path}:${at + 1}`);
    const label = row.label;
    if (
      typeof row.article !== "string" ||
      typeof row.sentence !== "string" ||
      !LABELS.includes(label as Label)
    ) {
      throw new ExpectedError(
        "corpus",
        "corpus/gold",
        `${path}, line ${at + 1} is no labelled sentence.`,
        'It needs "article", "sentence" and "label".',
      );
    }
    return {
      article: row.article,
      sentence: row.sentence,
      label: label as Label,
      attributedTo: typeof row.attributed_to === "string" ? row.attributed_to : null,
      hard: row.hard === true,
      alsoAccepted: Array.isArray(row.also_accepted) ? (row.also_accepted as Label[]) : [],
    };
  });
}

/** Reads `<dir>/<id>.json` as `{"id","title","paragraphs"}`. */
export function readArticleJson(dir: string, id: string): Readable {
  const path = join(dir, `${id}.json`);
  if (!existsSync(path))
    throw new ExpectedError(
      "corpus",
      "corpus/article",
      `There is no article ${path}.`,
      "Give the folder that holds the labelled articles with --articles.",
    );
  const row = parse(readFileSync(path, "utf8"), path);
  const publisher = typeof row.publisher === "string" ? row.publisher : null;
  return { id, title: String(row.title ?? ""), publisher, paragraphs: row.paragraphs as string[] };
}

/**
 * The lines of a file that hold something.
 * @throws ExpectedError `corpus/gold` where there is no file
 */
function linesOf(path: string): string[] {
  if (!existsSync(path)) throw new ExpectedError("corpus", "corpus/gold", `There is no file ${path}.`);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function parse(text: string, where: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw new ExpectedError("corpus", "corpus/gold", `${where} is no JSON.`, "One JSON object a line.", {
      cause,
    });
  }
}

/** The rows of each article, in order of first appearance. */
export function byArticle<T extends { readonly article: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.article);
    if (group) group.push(row);
    else groups.set(row.article, [row]);
  }
  return groups;
}
