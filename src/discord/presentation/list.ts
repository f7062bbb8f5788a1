// A list of quotes as pages (a speaker's, a timeline's, a wording's), each page with the other side of what it alleges.

import type { Answer, Quote } from "../../domain.js";
import { bodyText } from "./draw.js";
import type { Mode } from "./limits.js";
import { pairUp, piecesWithin } from "./pairs.js";
import { blocks, items, otherSidePart, quotesOf, sheet, taken } from "./parts.js";
import { type Item, type Piece, sizeOf } from "./quote.js";
import type { Block, Part, Sheet } from "./sheet.js";

/** Part of a page that is kept for the other side of what it alleges. */
const OTHER_SIDE: Readonly<Record<Mode, number>> = { cards: 1200, text: 640 };

const NO_REPLY = "No reply to this was found in the corpus.";

/** Looks up what answers one quote. */
type Replies = (quote: Quote) => Promise<Pick<Answer, "otherSide" | "otherSideNote">>;

/** The pages of a list; at least one. Allegations on them are not complete before `withOtherSide`. */
export function listSheets(top: Part, list: readonly Item[], mode: Mode): Sheet[] {
  if (list.length === 0) return [sheet([top], [])];
  const pairs = pairUp(list, [], mode, taken(null, top) + OTHER_SIDE[mode]);
  return pairs.map((pair) =>
    sheet([{ ...top, body: [{ text: bodyText(top.body) }, ...claimsOf(pair.claims)] }], quotesOf(pair)),
  );
}

/** Numbered where the page holds more than one. */
function claimsOf(claims: readonly Piece[]): Block[] {
  return blocks(claims, claims.length > 1 ? 1 : null);
}

/** The page with the replies to what it alleges (the best ones that fit), and a line for what nobody replies to. */
export async function withOtherSide(page: Sheet, replies: Replies, mode: Mode): Promise<Sheet> {
  const alleged = page.quotes.map((quote, index) => ({ quote, number: index + 1 }));
  const answered = await Promise.all(
    alleged
      .filter(({ quote }) => quote.label === "allegation")
      .map(async ({ quote, number }) => ({ number, ...(await replies(quote)) })),
  );
  const found = distinct(answered.flatMap(({ otherSide }) => otherSide.slice(0, 1)));
  const shown = new Set(page.quotes.map(({ id }) => id));
  const others = fitting(
    found.filter(({ id }) => !shown.has(id)),
    mode,
  );
  const part = otherSidePart(
    { otherSideNote: noReplies(answered, page.quotes.length) },
    others,
    page.quotes.length + others.length > 2 ? page.quotes.length + 1 : null,
  );
  return {
    ...page,
    parts: part === null ? page.parts : [...page.parts, part],
    quotes: [...page.quotes, ...others.map(({ quote }) => quote)],
  };
}

interface Answered extends Pick<Answer, "otherSide" | "otherSideNote"> {
  readonly number: number;
}

/** `To 1 and 3: No reply to this in 5 articles …`, or null when all are replied to. */
function noReplies(answered: readonly Answered[], onPage: number): string | null {
  const without = answered.filter(({ otherSide }) => otherSide.length === 0);
  const note = without.find(({ otherSideNote }) => otherSideNote !== null)?.otherSideNote ?? NO_REPLY;
  if (without.length === 0) return null;
  return onPage === 1 ? note : `To ${without.map(({ number }) => number).join(", ")}: ${note}`;
}

/** Whole quotes while they fit; the first one cut at a sentence's end where it alone is too long. */
function fitting(quotes: readonly Quote[], mode: Mode): Piece[] {
  const pieces = items(quotes).flatMap((item) => piecesWithin(item, OTHER_SIDE[mode], mode).slice(0, 1));
  let used = 0;
  return pieces.filter((piece) => {
    used += sizeOf(piece, mode);
    return used <= OTHER_SIDE[mode];
  });
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [quote.id, quote])).values()];
}
