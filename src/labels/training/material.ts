// The labelled articles as training material: analysed, with the gold label of every sentence that was found again.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadCorpus } from "../../corpus/load.js";
import { type Analysis, type ArticleInput, analyse } from "../analysis.js";
import { byArticle, type GoldRow, readArticleJson, readGold } from "./gold.js";

export interface Labelled {
  readonly set: string;
  readonly analysis: Analysis;
  /** One entry a sentence; null where nobody labelled it. */
  readonly gold: readonly (GoldRow | null)[];
}

export interface Material {
  readonly articles: readonly Labelled[];
  /** Gold rows whose text the splitter did not reproduce. */
  readonly missed: readonly GoldRow[];
}

export const TRAINING_SETS = ["b", "c", "d", "e", "g", "h", "i", "p", "q", "r"] as const;

/** A labelled set: its name, its lines, and how an article of it is read. */
interface SetFiles {
  readonly set: string;
  readonly labels: string;
  readonly read: (id: string) => ArticleInput;
}

/**
 * Reads all labelled sets.
 * @param evaluationDir the folder with `train-*.jsonl`, `other-labels.jsonl`, `case-labels.jsonl` and the article folders
 * @param corpusDir the case's articles
 */
export function readMaterial(evaluationDir: string, corpusDir: string): Material {
  const json = (folder: string) => (id: string) => readArticleJson(join(evaluationDir, folder), id);
  const corpus = new Map(loadCorpus(corpusDir).articles.map((article) => [article.id, article]));
  const sets: SetFiles[] = [
    ...TRAINING_SETS.map((set) => ({ set, labels: `train-${set}.jsonl`, read: json("train-articles") })),
    { set: "other", labels: "other-labels.jsonl", read: json("other-articles") },
    { set: "case", labels: "case-labels.jsonl", read: (id) => corpus.get(id) as ArticleInput },
  ];
  const parts = sets
    .filter(({ labels }) => existsSync(join(evaluationDir, labels)))
    .map(({ set, labels, read }) => alignAll(set, readGold(join(evaluationDir, labels)), read));
  return {
    articles: parts.flatMap(({ articles }) => articles),
    missed: parts.flatMap(({ missed }) => missed),
  };
}

/** Analyses the articles of gold rows and finds each row's sentence again by its text, in order. */
export function alignAll(
  set: string,
  rows: readonly GoldRow[],
  read: (id: string) => ArticleInput,
): Material {
  const missed: GoldRow[] = [];
  const articles = [...byArticle(rows)].map(([id, own]): Labelled => {
    const analysis = analyse(read(id));
    return { set, analysis, gold: align(analysis, own, missed) };
  });
  return { articles, missed };
}

function align(analysis: Analysis, rows: readonly GoldRow[], missed: GoldRow[]): (GoldRow | null)[] {
  const places = new Map<string, number[]>();
  analysis.sentences.forEach(({ text }, at) => {
    const key = spaced(text);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  const gold: (GoldRow | null)[] = analysis.sentences.map(() => null);
  for (const row of rows) {
    const at = places.get(spaced(row.sentence))?.shift();
    if (at === undefined) missed.push(row);
    else gold[at] = row;
  }
  return gold;
}

/** The mark of a list item belongs to the page, not to the sentence. */
function spaced(text: string): string {
  return text
    .replace(/^\s*[•*·▪-]\s+/u, "")
    .replace(/\s+/g, " ")
    .trim();
}
