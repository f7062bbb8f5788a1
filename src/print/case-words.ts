// The page of a case in short lines, each of which leads to a quote. Pure; made of labels, names and dates alone.

import type { Citation } from "../domain.js";
import type { CaseClaim, CaseEvent, CasePage } from "../findings.js";
import { dateInWords, eventInWords } from "../language/dates/in-words.js";
import { isLater } from "../language/dates/order.js";
import { speakerOf } from "./attribution.js";
import { anchorOf } from "./html-parts.js";

/** A line and the anchor of the quote that carries it. */
export interface Lead {
  readonly text: string;
  readonly to: string;
}

const MOST_NEWEST = 5;

/** "Alleged by BES against Huawei; first published 13 August 2021; denied by Huawei." */
export function alleged({ quote, by, against, since, opposing, repliedBy, note }: CaseClaim): string {
  const accused = against === null ? "" : ` against ${against}`;
  const deniers = opposing.map((reply, i) => repliedBy[i] ?? speakerOf(reply));
  const reply = note === null ? `denied by ${[...new Set(deniers)].join(" and ")}` : "no reply in the corpus";
  return `Alleged by ${by ?? speakerOf(quote)}${accused}; first published ${dateInWords(since)}; ${reply}`;
}

/** The articles that none is surely newer than; one alone where days are known. */
export function newestArticles({ articles }: Pick<CasePage, "articles">): readonly Citation[] {
  const isOlder = (one: Citation) => articles.some((other) => isLater(one.published, other.published));
  return articles.filter((one) => one.published !== null && !isOlder(one));
}

/** The last events that had happened when they were written, the newest first; a year alone tells no order. */
export function newest({ events }: CasePage): readonly Lead[] {
  const happened = numbered(events).filter(({ event }) => event.ahead !== true);
  const placed = happened.filter(({ event }) => event.date.length > YEAR);
  return (placed.length > 0 ? placed : happened)
    .slice(-MOST_NEWEST)
    .reverse()
    .map(({ event, number }) => ({ text: eventLine(event), to: `event-${number}` }));
}

const YEAR = 4;

/** Events of which nobody says that they happened. */
export function stillToCome({ events }: CasePage): readonly Lead[] {
  return numbered(events)
    .filter(({ event }) => event.ahead === true)
    .map(({ event, number }) => ({ text: eventLine(event), to: `event-${number}` }));
}

function numbered(events: readonly CaseEvent[]) {
  return events.map((event, i) => ({ event, number: i + 1 }));
}

function eventLine(event: CaseEvent): string {
  const { quote } = event;
  return `${eventInWords(event)}: ${quote.label} · ${speakerOf(quote)} (${quote.article.publisher})`;
}

/** Claims to which the corpus has no reply. */
export function openClaims({ claims }: CasePage): readonly Lead[] {
  return claims.flatMap((claim, i) =>
    claim.note === null ? [] : [{ text: `${i + 1}. ${claimLine(claim)}`, to: anchorOf(claim.quote) }],
  );
}

/** Claims whose label no editor has looked at and that is in doubt. */
export function doubtful({ claims }: CasePage): readonly Lead[] {
  return claims.flatMap((claim, i) =>
    claim.quote.needsReview ? [{ text: `${i + 1}. ${claimLine(claim)}`, to: anchorOf(claim.quote) }] : [],
  );
}

function claimLine({ quote, by, against, since }: CaseClaim): string {
  const accused = against === null ? "" : ` against ${against}`;
  return `${by ?? speakerOf(quote)}${accused}, ${dateInWords(since)} (${quote.article.publisher})`;
}
