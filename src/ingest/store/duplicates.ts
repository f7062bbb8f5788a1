// Is this article in the corpus already: the same, an older or newer version, a reprint? Pure over articles.

import type { Article, CopyKind, Paragraph } from "../../domain.js";
import { splitSentences } from "../../language/sentences/split.js";
import { containment, jaccard, shingles } from "../text/similarity.js";
import { outsideQuotes, plain } from "../text/words.js";

interface Change {
  /** A sentence of the older text. */
  readonly before: string;
  /** What stands in its place, null where it vanished. */
  readonly after: string | null;
}

export interface Duplicate {
  readonly id: string;
  /**
   * `same`: nothing new; `version`: the same outlet's changed text; `reprint`: another outlet's; `rewrite`: another
   * outlet's told otherwise, with much of its wording; `similar`: outlet unknown.
   */
  readonly relation: "same" | "version" | "reprint" | "rewrite" | "similar";
  /** Share of the shorter text's runs of four words that the other has, 0 to 1. */
  readonly overlap: number;
  /** For a version: the older text's sentences that changed or vanished. */
  readonly changes: readonly Change[];
  /** Of another outlet's text: what this one is if that is the original. */
  readonly copy?: CopyKind;
  /** What the other one is if this text is the original. */
  readonly copyBack?: CopyKind;
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
/** Share of the runs outside quotation marks, and their least number, from which one outlet's text was made of another's. */
const REWRITTEN = 0.2;
const LEAST_RUNS = 15;
/** Share of a sentence's runs from which it was made of the other text, and how many such sentences it takes. */
const ALIKE = 0.3;
const LEAST_ALIKE = 3;
/** Share from which a text has all of another. */
const WHOLE = 0.85;
/** Share of the sampled runs in common from which two texts are compared in full; half of REWRITTEN, for a sample errs. */
const HINT = 0.1;

const bodyOf = (article: Comparable): string =>
  article.paragraphs
    .filter((paragraph) => paragraph.kind !== "heading")
    .map((paragraph) => paragraph.text)
    .join("\n");

/** By FNV-1a: a long text has hundreds of thousands of runs, and a bot waits for them. */
function isSampled(run: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % SAMPLE === 0;
}

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

  /** The names of all outlets. */
  publishers(): ReadonlySet<string> {
    return new Set([...this.articles.values()].map(({ publisher }) => publisher));
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
  const [mine, other] = [containment(runs, theirs), containment(theirs, runs)];
  const overlap = Math.max(mine, other);
  const relation = overlap < SAME_TEXT ? rewriteOf(text, known) : relationOf(text, known);
  if (relation === null) return [];
  const changes = relation === "version" || relation === "similar" ? changedSentences(known, text) : [];
  const isCopy = relation === "reprint" || relation === "rewrite";
  return [
    {
      id: known.id,
      relation,
      overlap: Math.round(overlap * 100) / 100,
      changes,
      ...(isCopy ? { copy: copyKind(mine, other), copyBack: copyKind(other, mine) } : {}),
    },
  ];
}

/**
 * @param held share of a text that its original has
 * @param whole share of the original that the text has
 */
function copyKind(held: number, whole: number): CopyKind {
  if (held < WHOLE) return "rewritten";
  return whole >= WHOLE ? "reprint" : "cut";
}

/** Another outlet's text that shares much of its wording all along, quotations aside: those may be anybody's. */
function rewriteOf(text: Comparable, known: Article): "rewrite" | null {
  if (text.publisher === null || isSameOutlet(text, known)) return null;
  const theirs = shingles(outsideQuotes(bodyOf(known)));
  const own = sentencesOf(text).map((sentence) => shingles(outsideQuotes(sentence)));
  const alike = own.filter((runs) => containment(runs, theirs) >= ALIKE);
  const mine = shingles(outsideQuotes(bodyOf(text)));
  const least = LEAST_RUNS / Math.max(1, Math.min(mine.size, theirs.size));
  const share = Math.max(containment(mine, theirs), containment(theirs, mine));
  return alike.length >= LEAST_ALIKE && share >= Math.max(REWRITTEN, least) ? "rewrite" : null;
}

function sentencesOf(article: Comparable): string[] {
  return article.paragraphs
    .filter((paragraph) => paragraph.kind !== "heading")
    .flatMap((paragraph) => splitSentences(paragraph.text).map((span) => span.text));
}

function isSameOutlet(text: Comparable, known: Article): boolean {
  if (text.url !== null && text.url === known.url) return true;
  return text.publisher !== null && plain(text.publisher) === plain(known.publisher);
}

function relationOf(text: Comparable, known: Article): Duplicate["relation"] {
  const identical = plain(bodyOf(text)) === plain(bodyOf(known));
  if (isSameOutlet(text, known)) return identical ? "same" : "version";
  if (text.publisher === null) return identical ? "same" : "similar";
  return "reprint";
}

/** Sentences of the older text that the newer one words otherwise or no longer has, in order. */
export function changedSentences(older: Comparable, newer: Comparable): Change[] {
  const after = sentencesOf(newer);
  const known = new Set(after.map(plain));
  const before = new Set(sentencesOf(older).map(plain));
  const fresh = after.filter((sentence) => !before.has(plain(sentence)));
  return sentencesOf(older)
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
