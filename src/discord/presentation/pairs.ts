// Lays claims and the other side out on pages so that neither is ever seen without the other. Pure.

import type { Quote } from "../../domain.js";
import { COMFORTABLE, type Mode, PAGE } from "./limits.js";
import { type Item, type Piece, piecesOf, sizeOf } from "./quote.js";

export interface Pair {
  readonly claims: readonly Piece[];
  readonly others: readonly Piece[];
}

/** Most quotes of one side on a page, and of both. */
const MOST = 3;
const MOST_OF_BOTH = 5;
/** Characters for the marks of a piece that is cut, and for the words of its own link. */
const MARKS = 150;
/** A piece is never shorter than this, so that cutting comes to an end. */
const LEAST = 160;

/**
 * Every piece of both sides, in order, on as few pages as are comfortable to read. A page always holds a piece of
 * each side that has one: the side that is used up shows its best quote again.
 * @param taken characters that the page needs for other things
 * @param first most quotes of a side on the first page
 */
export function pairUp(
  quotes: readonly Item[],
  otherSide: readonly Item[],
  mode: Mode,
  taken: number,
  first = MOST,
): Pair[] {
  const room = PAGE[mode] - taken;
  const claims = quotes.flatMap((item) => piecesWithin(item, room - largest(otherSide, room, mode), mode));
  const others = otherSide.flatMap((item) => piecesWithin(item, room - largest(quotes, room, mode), mode));
  const pages: Pair[] = [];
  let [nextClaim, nextOther] = [0, 0];
  while (nextClaim < claims.length || nextOther < others.length) {
    const bounds = { room, mode, most: pages.length === 0 ? first : MOST };
    const page = fill(claims, nextClaim, others, nextOther, bounds);
    pages.push(page);
    nextClaim += nextClaim < claims.length ? page.claims.length : 0;
    nextOther += nextOther < others.length ? page.others.length : 0;
  }
  return pages;
}

/** Room that a side needs for its largest block, at most half of the page: the rest is the other side's. */
function largest(side: readonly Item[], room: number, mode: Mode): number {
  const sizes = side.map((item) => sizeOf(wholeOf(item), mode));
  return Math.min(Math.max(0, ...sizes), Math.floor(room / 2));
}

/** The quote as one piece where that fits, else in pieces that do. */
export function piecesWithin(item: Item, most: number, mode: Mode): Piece[] {
  const whole = wholeOf(item);
  if (sizeOf(whole, mode) <= most) return [whole];
  const around = sizeOf(whole, mode) - item.quote.text.length + MARKS;
  return piecesOf(item, Math.max(LEAST, most - around));
}

function wholeOf(item: Item): Piece {
  return { ...item, text: item.quote.text, part: 1, parts: 1 };
}

interface Bounds {
  readonly room: number;
  readonly mode: Mode;
  /** Quotes of a side. */
  readonly most: number;
}

/** What fits: first one of each side (where a side is used up, the best again that opposes the other), then more in turn while comfortable. */
function fill(
  claims: readonly Piece[],
  c: number,
  others: readonly Piece[],
  o: number,
  { room, mode, most }: Bounds,
): Pair {
  const page = { claims: firstOf(claims, c, others[o]), others: firstOf(others, o, claims[c]) };
  const all = () => [...page.claims, ...page.others];
  const take = (side: Piece[], next: Piece | undefined) => {
    if (!next || side.length >= most || all().length >= MOST_OF_BOTH) return false;
    const after = [...all(), next];
    if (total(after, (one) => sizeOf(one, mode)) > room || total(after, visible) > COMFORTABLE) return false;
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

function firstOf(side: readonly Piece[], next: number, facing: Piece | undefined): Piece[] {
  if (next < side.length) return side.slice(next, next + 1);
  const fitting = side.find(({ quote }) => facing && oppose(quote, facing.quote));
  return fitting ? [fitting] : side.slice(0, 1);
}

/** Does one of them reply to the other, as far as the answer says? */
export function oppose(one: Quote, other: Quote): boolean {
  return one.opposes === undefined || one.opposes.includes(other.id);
}

function total(pieces: readonly Piece[], measure: (piece: Piece) => number): number {
  return pieces.reduce((sum, piece) => sum + measure(piece), 0);
}

/** Without the address of its link. */
function visible(piece: Piece): number {
  return piece.text.length + 160;
}
