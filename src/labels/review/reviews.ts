// Reviewed labels in `reviews.jsonl` under the data folder: appended and synced, never rewritten. The last one of a sentence counts.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS, type Label, type LabelledSentence } from "../../domain.js";
import { ExpectedError, messageOf } from "../../errors.js";
import { makeFolder } from "../../folders.js";
import { appendWhole } from "../../whole-files.js";

/** An editor's decision on one sentence, known by its exact text: ids move when an article is edited, words do not. */
export interface StoredReview {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly article: string;
  readonly sentence: string;
  readonly label: Label;
  /** The label before, where it is known. */
  readonly previous: Label | null;
  readonly reason: string;
}

interface ReviewFile {
  /** Oldest first. */
  readonly reviews: readonly StoredReview[];
  /** Lines that are no review (a write that was cut off), one sentence each; they are left where they are. */
  readonly problems: readonly string[];
}

const FILE = "reviews.jsonl";

/**
 * Reads all reviews; none when there is no file.
 * @throws ExpectedError `data/reviews` when the file cannot be read
 */
export function readReviews(dataDir: string): ReviewFile {
  const path = join(dataDir, FILE);
  if (!existsSync(path)) return { reviews: [], problems: [] };
  const reviews: StoredReview[] = [];
  const problems: string[] = [];
  readText(path)
    .replace(/^\uFEFF/, "")
    .split("\n")
    .forEach((line, at) => {
      if (line.trim() === "") return;
      const review = parseReview(line);
      if (review) reviews.push(review);
      else problems.push(`${path}, line ${at + 1} is no review`);
    });
  return { reviews, problems };
}

/**
 * Adds one review and returns once it is on the disk.
 * @throws ExpectedError `data/reviews` when it cannot be written
 */
export function appendReview(dataDir: string, review: StoredReview): void {
  const path = join(dataDir, FILE);
  try {
    makeFolder(dataDir);
    const torn = existsSync(path) && !/(^|\n)$/.test(readText(path).slice(-1));
    appendWhole(path, `${torn ? "\n" : ""}${JSON.stringify(review)}\n`);
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw unusable(path, cause);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw unusable(path, cause);
  }
}

function unusable(path: string, cause: unknown): ExpectedError {
  const hint = "Check the folder that DATA_DIR names.";
  return new ExpectedError("data", "data/reviews", `${path} cannot be used: ${messageOf(cause)}.`, hint, {
    cause,
  });
}

function parseReview(line: string): StoredReview | undefined {
  try {
    const { at, who, article, sentence, label, previous, reason } = JSON.parse(line) as Partial<StoredReview>;
    if (typeof article !== "string" || typeof sentence !== "string") return undefined;
    if (!isLabel(label) || typeof at !== "string" || Number.isNaN(Date.parse(at))) return undefined;
    if (previous != null && !isLabel(previous)) return undefined;
    if (![who ?? "", reason ?? ""].every((text) => typeof text === "string")) return undefined;
    return {
      ...{ at, who: who ?? "", article, sentence, label },
      ...{ previous: previous ?? null, reason: reason ?? "" },
    };
  } catch {
    return undefined;
  }
}

function isLabel(value: unknown): value is Label {
  return LABELS.some((label) => label === value);
}

interface Applied {
  readonly sentences: readonly LabelledSentence[];
  /** Reviews of these articles whose sentence is not there any more: its text has changed. */
  readonly changed: readonly StoredReview[];
}

/**
 * Puts reviewed labels over the labeller's: by article and exact text, everywhere the text stands.
 * @param sentences the sentences of whole articles
 * @param reviews oldest first; the last of a sentence counts
 */
export function applyReviews(
  sentences: readonly LabelledSentence[],
  reviews: readonly StoredReview[],
): Applied {
  if (reviews.length === 0) return { sentences, changed: [] };
  const latest = new Map(reviews.map((review) => [keyOf(review.article, review.sentence), review]));
  const present = new Set(sentences.map(({ article, text }) => keyOf(article, text)));
  const articles = new Set(sentences.map(({ article }) => article));
  return {
    sentences: sentences.map((sentence) => {
      const review = latest.get(keyOf(sentence.article, sentence.text));
      return review ? reviewed(sentence, review) : sentence;
    }),
    changed: [...latest.values()].filter(
      ({ article, sentence }) => articles.has(article) && !present.has(keyOf(article, sentence)),
    ),
  };
}

function reviewed(sentence: LabelledSentence, { label }: StoredReview): LabelledSentence {
  const reasons =
    sentence.label === label ? ["confirmed by an editor", ...sentence.reasons] : ["label set by an editor"];
  return { ...sentence, label, confidence: 1, reasons, needsReview: false, reviewed: true };
}

/** A sentence is known by its article and its exact text. */
export function keyOf(article: string, sentence: string): string {
  return JSON.stringify([article, sentence]);
}

/** Hex sha256 over the reviews that count, the same for the same decisions in any order of sentences. */
export function reviewsVersion(reviews: readonly StoredReview[]): string {
  const latest = new Map(reviews.map(({ article, sentence, label }) => [keyOf(article, sentence), label]));
  const lines = [...latest].map((entry) => JSON.stringify(entry)).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
