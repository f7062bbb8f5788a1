// The line that stands where a claim has no reply. Pure.

import type { ArticleMeta } from "../../domain.js";
import { dateInWords } from "../../language/dates/in-words.js";

/** The day of the newest article that has one, YYYY-MM or YYYY-MM-DD. */
export function latestDay(articles: readonly Pick<ArticleMeta, "published">[]): string | undefined {
  return articles
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
}

/** To what there is no reply: the claim that answers, where others stand beside it that have one, or what is shown beside a fact. */
type Unanswered = "this" | "the main claim" | "the allegations shown";

/** "No reply to this in 5 articles up to 18 August 2021." */
export function noReplyNote(articles: readonly ArticleMeta[], to: Unanswered = "this"): string {
  const latest = latestDay(articles);
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return `No reply to ${to} in ${count}${latest === undefined ? "" : ` up to ${dateInWords(latest)}`}.`;
}
