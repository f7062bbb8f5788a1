// The line that stands where no other quote replies to a claim. Pure.

import type { ArticleMeta, Quote } from "../../domain.js";
import { dateInWords } from "../../language/dates/in-words.js";
import type { Names } from "../../retrieval/names.js";
import { holdsReply, REPLY_WITHIN } from "./within.js";

/** The day of the newest article that has one, YYYY-MM or YYYY-MM-DD. */
export function latestDay(articles: readonly Pick<ArticleMeta, "published">[]): string | undefined {
  return articles
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
}

/** To what there is no reply: the claim that answers, where others stand beside it that have one, or what is shown beside a fact. */
type Unanswered = "this" | "the main claim" | "the allegations shown";

/** That there is no reply to the claims, or that it stands in one of them. */
export function loneNote(
  claims: readonly Quote[],
  names: Names,
  articles: readonly ArticleMeta[],
  to?: Unanswered,
): string {
  return claims.some((claim) => holdsReply(claim, names)) ? REPLY_WITHIN : noReplyNote(articles, to);
}

/** "No reply to this in 5 articles up to 18 August 2021." */
function noReplyNote(articles: readonly ArticleMeta[], to: Unanswered = "this"): string {
  const latest = latestDay(articles);
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return `No reply to ${to} in ${count}${latest === undefined ? "" : ` up to ${dateInWords(latest)}`}.`;
}
