// What one look at a phone holds of an answer on cards: a quote a side, cited in short. The other pages say all. Pure.

import { summarise } from "../../answer/ask/summary.js";
import type { Answer, Quote } from "../../domain.js";
import { disagreementLines } from "./disagreements.js";
import { linkTo } from "./links.js";
import { articleText, shorten } from "./markdown.js";
import { oppose } from "./pairs.js";
import { askedLines, lines, reservations, sheet, summaryLine, verdict } from "./parts.js";
import { asQuotation, inMarks } from "./quote.js";
import type { Block, Part, Sheet } from "./sheet.js";
import {
  LABEL_WORDS,
  languageNote,
  originNote,
  outletsNote,
  reviewMark,
  shortDate,
  speakerOf,
} from "./words.js";

/** The quotes of a first page. */
interface Glance {
  readonly claim: Quote;
  /** Null where the corpus has none to this claim. */
  readonly other: Quote | null;
}

/** Characters of quotes that a first page may have at all; longer ones are cut into pages. */
const LONGEST = 1500;

const NO_REPLY_HERE =
  "The corpus has no reply to what is alleged here; the denials under More… are of something else.";

/**
 * The best quote, and the best one that replies to it or that it replies to. A denial of something else waits for the
 * page with what it denies.
 * @returns null where they are too long for one look
 */
export function glanceOf(claims: readonly Quote[], others: readonly Quote[]): Glance | null {
  const [claim] = claims;
  if (claim === undefined) return null;
  const opposing = others.find((other) => oppose(other, claim));
  const other = opposing ?? (claim.label === "denial" ? others[0] : undefined) ?? null;
  return claim.text.length + (other?.text.length ?? 0) > LONGEST ? null : { claim, other };
}

/** The first page: label and link, source, then the question, then the words; the other side below. */
export function glanceSheet(answer: Answer, { claim, other }: Glance): Sheet {
  const asked = askedLines(answer, "cards");
  const own = claim.label === answer.label;
  const summary = isTold(answer, { claim, other }) ? "" : small(summaryLine(answer));
  const above = own ? lines(asked, summary, reservations(answer)) : "";
  const top: Block[] = own ? [] : [{ text: lines(verdict(answer), asked, reservations(answer)) }];
  const differ = small(disagreementLines(answer.disagreements));
  const body = [...top, ...briefBlocks(claim, above), ...(differ === "" ? [] : [apart(differ)])];
  const main: Part = { label: answer.label, heading: null, body };
  return sheet([main, otherPart(answer, { claim, other })], other === null ? [claim] : [claim, other]);
}

/** Do the labels and speakers of the two quotes say all that the summary says? */
function isTold({ summary, label, otherSideNote }: Answer, { claim, other }: Glance): boolean {
  const shown = other === null ? [claim] : [claim, other];
  if (label === null) return false;
  if (summary === summarise(label, [claim], shown.slice(1), otherSideNote)) return true;
  const labels = new Set(shown.map((quote) => quote.label));
  const said = shown.flatMap((quote) => [SAYING[quote.label], speakerOf(quote), quote.article.publisher]);
  const known = new Set(wordsOf(`${said.join(" ")} by in its and`));
  return labels.size === shown.length && wordsOf(summary).every((word) => known.has(word));
}

/** How a summary says what a label says. */
const SAYING = { allegation: "alleged", denial: "denied", reporting: "reported citing" } as const;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function otherPart({ otherSideNote }: Answer, { claim, other }: Glance): Part | null {
  const none = claim.label === "allegation" && other === null ? NO_REPLY_HERE : "";
  const note = articleText(otherSideNote ?? none);
  if (other === null) return note === "" ? null : { label: null, heading: "The other side", body: note };
  const body = [...briefBlocks(other, "", claim), ...(note === "" ? [] : [apart(small(note))])];
  return { label: other.label, heading: null, body };
}

/**
 * A quote cited in short: label and speaker beside the link, then outlet, day and title in two lines of a phone; the
 * title is cut where it is long, and the other pages have it whole, with who wrote it. What else has to be said follows.
 * @param above lines between the source and the words
 * @param known what is shown above: an article's title is told once
 */
export function briefBlocks(quote: Quote, above: string, known: Quote | null = null): Block[] {
  const { article, label, attributedTo, text } = quote;
  const link = linkTo(article, text, quote.breaks);
  const outlet = articleText(article.publisher);
  const head = `**${LABEL_WORDS[label]}** by ${attributedTo === null ? outlet : speakerOf(quote)}`;
  const notice = quote.notice === undefined ? "" : `**Notice: ${articleText(quote.notice)}**`;
  const twice = known?.article.id === article.id;
  const cited = [source(quote, twice), remarks(quote, link, twice)].filter(Boolean).join(" · ");
  const words = lines(small(cited), above, notice, asQuotation(inMarks(text)));
  return [{ text: head, apart: "space", ...(link === null ? {} : { link: link.url }) }, { text: words }];
}

/** Characters of two lines of small print on a phone, and the least of a title that still tells which article it is. */
const SOURCE = 72;
const LEAST_TITLE = 30;

function source({ article, attributedTo }: Quote, twice: boolean): string {
  const outlet = attributedTo === null ? "in its own words" : articleText(article.publisher);
  const place = `${outlet}, ${shortDate(article.published)}`;
  if (twice) return `${place}, the same article`;
  return `${place}: *${shorten(articleText(article.title), Math.max(LEAST_TITLE, SOURCE - place.length))}*`;
}

/** What has to be said of a quote beside its source, in one line. */
function remarks(quote: Quote, link: ReturnType<typeof linkTo>, twice: boolean): string {
  const { article } = quote;
  const notes = [languageNote(article), originNote(article)].map((note) => note.replace(" · ", ""));
  const found = link === null ? "no web address known" : "";
  const via = link?.via == null || twice ? "" : `read at ${articleText(link.via)}`;
  return [reviewMark(quote), ...notes, found, via, outletsNote(quote)].filter(Boolean).join(" · ");
}

function apart(text: string): Block {
  return { text, apart: "space" };
}

function small(text: string): string {
  return text === "" ? "" : text.replace(/^/gm, "-# ");
}
