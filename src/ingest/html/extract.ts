// A web page becomes an article: facts, blocks, and what was left out and why.

import { cleanText, oneLine } from "../clean-text.js";
import { type Block, type Draft, type Facts, NO_FACTS, type Piece } from "../draft.js";
import { markRepeats } from "../repeats.js";
import { countWords, endsSentence } from "../words.js";
import { blocksOf, type PageBlock } from "./blocks.js";
import { findFurniture, takeOutCode } from "./clean.js";
import { parsePage } from "./dom.js";
import { factsOf } from "./facts.js";
import { type LinkedArticle, linkedArticle } from "./json-ld.js";
import { readerOf, readerText } from "./reader.js";
import { namedRegions } from "./regions.js";
import { selectBlocks } from "./select.js";

/** A bold line of its own without a stop is a heading, whatever its tag. */
function toBlock({ kind, text, bold }: PageBlock): Block {
  const heading =
    kind === "paragraph" && bold && countWords(text) <= 14 && !endsSentence(text.replace(/[?!]$/, ""));
  return { kind: heading ? "heading" : kind, text };
}

/** The text that a page holds for machines alone, as blocks: for pages whose body is drawn by scripts. */
function linkedBlocks(linked: LinkedArticle | null): Block[] {
  const body = cleanText(linked?.body ?? "");
  const plainText = /<p[\s>]/i.test(body)
    ? body.replace(/<\/p>|<br\s*\/?>/gi, "\n").replace(/<[^>]+>/g, "")
    : body;
  return plainText
    .split(/\n+/)
    .map((line) => oneLine(line))
    .filter((line) => countWords(line) > 0)
    .map((text) => ({ kind: "paragraph" as const, text }));
}

const words = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + countWords(block.text), 0);

function merge(given: Facts, found: Facts): Facts {
  return {
    title: given.title ?? found.title,
    publisher: given.publisher ?? found.publisher,
    author: given.author ?? found.author,
    published: given.published ?? found.published,
    url: given.url ?? found.url,
  };
}

/**
 * Reads a page.
 * @param html decoded markup
 * @param given facts that are known from elsewhere and win over the page's own
 */
export function extractPage(html: string, given: Facts = NO_FACTS): Draft {
  const document = parsePage(html);
  const linked = linkedArticle(document);
  const facts = merge(given, factsOf(document, linked));
  takeOutCode(document);
  const furniture = findFurniture(document);
  const blocks = blocksOf(document.body ?? document.documentElement, furniture);
  for (const element of furniture.keys()) element.remove();
  const regions = namedRegions(document);
  const evidence = { regions, linked: readerOf([linked?.body ?? ""]), reader: readerText(document) };
  const verdicts = selectBlocks(blocks, { ...evidence, title: facts.title, author: facts.author });
  const pieces = blocks.map((block, i): Piece => ({ ...toBlock(block), reason: verdicts[i] ?? null }));
  const hidden = linkedBlocks(linked);
  if (words(hidden) > 120 && words(pieces.filter((piece) => piece.reason === null)) < 0.3 * words(hidden)) {
    return { pieces: hidden.map((block) => ({ ...block, reason: null })), facts };
  }
  return { pieces: markRepeats(pieces), facts };
}
