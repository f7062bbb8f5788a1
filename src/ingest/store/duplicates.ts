// Is this article in the corpus already: the same, an older or newer version, a reprint? Pure over articles.

import { createHash } from "node:crypto";
import type { Article, Paragraph } from "../../domain.js";
import { splitSentences } from "../../language/sentences/split.js";
import { containment, jaccard, shingles } from "../text/similarity.js";
import { plain } from "../text/words.js";

interface Change {
  /** A sentence of the older text. */
  readonly before: string;
  /** What stands in its place, null where it vanished. */
  readonly after: string | null;
}

export interface Duplicate {
  readonly id: string;
  /** `same`: nothing new; `version`: the same outlet's changed text; `reprint`: another outlet's; `similar`: outlet unknown. */
  readonly relation: "same" | "version" | "reprint" | "similar";
  /** Share of the shorter text's runs of four words that the other has, 0 to 1. */
  readonly overlap: number;
  /** For a version: the older text's sentences that changed or vanished. */
  readonly changes: readonly Change[];
}

/** What is compared: an article, or a draft that is about to become one. */
interface Comparable {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly Pick<Paragraph, "kind" | "text">[];
}

/** Share of common runs of four words from which two texts are one article. Quoting the same statement stays far below. */
const SAME_TEXT = 0.5;
/** One in so many runs goes into the index of candidates. */
const SAMPLE = 8;
/** Share of the sampled runs in common from which two texts are compared in full; half of SAME_TEXT, for a sample errs. */
const HINT = 0.25;

const bodyOf = (article: Comparable): string =>
  article.paragraphs
    .filter((paragraph) => paragraph.kind !== "heading")
    .map((paragraph) => paragraph.text)
    .join("\n");

const isSampled = (run: string): boolean => (createHash("md5").update(run).digest()[0] ?? 0) % SAMPLE === 0;

/** Finds near-duplicates among the articles that it was given, by sampled runs of words (mod-p sampling, Manber 1994). */
export class DuplicateIndex {
  private readonly byRun = new Map<string, string[]>();
  private readonly articles = new Map<string, Article>();
  /** How many of an article's runs were indexed. */
  private readonly sizes = new Map<string, number>();

  constructor(articles: Iterable<Article> = []) {
    for (const article of articles) this.add(article);
  }

  /** Adds an article, or replaces the one of its id. */
  add(article: Article): void {
    const sampled = [...shingles(bodyOf(article))].filter(isSampled);
    this.articles.set(article.id, article);
    this.sizes.set(article.id, sampled.length);
    for (const run of sampled) {
      const ids = this.byRun.get(run) ?? [];
      if (!ids.includes(article.id)) this.byRun.set(run, [...ids, article.id]);
    }
  }

  get(id: string): Article | undefined {
    return this.articles.get(id);
  }

  has(id: string): boolean {
    return this.articles.has(id);
  }

  /** The articles that this one repeats, the closest first. */
  find(text: Comparable): Duplicate[] {
    const runs = shingles(bodyOf(text));
    const found = this.candidates([...runs].filter(isSampled)).flatMap((id): Duplicate[] => {
      const known = this.articles.get(id);
      return known ? compare(text, runs, known) : [];
    });
    return found.sort((a, b) => b.overlap - a.overlap || a.id.localeCompare(b.id));
  }

  /** Articles that share enough of the sampled runs to be worth a full comparison. */
  private candidates(sampled: readonly string[]): string[] {
    const hits = new Map<string, number>();
    for (const run of sampled)
      for (const id of this.byRun.get(run) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
    const enough = ([id, count]: [string, number]) =>
      count >= HINT * Math.min(sampled.length, this.sizes.get(id) ?? 0);
    return [...hits].filter(enough).map(([id]) => id);
  }
}

function compare(text: Comparable, runs: ReadonlySet<string>, known: Article): Duplicate[] {
  const theirs = shingles(bodyOf(known));
  const overlap = Math.max(containment(runs, theirs), containment(theirs, runs));
  if (overlap < SAME_TEXT) return [];
  const relation = relationOf(text, known);
  const changes = relation === "version" || relation === "similar" ? changedSentences(known, text) : [];
  return [{ id: known.id, relation, overlap: Math.round(overlap * 100) / 100, changes }];
}

function relationOf(text: Comparable, known: Article): Duplicate["relation"] {
  const sameUrl = text.url !== null && text.url === known.url;
  const sameOutlet = sameUrl || (text.publisher !== null && plain(text.publisher) === plain(known.publisher));
  const identical = plain(bodyOf(text)) === plain(bodyOf(known));
  if (sameOutlet) return identical ? "same" : "version";
  if (text.publisher === null) return identical ? "same" : "similar";
  return "reprint";
}

/** Sentences of the older text that the newer one words otherwise or no longer has, in order. */
export function changedSentences(older: Comparable, newer: Comparable): Change[] {
  const sentences = (article: Comparable): string[] =>
    article.paragraphs
      .filter((paragraph) => paragraph.kind !== "heading")
      .flatMap((paragraph) => splitSentences(paragraph.text).map((span) => span.text));
  const after = sentences(newer);
  const known = new Set(after.map(plain));
  const before = new Set(sentences(older).map(plain));
  const fresh = after.filter((sentence) => !before.has(plain(sentence)));
  return sentences(older)
    .filter((sentence) => !known.has(plain(sentence)))
    .map((sentence) => ({ before: sentence, after: closest(sentence, fresh) }));
}

function closest(sentence: string, among: readonly string[]): string | null {
  const runs = shingles(sentence, 2);
  const scored = among.map((other) => ({ other, score: jaccard(runs, shingles(other, 2)) }));
  const best = scored.reduce<{ other: string; score: number } | null>(
    (top, one) => (one.score > (top?.score ?? 0.3) ? one : top),
    null,
  );
  return best?.other ?? null;
}
