// Dates as people read them. Pure.

import type { ArticleMeta } from "../domain.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "2021-08-18" → "18 August 2021"; "2021-08" → "August 2021"; a year stays. */
export function readableDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? "" : String(Number(day)), name ?? "", year]
    .filter((part) => part !== "")
    .join(" ");
}

/** "No reply to this in 5 articles up to 18 August 2021." */
export function noReplyNote(articles: readonly ArticleMeta[]): string {
  const latest = articles
    .flatMap((article) => article.published ?? [])
    .sort()
    .at(-1);
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return `No reply to this in ${count}${latest === undefined ? "" : ` up to ${readableDate(latest)}`}.`;
}
