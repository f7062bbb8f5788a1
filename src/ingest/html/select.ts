// Which blocks of a page are the article: Readability's choice and the page's own markup, weighed against each other,
// then what captions, bylines, links and boilerplate look like. Pure over blocks.

import { REASON } from "../draft/draft.js";
import { noise } from "../draft/noise.js";
import { repeatsTitle } from "../draft/repeats.js";
import { countWords, endsSentence, isProse } from "../text/words.js";
import type { PageBlock } from "./blocks.js";
import { isCard, isLinkedSentence } from "./linked-sentence.js";
import { letters, type Reader } from "./reader.js";
import { densest, isGood, isInside, type Region } from "./regions.js";

interface Evidence {
  /** Readability's text. */
  readonly reader: Reader;
  /** The article's text in JSON-LD, nothing when there is none. */
  readonly linked: Reader;
  readonly regions: readonly Region[];
  readonly title: string | null;
  readonly author: string | null;
}

/** For each block: null where it is kept, else the reason why not. */
type Verdicts = readonly (string | null)[];

interface Weighed {
  readonly block: PageBlock;
  readonly words: number;
  readonly good: boolean;
  /** A sentence of the article that is one link. */
  readonly linked: boolean;
  /** Part of a link around several blocks. */
  readonly card: boolean;
  /** Readability or JSON-LD has it. */
  readonly voted: boolean;
}

const sum = (blocks: readonly Weighed[]): number => blocks.reduce((total, { words }) => total + words, 0);

/** A region is believed when it holds nearly all that was voted for, or much more than was. */
const ENOUGH = 0.8;
const MUCH_MORE = 1.4;

interface Scored {
  readonly region: Region;
  /** Words of running text inside, and how many of these were voted for. */
  readonly words: number;
  readonly covered: number;
}

/** Words too many and, at half their weight, words too few; weak claims cost a little. */
const cost = (one: Scored, need: number): number =>
  one.words - one.covered + 0.5 * (need - one.covered) + 0.03 * one.region.rank * one.words;

/** The most believable region, or null when none is. */
function believed(all: readonly Weighed[], regions: readonly Region[]): Scored | null {
  const need = sum(all.filter((one) => one.good && one.voted));
  const scored = regions.map((region): Scored => {
    const inside = all.filter((one) => one.good && isInside(one.block, region.elements));
    return { region, words: sum(inside), covered: sum(inside.filter((one) => one.voted)) };
  });
  const covering = scored.filter(({ covered, words }) => words > 40 && covered >= ENOUGH * need);
  const best = covering.sort((a, b) => cost(a, need) - cost(b, need) || a.region.rank - b.region.rank)[0];
  if (best && need > 0) return best;
  const larger = scored.filter(
    ({ region, words }) => region.rank < 2 && words > 60 && words >= MUCH_MORE * need,
  );
  return larger.sort((a, b) => a.region.rank - b.region.rank || b.words - a.words)[0] ?? null;
}

/** Why a block is not the article's text by its own words and links, or null. */
function reasonFor({ block, linked, card }: Weighed, { title, author }: Evidence): string | null {
  if (countWords(block.text) === 0) return REASON.empty;
  const own = noise(block.text, { titles: title === null ? [] : [title], author });
  return own ?? (card || (!linked && isLinks(block)) ? REASON.alsoRead : null);
}

/** Links to other articles: all of it, or most of what is no running text. */
function isLinks({ text, links }: PageBlock): boolean {
  const words = countWords(text);
  if (links > 0.9 && (words < 30 || !endsSentence(text)) && !(isProse(text) && words > 15)) return true;
  return links > 0.6 && !isProse(text);
}

/** A named region may hold so much that nobody voted for and still be taken whole. */
const TRUSTED_EXTRA = 0.35;

function isTrusted(found: Scored): boolean {
  return found.region.rank < 2 && found.words - found.covered <= TRUSTED_EXTRA * found.words;
}

interface Place {
  readonly inside: (one: Weighed) => boolean;
  /** Everything inside is the article; otherwise what was voted for shows where it begins and ends. */
  readonly whole: boolean;
}

function placeOf(all: readonly Weighed[], evidence: Evidence): Place {
  const found = believed(all, evidence.regions);
  if (found)
    return {
      inside: (one) => isInside(one.block, found.region.elements),
      whole: isTrusted(found) || found.covered === 0,
    };
  const good = all.filter((one) => one.good);
  const votes = sum(good.filter((one) => one.voted));
  if (votes > 40 && votes >= 0.2 * sum(good)) return { inside: (one) => one.voted, whole: true };
  const dense = densest(good.map((one) => one.block));
  return { inside: (one) => isInside(one.block, dense), whole: true };
}

/** Text that is no paragraph by its length and yet ends as one, or an item of a list. */
function isScrap({ block, words }: Weighed): boolean {
  if (block.furniture !== null || block.links >= 0.5 || block.kind === "heading") return false;
  return block.kind === "list-item" || (words >= 3 && endsSentence(block.text));
}

/** "No.": the last answer of an interview, or the question before it. */
function isShort({ block, words }: Weighed): boolean {
  return block.furniture === null && block.links < 0.5 && words > 0 && /[.!?…]["”’)]*$/u.test(block.text);
}

/** The end of the run that goes on behind the last sure paragraph: its like, and short text that was voted for. */
function goesOn(all: readonly Weighed[], last: number, place: Place): number {
  const sure = all[last]?.block;
  let end = last;
  for (let i = last + 1; i < all.length; i += 1) {
    const next = all[i] as Weighed;
    const alike = next.block.parent === sure?.parent && next.block.element.tagName === sure?.element.tagName;
    if (
      !place.inside(next) ||
      !((next.good && alike) || (next.voted && isScrap(next)) || (alike && isShort(next)))
    )
      break;
    end = i;
  }
  return end;
}

/** The verdicts with the first section's heading kept. */
function withOpening(all: readonly Weighed[], reasons: Verdicts, title: string | null): Verdicts {
  const first = reasons.indexOf(null);
  const later = all.filter(({ block }, i) => reasons[i] === null && block.kind === "heading");
  const opening = openingHeading(all.slice(0, Math.max(0, first)), later);
  if (opening === null || repeatsTitle(opening.block.text, title)) return reasons;
  return reasons.map((reason, i) => (all[i] === opening ? null : reason));
}

/** The heading right above the first paragraph, where later ones are made as it is: the first section's. */
function openingHeading(above: readonly Weighed[], later: readonly Weighed[]): Weighed | null {
  const last = above.findLast(({ block }) => block.furniture === null);
  const form = ({ block }: Weighed) =>
    `${block.element.tagName} ${block.element.getAttribute("class") ?? ""}`;
  const alike = (one: Weighed) => one.block.element.tagName === "H2" || one.block.element.tagName === "H3";
  if (last?.block.kind !== "heading" || !alike(last)) return null;
  return later.filter((one) => form(one) === form(last)).length >= 2 ? last : null;
}

/** Between the first and the last sure paragraph all inside the place is kept; above, only what was voted for. */
function placed(all: readonly Weighed[], evidence: Evidence): boolean[] {
  const place = placeOf(all, evidence);
  const inside = all.map(place.inside);
  const core = all.map((one, i) => one.good && inside[i] === true && (place.whole || one.voted));
  const first = core.indexOf(true);
  const last = goesOn(all, core.lastIndexOf(true), place);
  const title = all.findLastIndex((one, i) => i < first && repeatsTitle(one.block.text, evidence.title));
  return all.map((one, i) => {
    if (i < first) return i > title && one.good && one.voted && one.words >= 8;
    return i <= last && (inside[i] === true || one.voted);
  });
}

/** Judges every block of a page. */
export function selectBlocks(blocks: readonly PageBlock[], evidence: Evidence): Verdicts {
  const all = blocks.map((_, i) => weigh(blocks, i, evidence));
  const keeps = placed(all, evidence);
  const away = (block: PageBlock) =>
    repeatsTitle(block.text, evidence.title) ? REASON.headline : REASON.outside;
  const reasons = blocks.map(
    (block, i) => block.furniture ?? (keeps[i] ? reasonFor(all[i] as Weighed, evidence) : away(block)),
  );
  return withOpening(all, trimTail(blocks, reasons), evidence.title);
}

function weigh(blocks: readonly PageBlock[], at: number, evidence: Evidence): Weighed {
  const block = blocks[at] as PageBlock;
  const form = block.furniture === null ? letters(block.text) : "";
  const voted = form !== "" && (evidence.reader.has(form) || (form.length > 40 && evidence.linked.has(form)));
  const linked = isLinkedSentence(blocks, at, isGood);
  const good = block.furniture === null && (isGood(block) || linked);
  const card = block.links >= 0.5 && isCard(blocks, at);
  return { block, words: countWords(block.text), good, linked, card, voted };
}

/** Headings and scraps after the last paragraph, and scraps before the first, belong to the page. */
function trimTail(blocks: readonly PageBlock[], reasons: readonly (string | null)[]): Verdicts {
  const holds = (i: number): boolean => {
    const block = blocks[i] as PageBlock;
    return (
      reasons[i] === null &&
      block.kind !== "heading" &&
      (isProse(block.text) || endsSentence(block.text) || block.kind === "list-item")
    );
  };
  const kept = blocks.map((_, i) => i).filter(holds);
  // "Read the full statement:" stands before what was left out.
  if (/[:：]$/u.test(blocks[kept.at(-1) ?? 0]?.text ?? "") && kept.length > 2) kept.pop();
  const [first, last] = [kept[0] ?? -1, kept.at(-1) ?? -1];
  return reasons.map((reason, i) => reason ?? (i < first || i > last ? REASON.outside : null));
}
