// The link of a citation: the article opened at the words (https://wicg.github.io/scroll-to-text-fragment/). Pure.

import type { Citation } from "../../domain.js";

/** A quote of more words than this is found by its first and last words. */
const WHOLE_UP_TO = 12;
const WORDS_AT_EACH_END = 6;
/** A line of fewer words stands elsewhere by chance. */
const TELLING = 3;

interface ArticleLink {
  readonly url: string;
  /** Where it was read, when that is not where it was published. */
  readonly via: string | null;
}

/**
 * The link to an article at these words, whose lines the page breaks at these places; null where no address is known. Safe
 * inside `[…](…)`.
 */
export function linkTo(article: Citation, words: string, breaks: readonly number[] = []): ArticleLink | null {
  return link(article, (address) => withFragment(address, textFragment(words, breaks)));
}

/** The link to an article as a whole. */
export function linkToArticle(article: Citation): ArticleLink | null {
  return link(article, (address) => encodeMarks(address.href));
}

function link(article: Citation, urlOf: (address: URL) => string): ArticleLink | null {
  const address = webAddress(article.url);
  if (address) return { url: urlOf(address), via: null };
  const read = webAddress(article.via?.url ?? null);
  return read ? { url: urlOf(read), via: article.via?.name ?? null } : null;
}

/**
 * `text=start` or `text=start,end`, percent-encoded; `-`, `,` and `&` are syntax there and encoded too.
 * An address that has a fragment keeps it (`#part:~:text=`).
 */
export function textFragment(words: string, breaks: readonly number[] = []): string {
  if (breaks.length > 0) return overLines(words, breaks);
  const all = wordsOf(words);
  if (all.length <= WHOLE_UP_TO) return `:~:text=${encode(all.join(" "))}`;
  const start = all.slice(0, WORDS_AT_EACH_END).join(" ");
  return `:~:text=${encode(start)},${encode(all.slice(-WORDS_AT_EACH_END).join(" "))}`;
}

/** No term of a directive is found over a line break: it begins in the first line that tells enough and ends in the last. */
function overLines(words: string, breaks: readonly number[]): string {
  const ends = [...breaks, words.length];
  const lines = ends.map((end, i) => wordsOf(words.slice(i === 0 ? 0 : breaks[i - 1], end)));
  const telling = lines.filter((line) => line.length >= TELLING);
  const [first, last] = [telling[0] ?? lines[0] ?? [], telling.at(-1) ?? lines.at(-1) ?? []];
  if (first === last) return textFragment(first.join(" "));
  const start = encode(first.slice(0, WORDS_AT_EACH_END).join(" "));
  return `:~:text=${start},${encode(last.slice(-WORDS_AT_EACH_END).join(" "))}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function withFragment(address: URL, fragment: string): string {
  // An old text directive would be read instead of ours.
  const hash = address.hash.replace(/:~:.*$/, "");
  const bare = new URL(address);
  bare.hash = "";
  const page = encodeMarks(bare.href.replace(/#$/, ""));
  return `${page}${encodeMarks(hash === "" ? "#" : hash)}${fragment}`;
}

function webAddress(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null;
  const address = new URL(text);
  return address.protocol === "https:" || address.protocol === "http:" ? address : null;
}

function encode(words: string): string {
  return encodeMarks(encodeUtf8(words)).replace(/[-!'~]/g, percent);
}

/** Characters that would end or change a Markdown link. */
function encodeMarks(text: string): string {
  return text.replace(/[()*<>\\[\]\s"`|]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** As encodeURIComponent, which throws at half of a surrogate pair. */
function encodeUtf8(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
