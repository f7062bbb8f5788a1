// Paragraphs that are one link and yet the article's own sentence ("Bellweather denied it all on Tuesday."). Pure.

import { boilerplate } from "../draft/phrases.js";
import { countWords, isTitleCase } from "../text/words.js";
import type { PageBlock } from "./blocks.js";

/** Links that ask the reader to go on. */
const CALL =
  /^\W*(?:(?:read|click|tap|see|watch|listen|follow|subscribe|download|sign|join|view|find|get|buy|visit|check|learn|discover|browse|share|donate|register)(?= (?:our|the|this|more|also|here|to|in on|on|for|us|now|up|out|all|how|why|what|it|his|her|their)\b|\s{0,2}[:|–—-]|\W*$)|(?:more|full|related|here|support|explore)(?= (?:on|from|about|story|stories|coverage|report|text|statement|is (?:the|our|how|why|what)|are (?:the|our)|our|us|articles?|news|this)\b|[’']s\b|\s{0,2}[:|–—-])|(?:also|opinion|analysis|video|photos?|live|explainer|exclusive)(?= (?:read|see|watch|on)\b|\s{0,2}[:|–—-]))/iu;
const SENTENCE_END = /[.…]["”’»)\]]*$|[.!?…,]["”’»]$/u;
/** Neighbours are looked for so many blocks away. */
const NEAR = 3;

const isLink = (block: PageBlock): boolean => block.links >= 0.5 && block.kind !== "heading";

const PARAGRAPH = /^(?:P|DIV|BLOCKQUOTE|SECTION)$/;

/** Two of one kind side by side, or two that hold paragraphs. */
const alike = (a: PageBlock, b: PageBlock): boolean => {
  const [one, other] = [a.element, b.element];
  const kinds = one.tagName === other.tagName || [one, other].every(({ tagName }) => PARAGRAPH.test(tagName));
  const parents = [a.parent, a.parent?.tagName === "BLOCKQUOTE" ? a.parent.parentElement : a.parent];
  return kinds && (parents.includes(b.parent) || a.parent === other);
};

/** Does the block stand in a link around several blocks? That is a card of another article: headline, teaser, picture. */
export function isCard(blocks: readonly PageBlock[], at: number): boolean {
  const link = blocks[at]?.anchor ?? null;
  return link !== null && [blocks[at - 1], blocks[at + 1]].some((one) => one?.anchor === link);
}

/**
 * Is the block a sentence of the article that happens to be a link? It ends as a sentence, reads as one, and stands
 * among paragraphs of its own kind that are no links; two links in a row are a list of other articles.
 * @param isRunning says of a block whether it is running text
 */
export function isLinkedSentence(
  blocks: readonly PageBlock[],
  at: number,
  isRunning: (block: PageBlock) => boolean,
): boolean {
  const block = blocks[at] as PageBlock;
  const { text } = block;
  if (!isLink(block) || block.furniture !== null || countWords(text) < 3 || !SENTENCE_END.test(text))
    return false;
  if (CALL.test(text) || boilerplate(text) !== null || isTitleCase(text, 0.75)) return false;
  if (isCard(blocks, at)) return false;
  const near = blocks
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter((one) => one !== block && alike(block, one));
  const beside = [blocks[at - 1], blocks[at + 1]].filter((one) => one && alike(block, one));
  return near.some((one) => !isLink(one) && isRunning(one)) && !beside.some((one) => one && isLink(one));
}
