// Rows of the index → quotes: whole sentences, cited, checked against the article on disk. Never shortens, never rewords.

import { printedNotice } from "../../corpus/printed-notices.js";
import type { ReadParagraph } from "../../corpus/reader.js";
import { type ArticleMeta, type Citation, LABELS, type LabelledSentence, type Quote } from "../../domain.js";
import type { SearchIndex } from "../../indexing/search-index.js";
import type { Log } from "../../log.js";

/** What the editors published about an article up to the moment of the call, or null: taken once for many articles. */
export type Notices = () => (
  article: string,
) => { readonly kind: "corrected" | "withdrawn"; readonly line: string } | null;

export interface QuoteMaker {
  /**
   * The quote around one sentence, with the sentence before it where this one cannot stand alone.
   * Null when the article was withdrawn, or the words are no longer in it: that is logged, without any question.
   */
  quote(row: number, score: number): Quote | null;
  /** The sentences from one row to another of the same paragraph; the gravest label among them counts for all. */
  run(first: number, last: number, score: number): Quote | null;
}

/** At most this many sentences in one quote. */
const LONGEST_RUN = 3;
/** A sentence that opens so leans on the one before it. */
const LEANING =
  /^["“'‘]?(?:It|Its|He|His|She|Her|They|Their|This|These|Those|Such|That (?:year|month|day|week|time)|At that time|In that case|The former|The latter|Another|Additionally|Moreover|A (?:year|month|week|day) later)\b/;

export function createQuoteMaker(
  index: SearchIndex,
  readParagraph: ReadParagraph,
  log: Log,
  notices: Notices,
): QuoteMaker {
  const articles = new Map(index.articles.map((article) => [article.id, article] as const));
  const make = (run: readonly LabelledSentence[], own: LabelledSentence, score: number): Quote | null => {
    const article = articles.get(own.article);
    const notice = notices()(own.article);
    if (notice?.kind === "withdrawn") return null;
    const passage = readParagraph(own.article, own.paragraph);
    if (!article || passage === null || !run.every((one) => passage.slice(one.start, one.end) === one.text)) {
      log.warn("quote/dropped", { article: own.article, paragraph: own.paragraph, sentence: own.index });
      return null;
    }
    const corrected = printedNotice(index.paragraphs(own.article));
    const cited = corrected === null ? article : { ...article, corrected };
    const breaks = readParagraph.breaks?.(own.article, own.paragraph) ?? [];
    const quote = withBreaks(build(run, own, passage, cited, score), breaks);
    const line = [notice?.line, corrected].filter((one) => one != null).join(" ");
    return line === "" ? quote : { ...quote, notice: line };
  };
  return {
    quote(row, score) {
      const own = index.sentence(row);
      return make(runFor(row, own, index), own, score);
    },
    run(first, last, score) {
      const run = Array.from({ length: last - first + 1 }, (_, i) => index.sentence(first + i));
      const own = LABELS.flatMap((label) => run.find((one) => one.label === label) ?? [])[0];
      return own ? make(run, own, score) : null;
    },
  };
}

function build(
  run: readonly LabelledSentence[],
  own: LabelledSentence,
  passage: string,
  article: ArticleMeta,
  score: number,
): Quote {
  const [first, last] = [run[0] ?? own, run.at(-1) ?? own];
  return {
    id: first.id,
    sentences: run.map(({ id, label, start, end }) => ({ id, label, start, end })),
    labelledBy: own.id,
    text: passage.slice(first.start, last.end),
    passage,
    paragraph: own.paragraph,
    start: first.start,
    end: last.end,
    label: own.label,
    attributedTo: own.attributedTo,
    why: own.reasons.join("; "),
    reviewed: own.reviewed,
    needsReview: own.needsReview,
    confidence: own.confidence,
    score: Math.round(score * 1000) / 1000,
    article: citationOf(article),
    alsoIn: [],
  };
}

/** @param breaks places in the passage */
function withBreaks(quote: Quote, breaks: readonly number[]): Quote {
  const inside = breaks.filter((at) => at > quote.start && at < quote.end).map((at) => at - quote.start);
  return inside.length === 0 ? quote : { ...quote, breaks: inside };
}

function citationOf(article: ArticleMeta): Citation {
  const { id, title, publisher, author, published, url, via, corrected } = article;
  const { language = null, origin = null } = article;
  return {
    ...{ id, title, publisher, author, published, url, via, language, origin },
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** The sentence with those before it that it needs, in order; its own last. */
function runFor(row: number, own: LabelledSentence, index: SearchIndex): LabelledSentence[] {
  const run = [own];
  while (run.length < LONGEST_RUN) {
    const first = run[0] as LabelledSentence;
    const before = first.index > 0 ? index.sentence(row - run.length) : undefined;
    if (!before || before.article !== own.article || before.paragraph !== own.paragraph) break;
    if (!needs(first, own, before) || !mayJoin(before, own)) break;
    run.unshift(before);
  }
  return run;
}

function needs(first: LabelledSentence, own: LabelledSentence, before: LabelledSentence): boolean {
  const awaited = own.contextFrom;
  if (awaited !== null && awaited !== first.id && samePlaceBefore(awaited, own, before)) return true;
  return LEANING.test(first.text);
}

/** Is the awaited sentence `before` itself or further up in the same paragraph, near enough to be reached? */
function samePlaceBefore(awaited: string, own: LabelledSentence, before: LabelledSentence): boolean {
  const prefix = `${own.article}:${own.paragraph}:`;
  if (!awaited.startsWith(prefix)) return false;
  const at = Number(awaited.slice(prefix.length));
  return at <= before.index && own.index - at < LONGEST_RUN;
}

/** What is shown under one label must not hold a claim under a milder one. */
function mayJoin(before: LabelledSentence, own: LabelledSentence): boolean {
  return before.label === own.label || before.label === "reporting";
}
