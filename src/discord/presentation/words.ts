// The words and colours of labels, speakers and dates. Pure.

import type { Citation, Label, LabelledSentence, Quote } from "../../domain.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { isEnglish, languageName } from "../../language/identity/article.js";
import { articleText } from "./markdown.js";

/** Colour-blind safe (Okabe and Ito): vermilion, blue, grey. Colour only repeats the word. */
export const COLOURS: Readonly<Record<Label, number>> = {
  allegation: 0xd55e00,
  denial: 0x0072b2,
  reporting: 0x8a8f98,
};

export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  allegation: "ALLEGATION",
  denial: "DENIAL",
  reporting: "REPORTING",
};

/** What each label means and does not mean, for `/about`. */
export const LABEL_MEANING: Readonly<Record<Label, string>> = {
  allegation: "somebody claims it; the outlet does not establish it as fact.",
  denial: "somebody rejects or rebuts such a claim.",
  reporting: "the outlet states it on the record, neither making nor rejecting a claim.",
};

/** Who says the quote, in words. */
export function speakerOf(quote: Pick<Quote, "attributedTo" | "article">): string {
  if (quote.attributedTo === null) return `${articleText(quote.article.publisher)}, in its own words`;
  if (quote.attributedTo === "unnamed") return "somebody whom the article does not name";
  return articleText(quote.attributedTo);
}

/** What an editor has or has not said of the label; empty when it is neither doubtful nor reviewed. */
export function reviewMark(quote: Pick<Quote, "reviewed" | "needsReview">): string {
  if (quote.reviewed) return "label reviewed by an editor";
  return quote.needsReview ? "label uncertain, needs an editor" : "";
}

/** `87% sure`, or that the label is no reading at all, in a language that the program does not read. */
export function sureness({ confidence }: Pick<LabelledSentence, "confidence">): string {
  return confidence === null ? "language not read" : `${Math.round(confidence * 100)}% sure`;
}

/** ` · in Italian`, or an empty string for English and for what is not known. */
export function languageNote({ language }: Pick<Citation, "language">): string {
  if (language == null || isEnglish(language)) return "";
  const name = languageName(language);
  return name === null ? " · not in English" : ` · in ${name}`;
}

/** Outlet, title, author and date: `Telecoms.com, *Title* (Scott Bicheno, 16 August 2021)`. */
export function citation(article: Citation): string {
  const by = [article.author === null ? null : articleText(article.author), dateInWords(article.published)];
  return `${articleText(article.publisher)}, *${articleText(article.title)}* (${by.filter(Boolean).join(", ")})`;
}

/** Other articles that carry the same words, with the number of their origins; or an empty string. */
export function alsoIn({ alsoIn: articles, outlets }: Pick<Quote, "alsoIn" | "outlets">): string {
  const named = articles.map((one) => `${articleText(one.publisher)} (${dateInWords(one.published)})`);
  if (named.length === 0) return "";
  const origins = outlets === undefined ? "" : ` · ${outlets === 1 ? "one origin" : `${outlets} origins`}`;
  return `Same words in ${named.join(", ")}${origins}`;
}

/** `16 Aug 2021`, where a line has to be short. */
export function shortDate(date: Citation["published"]): string {
  return dateInWords(date).replace(/\b([A-Z][a-z]{2})[a-z]+/, "$1");
}

/** `also in Mera FM, Telecoms.com (one origin)`, or an empty string. */
export function outletsNote({ alsoIn: articles, outlets }: Pick<Quote, "alsoIn" | "outlets">): string {
  const named = [...new Set(articles.map(({ publisher }) => articleText(publisher)))];
  if (named.length === 0) return "";
  return `also in ${named.join(", ")}${outlets === 1 ? " (one origin)" : ""}`;
}

/** ` · origin: Reuters`, or an empty string where an article is the outlet's own. */
export function originNote({ origin }: Pick<Citation, "origin">): string {
  return origin == null ? "" : ` · origin: ${articleText(origin)}`;
}

/** `1 quote`, `2 quotes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
