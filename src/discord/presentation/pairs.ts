// Lays claims and the other side out on pages so that neither is ever seen without the other. Pure.

import type { Quote } from "../../domain.js";
import { COMFORTABLE, type Mode, PAGE, SIDE } from "./limits.js";
import { encodeUtf8 } from "./links.js";
import { type Item, type Piece, piecesOf, quoteBlock } from "./quote.js";

export interface Pair {
  readonly claims: readonly Piece[];
  readonly others: readonly Piece[];
}

/** Most blocks of one side on a page. */
const MOST = 3;

/**
 * Every piece of both sides, in order, on as few pages as are comfortable to read. A page always holds a piece of
 * each side that has one: the side that is used up shows its best quote again.
 * @param taken characters that the page needs for other things
 */
export function pairUp(
  quotes: readonly Item[],
  otherSide: readonly Item[],
  mode: Mode,
  taken: number,
): Pair[] {
  const room = PAGE[mode] - taken;
  const share = pieceRoom([...quotes, ...otherSide], Math.min(SIDE, otherSide.length > 0 ? room / 2 : room));
  const claims = piecesOf(quotes, share);
  const others = piecesOf(otherSide, share);
  const pages: Pair[] = [];
  let [nextClaim, nextOther] = [0, 0];
  while (nextClaim < claims.length || nextOther < others.length) {
    const page = fill(claims, nextClaim, others, nextOther, room);
    pages.push(page);
    nextClaim += nextClaim < claims.length ? page.claims.length : 0;
    nextOther += nextOther < others.length ? page.others.length : 0;
  }
  return pages;
}

/** Characters that a piece's words may have so that its whole block, links and all, fits its share. */
function pieceRoom(items: readonly Item[], share: number): number {
  const around = items.map((item) => size({ ...item, text: "", part: 2, parts: 3 }) + linkRoom(item.quote));
  return Math.max(200, Math.floor(share - Math.max(0, ...around)));
}

/** What the link's words can need at most, percent-encoded, for this quote. */
function linkRoom(quote: Quote): number {
  const words = quote.text.split(/\s+/);
  const ends = [...words.slice(0, 12), ...words.slice(-6)].join(" ");
  return encodeUtf8(ends).length;
}

/** What fits: first one of each side (the best again where a side is used up), then more in turn while comfortable. */
function fill(claims: readonly Piece[], c: number, others: readonly Piece[], o: number, room: number): Pair {
  const page = { claims: firstOf(claims, c), others: firstOf(others, o) };
  const all = () => [...page.claims, ...page.others];
  const take = (side: Piece[], next: Piece | undefined) => {
    if (!next || side.length >= MOST) return false;
    const after = [...all(), next];
    if (total(after, size) > room || total(after, visible) > COMFORTABLE) return false;
    side.push(next);
    return true;
  };
  let more = true;
  while (more) {
    more = take(page.claims, claims[c + page.claims.length]);
    more = take(page.others, others[o + page.others.length]) || more;
  }
  return page;
}

function firstOf(side: readonly Piece[], next: number): Piece[] {
  return next < side.length ? side.slice(next, next + 1) : side.slice(0, 1);
}

function total(pieces: readonly Piece[], measure: (piece: Piece) => number): number {
  return pieces.reduce((sum, piece) => sum + measure(piece), 0);
}

function size(piece: Piece): number {
  return quoteBlock(piece, 9).length + 2;
}

/** Without the address of its link. */
function visible(piece: Piece): number {
  return piece.text.length + 160;
}
