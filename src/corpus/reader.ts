// Reads articles again at the moment when they are quoted. Caches by size and time of change, never longer.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Paragraph } from "../domain.js";
import { parseArticleFile } from "./article-file.js";

interface Cached {
  readonly stamp: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface ReadParagraph {
  (article: string, paragraph: number): string | null;
  /** Where the outlet breaks its lines; nothing where that is not known. */
  readonly breaks?: (article: string, paragraph: number) => readonly number[];
}

/**
 * A function that gives a paragraph's text as it stands in the file on disk now, or null where the file, or the
 * paragraph, is gone or cannot be read.
 */
export function createReader(dir: string): ReadParagraph {
  const cache = new Map<string, Cached>();
  const read = (article: string, paragraph: number): Paragraph | null => {
    const path = join(dir, `${article}.md`);
    const stamp = stampOf(path);
    if (stamp === null) return null;
    let cached = cache.get(article);
    if (cached?.stamp !== stamp) {
      cached = { stamp, paragraphs: paragraphsOf(article, path) };
      cache.set(article, cached);
    }
    return cached.paragraphs[paragraph] ?? null;
  };
  const texts = (article: string, paragraph: number) => read(article, paragraph)?.text ?? null;
  const breaks = (article: string, paragraph: number) => read(article, paragraph)?.breaks ?? [];
  return Object.assign(texts, { breaks });
}

function stampOf(path: string): string | null {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return `${ino}:${size}:${mtimeNs}:${ctimeNs}`;
  } catch {
    return null;
  }
}

function paragraphsOf(article: string, path: string): readonly Paragraph[] {
  try {
    const parsed = parseArticleFile(article, readFileSync(path, "utf8"));
    return "article" in parsed ? parsed.article.paragraphs : [];
  } catch {
    return [];
  }
}
