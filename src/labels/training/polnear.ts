// PolNeAR's articles: their sentences with the share that is somebody's words, laid out in paragraphs, and our labels of some.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "../../domain.js";
import { type Analysis, analyse } from "../analysis.js";
import { type AttributionRow, byArticle, type GoldRow, linesOf, readAttribution } from "./gold.js";
import type { Labelled } from "./material.js";

/** An article of PolNeAR, one row a sentence. */
export interface PolnearArticle {
  readonly id: string;
  readonly rows: readonly AttributionRow[];
  readonly analysis: Analysis;
}

/** What the set of the articles that we labelled is called. */
export const POLNEAR = "polnear";
/** Our labels: of each article the places (from 1) of what is no plain reporting; the sentences themselves are PolNeAR's. */
export const POLNEAR_LABELS = "eval/polnear-labels.jsonl";

interface LabelLine {
  readonly article: string;
  readonly allegation: readonly number[];
  readonly denial: readonly number[];
  /** Two careful editors might differ. */
  readonly hard: readonly number[];
  /** No sentence of the article: captions, bylines, links. */
  readonly skip: readonly number[];
}

/**
 * Reads `polnear-attribution.jsonl` without the articles that labelled sets hold.
 * @returns the articles, and how many were left out
 */
export function readPolnear(evaluationDir: string): { articles: PolnearArticle[]; leftOut: number } {
  const groups = byArticle(readAttribution(join(evaluationDir, "polnear-attribution.jsonl")));
  const ours = labelledFiles(join(evaluationDir, "train-articles"));
  const articles: PolnearArticle[] = [];
  for (const [id, rows] of groups) {
    if (ours.some((name) => name.startsWith(id) || id.startsWith(name))) continue;
    articles.push({ id, rows, analysis: laidOut(id, rows) });
  }
  return { articles, leftOut: groups.size - articles.length };
}

/** The articles that we labelled, in the form of the other sets; none where the labels are not at hand. */
export function labelledPolnear(articles: readonly PolnearArticle[], path = POLNEAR_LABELS): Labelled[] {
  if (!existsSync(path)) return [];
  const lines = linesOf(path).map((line) => JSON.parse(line) as LabelLine);
  const labels = new Map(lines.map((line) => [line.article, line]));
  return articles.flatMap(({ id, rows, analysis }) => {
    const line = labels.get(id);
    if (!line) return [];
    return [{ set: POLNEAR, analysis, gold: rows.map((row, at) => goldOf(line, row, at + 1)) }];
  });
}

function goldOf(line: LabelLine, { article, sentence }: AttributionRow, place: number): GoldRow | null {
  if (line.skip.includes(place)) return null;
  const label: Label = line.allegation.includes(place)
    ? "allegation"
    : line.denial.includes(place)
      ? "denial"
      : "reporting";
  return { article, sentence, label, attributedTo: null, hard: line.hard.includes(place), alsoAccepted: [] };
}

/** The names of the PolNeAR files that labelled sets came from. */
function labelledFiles(dir: string): string[] {
  return readdirSync(dir)
    .map((name) => (JSON.parse(readFileSync(join(dir, name), "utf8")) as { url?: string }).url ?? "")
    .filter((url) => url.includes("PolNeAR"))
    .map((url) => (url.split("/").at(-1) as string).replace(/\.txt$/, ""));
}

/** PolNeAR's sentences come without paragraphs: they are put into short ones, and cut where PolNeAR cuts. */
function laidOut(id: string, rows: readonly AttributionRow[]): Analysis {
  const sentences = rows.map(({ sentence }) => sentence);
  const first = sentences[0] ?? "";
  const cuts = new Map<string, { start: number; end: number; text: string }[]>();
  const paragraphs = inParagraphs(sentences).map((paragraph) => {
    let at = 0;
    const spans = paragraph.map((text) => {
      const span = { start: at, end: at + text.length, text };
      at = span.end + 1;
      return span;
    });
    const whole = paragraph.join(" ");
    cuts.set(whole, spans);
    return whole;
  });
  const title = isHeadline(first) ? first : "";
  return analyse({ id, title, paragraphs }, [], (text) => cuts.get(text) ?? []);
}

/** So many sentences a paragraph, unless a quotation goes on: the usual length in the American press. */
const PARAGRAPH = 2;
const BEGINS_QUOTATION = /^\s*(?:["\u201c]|'')/;

function inParagraphs(sentences: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  let own: string[] = [];
  let open = false;
  for (const sentence of sentences) {
    const begins = BEGINS_QUOTATION.test(sentence);
    if (own.length > 0 && (begins || (!open && own.length >= PARAGRAPH))) {
      paragraphs.push(own);
      own = [];
    }
    if (begins) open = false;
    for (const [mark] of sentence.matchAll(/''|["\u201c\u201d]/g))
      open = mark === "\u201c" || (mark !== "\u201d" && !open);
    own.push(sentence);
  }
  return own.length > 0 ? [...paragraphs, own] : paragraphs;
}

/** Most of its longer words begin with a capital. */
function isHeadline(sentence: string): boolean {
  const words = sentence.split(/\s+/).filter((word) => /^[A-Za-z]{4,}/.test(word));
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  return words.length >= 3 && capitals / words.length > 0.75 && sentence.length < 160;
}
