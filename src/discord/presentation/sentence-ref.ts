// A sentence in few characters, with a hash of its own words, so that a button acts on these words or on nothing. Pure.

import { createHash } from "node:crypto";
import { type CaseFolder, caseOfKey } from "../../corpus/cases.js";
import type { LabelledSentence, Quote } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import type { Newsroom } from "../../findings.js";

interface Words {
  readonly id: string;
  readonly text: string;
}

/** Characters of 64 each: of the article, which only narrows the search, and of the words, which decide. */
const ARTICLE = 2;
const TEXT = 4;
/** Of the case, where it is not the first: a button acts on the case that it was made in. */
const CASE = 4;
const CASE_MARK = "~";
const BASE = 36;
const REF = new RegExp(
  `^(?:${CASE_MARK}([\\w-]{${CASE}}))?([\\w-]{${ARTICLE}})([\\w-]{${TEXT}})([0-9a-z]{1,6})\\.([0-9a-z]{1,6})$`,
);

/**
 * `~<hash of the case><hash of the article><hash of the words><paragraph>.<index>`, without the case for the first one:
 * several fit a custom id, and it outlives a restart.
 */
export function sentenceRef({ id, text }: Words): string {
  const [, article, paragraph, index] = /^(.*):(\d+):(\d+)$/s.exec(id) ?? [];
  if (article === undefined) throw new RangeError("a sentence's id is <article>:<paragraph>:<index>");
  const place = [paragraph, index].map((number) => Number(number).toString(BASE)).join(".");
  const of = caseOfKey(article);
  const inCase = of === null ? "" : `${CASE_MARK}${hash(of, CASE)}`;
  return `${inCase}${hash(article, ARTICLE)}${hash(text, TEXT)}${place}`;
}

/**
 * The name of the case that a reference is of.
 * @throws ExpectedError with a polite line where the case is not there any more, or the reference is of an older form
 */
export function caseOfRef(ref: string, cases: readonly Pick<CaseFolder, "name" | "isFirst">[]): string {
  const of = REF.exec(ref)?.[1];
  const found = cases.find(({ name, isFirst }) => (of === undefined ? isFirst : hash(name, CASE) === of));
  if (found !== undefined) return found.name;
  throw gone("discord/article-gone", "The case that this button is from is not there any more.");
}

/** Is it a reference, and no sentence's id? */
export function isRef(text: string): boolean {
  return REF.test(text);
}

/** The sentence whose label stands with a quote; in older records the first one, which then is all that is known. */
export function labelledOf({ id, text, passage, sentences, labelledBy }: Quote): Words {
  const own = sentences?.find((sentence) => sentence.id === labelledBy);
  return own === undefined ? { id, text } : { id: own.id, text: passage.slice(own.start, own.end) };
}

/**
 * The sentence that is meant, in the words that it had when the reference was made.
 * @throws ExpectedError with a polite line when it has other words by now, is gone, or the reference is of an older form
 */
export function sentenceOfRef(
  ref: string,
  newsroom: Pick<Newsroom, "articles" | "sentence">,
): LabelledSentence {
  const [, of, article = "", text, paragraph = "", index = ""] = REF.exec(ref) ?? [];
  if (text === undefined) throw gone("discord/old-button", "This button is from before I was renewed.");
  const place = [paragraph, index].map((number) => Number.parseInt(number, BASE)).join(":");
  const isOfCase = (name: string | null) => of === (name === null ? undefined : hash(name, CASE));
  const articles = newsroom
    .articles()
    .filter(({ id }) => isOfCase(caseOfKey(id)) && hash(id, ARTICLE) === article);
  const now = articles.flatMap(({ id }) => newsroom.sentence(`${id}:${place}`) ?? []);
  const same = now.find((sentence) => hash(sentence.text, TEXT) === text);
  if (same !== undefined) return same;
  throw articles.length === 0
    ? gone("discord/article-gone", "This article is no longer in the corpus.")
    : gone("discord/sentence-changed", "That sentence has changed since.");
}

function gone(
  code: "discord/old-button" | "discord/article-gone" | "discord/sentence-changed",
  line: string,
): ExpectedError {
  return new ExpectedError("usage", code, line, "Please ask again.");
}

function hash(text: string, characters: number): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, characters);
}
