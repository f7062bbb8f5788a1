// A web page becomes an article: facts, blocks, and what was left out and why.

import { type Block, type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft/draft.js";
import { markRepeats } from "../draft/repeats.js";
import { countWords, endsSentence, isProse, plain } from "../text/words.js";
import { blocksOf, type PageBlock } from "./blocks.js";
import { findFurniture, takeOutCode } from "./clean.js";
import { parsePage } from "./dom.js";
import { factsOf, shownTitle, titleOf } from "./facts.js";
import { type LinkedArticle, linkedArticle } from "./json-ld.js";
import { labelledBoxes } from "./labelled-boxes.js";
import { bodyLines, type LiveUpdate, liveBlocks, markedUpdates } from "./live-blog.js";
import { type Declared, declaredBy } from "./meta.js";
import { readerOf, readerText } from "./reader.js";
import { namedRegions } from "./regions.js";
import { savedFrom } from "./saved-from.js";
import { selectBlocks } from "./select.js";
import { nestedStories, otherStories, titleHeading } from "./stories.js";

/** A bold line of its own without a stop is a heading, whatever its tag. */
function toBlock({ kind, text, bold, breaks }: PageBlock): Block {
  const heading =
    kind === "paragraph" && bold && countWords(text) <= 14 && !endsSentence(text.replace(/[?!]$/, ""));
  return { kind: heading ? "heading" : kind, text, ...(breaks === undefined ? {} : { breaks }) };
}

const words = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + countWords(block.text), 0);

/** A page holds its text for machines too; that text is taken where so much less of it is drawn. */
const DRAWN = { page: 0.3, live: 0.9 };
const LEAST = { page: 120, live: 25 };

/** The text that a page holds for machines alone, as blocks: for pages whose body is drawn by scripts. */
function machineBlocks(
  linked: LinkedArticle | null,
  marked: readonly LiveUpdate[],
  shown: readonly Piece[],
): Block[] | null {
  const kept = shown.filter((piece) => piece.reason === null);
  const live = liveBlocks(linked !== null && linked.updates.length > 0 ? linked.updates : marked);
  if (words(live) >= LEAST.live && words(kept) * DRAWN.live <= words(live)) return live;
  const body = bodyLines(linked?.body ?? "").map((text) => ({ kind: "paragraph" as const, text }));
  return words(body) > LEAST.page && words(kept) < DRAWN.page * words(body) ? body : null;
}

/** The live blog with the running text that the page draws above its entries; the other lines above are not its text. */
function withIntroduction(live: readonly Block[], shown: readonly Piece[]): Piece[] {
  const all = plain(live.map((block) => block.text).join(" "));
  const drawn = ({ text, reason }: Piece) => reason === null && all.includes(plain(text));
  const first = shown.findIndex((piece) => drawn(piece) && countWords(piece.text) > 3);
  const above = (piece: Piece, i: number) => (first === -1 || i < first) && isProse(piece.text);
  const own = shown.map((piece, i) =>
    piece.reason === null && !above(piece, i) ? { ...piece, reason: REASON.outside } : piece,
  );
  return [
    ...own.filter((_, i) => !drawn(shown[i] as Piece)),
    ...live.map((block) => ({ ...block, reason: null })),
  ];
}

/** Every given fact wins over the page's own. */
function merge(given: Facts, found: Facts): Facts {
  const entries = Object.entries(found).map(([name, value]) => [name, given[name as keyof Facts] ?? value]);
  return Object.fromEntries(entries) as unknown as Facts;
}

function linkedOf(document: Document, declared: Declared): LinkedArticle | null {
  const titles = [declared.title, shownTitle(document, declared.pageTitle), declared.pageTitle];
  return linkedArticle(document, {
    addresses: declared.addresses,
    titles: titles.filter((title) => title !== null),
  });
}

function furnitureOf(document: Document, title: string | null): Map<Element, string> {
  const stories = [...otherStories(document, title), ...nestedStories(document, title)];
  const own = title === null ? null : titleHeading(document, title);
  const boxes = labelledBoxes(document.body ?? document.documentElement, own);
  const furniture = findFurniture(document, new Set([...stories, ...boxes.keys()]));
  for (const [box, reason] of boxes) furniture.set(box, reason);
  for (const story of stories) furniture.set(story, REASON.foreign);
  return furniture;
}

/**
 * Reads a page.
 * @param html decoded markup
 * @param given facts that are known from elsewhere and win over the page's own
 */
export function extractPage(html: string, given: Facts = NO_FACTS): Draft {
  const document = parsePage(html);
  const declared = declaredBy(document);
  const linked = linkedOf(document, declared);
  const archived = savedFrom(html, document);
  const marked = markedUpdates(document);
  takeOutCode(document);
  const furniture = furnitureOf(document, given.title ?? titleOf(document, declared, linked));
  const blocks = blocksOf(document.body ?? document.documentElement, furniture);
  const { via, ...found } = factsOf({ document, blocks, furniture }, declared, linked, archived);
  const facts = merge(given, found);
  for (const element of furniture.keys()) element.remove();
  const regions = namedRegions(document);
  const evidence = { regions, linked: readerOf([linked?.body ?? ""]), reader: readerText(document) };
  const verdicts = selectBlocks(blocks, { ...evidence, title: facts.title, author: facts.author });
  const pieces = blocks.map((block, i): Piece => ({ ...toBlock(block), reason: verdicts[i] ?? null }));
  const machine = machineBlocks(linked, marked, pieces);
  const more = via === null ? {} : { via };
  if (machine === null) return { pieces: markRepeats(pieces), facts, ...more };
  return { pieces: withIntroduction(machine, pieces), facts, ...more };
}
