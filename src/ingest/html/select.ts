// Which blocks of a page are the article: Readability's choice and the page's own markup, weighed against each other,
// then what captions, bylines, links and boilerplate look like. Pure over blocks.

import { isDateLine } from "../dates.js";
import { REASON } from "../draft.js";
import { isAuthorBox, isByline, isCaption } from "../marks.js";
import { boilerplate } from "../phrases.js";
import { repeatsTitle } from "../repeats.js";
import { countWords, endsSentence, isProse } from "../words.js";
import type { PageBlock } from "./blocks.js";
import { letters } from "./reader.js";
import { densest, isGood, isInside, type Region } from "./regions.js";

export interface Evidence {
  /** Letters of Readability's text. */
  readonly reader: string;
  /** Letters of the article's text in JSON-LD, "" when there is none. */
  readonly linked: string;
  readonly regions: readonly Region[];
  readonly title: string | null;
  readonly author: string | null;
}

/** For each block: null where it is kept, else the reason why not. */
export type Verdicts = readonly (string | null)[];

interface Weighed {
  readonly block: PageBlock;
  readonly words: number;
  readonly good: boolean;
  /** Readability or JSON-LD has it. */
  readonly voted: boolean;
}

const sum = (blocks: readonly Weighed[]): number => blocks.reduce((total, { words }) => total + words, 0);

/** A region is believed when it holds nearly all that was voted for, or much more than was. */
const ENOUGH = 0.8;
const MUCH_MORE = 1.4;

/** The tightest believable region, or null when none is. */
function believed(all: readonly Weighed[], regions: readonly Region[]): ReadonlySet<Element> | null {
  const voted = all.filter((one) => one.good && one.voted);
  const need = sum(voted);
  const scored = regions.map((region) => {
    const inside = all.filter((one) => one.good && isInside(one.block, region.elements));
    return { region, words: sum(inside), covered: sum(inside.filter((one) => one.voted)) };
  });
  const covering = scored.filter(({ covered, words }) => words > 40 && covered >= ENOUGH * need);
  const best = covering.sort((a, b) => extra(a) - extra(b) || a.region.rank - b.region.rank)[0];
  if (best && need > 0) return best.region.elements;
  const larger = scored.filter(
    ({ region, words }) => region.rank < 2 && words > 60 && words >= MUCH_MORE * need,
  );
  return (
    larger.sort((a, b) => a.region.rank - b.region.rank || b.words - a.words)[0]?.region.elements ?? null
  );
}

/** Words beyond those voted for, with a little patience for strong claims. */
const extra = (one: { words: number; covered: number; region: Region }): number =>
  one.words - one.covered + one.region.rank * 0.05 * one.words + (1 - one.covered / (one.words || 1)) * 10;

/** Why a block is not the article's text by its own words and links, or null. */
function noise(block: PageBlock, evidence: Evidence): string | null {
  const { text } = block;
  const words = countWords(text);
  if (words === 0) return REASON.empty;
  const phrase = boilerplate(text);
  if (phrase) return phrase.reason;
  if (block.links > 0.9 && (words < 30 || !endsSentence(text)) && !(isProse(text) && words > 15))
    return REASON.alsoRead;
  if (block.links > 0.6 && !isProse(text)) return REASON.alsoRead;
  if (isDateLine(text)) return REASON.date;
  if (isByline(text)) return REASON.byline;
  if (evidence.author !== null && text === evidence.author) return REASON.byline;
  if (isCaption(text)) return REASON.caption;
  if (isAuthorBox(text, evidence.author)) return REASON.author;
  return repeatsTitle(text, evidence.title) ? REASON.headline : null;
}

/** Fills the gaps: what stands between kept paragraphs is kept, what leads to the first may be. */
function place(all: readonly Weighed[], region: ReadonlySet<Element> | null): boolean[] {
  const inRegion = all.map((one) => (region === null ? one.voted : isInside(one.block, region)));
  const core = all.map((one, i) => one.good && (inRegion[i] === true || (region === null && one.voted)));
  const first = core.indexOf(true);
  const last = core.lastIndexOf(true);
  return all.map((one, i) => {
    if (i < first) return one.good && one.voted && one.words >= 8;
    if (i > last) return false;
    return inRegion[i] === true || one.voted;
  });
}

/** Judges every block of a page. */
export function selectBlocks(blocks: readonly PageBlock[], evidence: Evidence): Verdicts {
  const all = blocks.map((block) => weigh(block, evidence));
  const votes = sum(all.filter((one) => one.good && one.voted));
  const region =
    believed(all, evidence.regions) ??
    (votes >= 0.2 * sum(all.filter((one) => one.good)) && votes > 40
      ? null
      : densest(blocks.filter((block) => block.furniture === null)));
  const placed = place(all, region);
  const reasons = blocks.map(
    (block, i) => block.furniture ?? (placed[i] ? noise(block, evidence) : REASON.outside),
  );
  return trimTail(blocks, reasons);
}

function weigh(block: PageBlock, evidence: Evidence): Weighed {
  const form = block.furniture === null ? letters(block.text) : "";
  const voted =
    form !== "" && (evidence.reader.includes(form) || (form.length > 40 && evidence.linked.includes(form)));
  return { block, words: countWords(block.text), good: block.furniture === null && isGood(block), voted };
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
  const [first, last] = [kept[0] ?? -1, kept.at(-1) ?? -1];
  return reasons.map((reason, i) => reason ?? (i < first || i > last ? REASON.outside : null));
}
