// The line that stands where a claim has no reply. Pure.

import { dateInWords } from "../corpus/dates.js";
import type { ArticleMeta } from "../domain.js";

/** "No reply to this in 5 articles up to 18 August 2021." */
export function noReplyNote(articles: readonly ArticleMeta[]): string {
  const latest = articles
    .flatMap((article) => article.published ?? [])
    .sort()
    .at(-1);
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return `No reply to this in ${count}${latest === undefined ? "" : ` up to ${dateInWords(latest)}`}.`;
}
