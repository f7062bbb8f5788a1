// One article, read as a whole: sentences, quotations, names, parties, speakers, cues. What rules and model both look at.

import { holdsSentences } from "../corpus/printed-notices.js";
import type { BlockKind, Sentence } from "../domain.js";
import { splitSentences } from "../language/sentences/split.js";
import { type CueHit, findCues } from "./cue-search.js";
import type { NameBook } from "./name-book.js";
import { collectNames } from "./names.js";
import { type KnownParty, type Parties, readParties } from "./parties.js";
import { type QuotedParagraph, readQuotations } from "./quotations.js";
import { resolveSpeakers } from "./speakers.js";
import type { Spoken } from "./spoken.js";
import { fold, type Token, tokenize } from "./text.js";

export interface ArticleInput {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly (string | { readonly kind: BlockKind; readonly text: string })[];
}

export interface ReadSentence extends Sentence {
  readonly kind: BlockKind;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** For each token: 0 outside, 1 inside a quotation, 2 inside a few quoted words. */
  readonly marks: readonly number[];
  /** Share of the characters inside quotations. */
  readonly share: number;
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  readonly cues: readonly CueHit[];
  /** Where the cue stands: true inside a quotation. */
  readonly cueInside: readonly boolean[];
  /** The block that introduces a list or the heading above, when this sentence stands under one. */
  readonly introducedBy: string | null;
  /** Index of that block among the article's. */
  readonly introducedAt: number | null;
}

export interface Analysis {
  readonly input: ArticleInput;
  readonly sentences: readonly ReadSentence[];
  readonly spoken: readonly Spoken[];
  readonly names: NameBook;
  readonly parties: Parties;
  readonly titleCues: readonly CueHit[];
  /** For each block the index of its last sentence. */
  readonly lastOfBlock: ReadonlyMap<number, number>;
}

/** Reads an article. Headings give no sentences. */
export function analyse(
  input: ArticleInput,
  known: readonly KnownParty[] = [],
  split = splitSentences,
): Analysis {
  const blocks = input.paragraphs.map((block) =>
    typeof block === "string" ? { kind: kindOf(block), text: block } : block,
  );
  const quoted = readQuotations(blocks.map(({ kind, text }) => (holdsSentences(kind) ? text : "")));
  const introduced = introductions(blocks);
  const sentences = blocks.flatMap((block, paragraph) => {
    if (!holdsSentences(block.kind)) return [];
    const introducedAt = introduced[paragraph] ?? null;
    const introducedBy = introducedAt === null ? null : (blocks[introducedAt]?.text ?? null);
    const state = quoted[paragraph] as QuotedParagraph;
    return readParagraph(input.id, block, paragraph, state, { introducedAt, introducedBy }, split);
  });
  const title = tokenize(input.title);
  const tokens = sentences.map((sentence) => sentence.tokens);
  const names = collectNames(tokens);
  const parties = readParties([title, ...tokens], names, known);
  const heard = sentences.map((sentence) => ({
    ...sentence,
    inside: sentence.marks.map((mark) => mark === 1),
  }));
  const spoken = resolveSpeakers(heard, names, parties);
  const lastOfBlock = new Map(sentences.map(({ paragraph }, index) => [paragraph, index]));
  const titleCues = findCues(fold(input.title));
  return { input, sentences, spoken, names, parties, titleCues, lastOfBlock };
}

function kindOf(text: string): BlockKind {
  return /^\s*(?:[•*·▪◦]|-\s|\(?\d{1,2}[.)]\s)/.test(text) ? "list-item" : "paragraph";
}

type Block = { readonly kind: BlockKind; readonly text: string };

/** Items may be explained by this many blocks that do not look like items, where items before were. */
const GAP = 2;

/**
 * For each block the one that introduces it: the block before a list that ends in a colon (for all of the list), or
 * the heading right above; otherwise null.
 */
function introductions(blocks: readonly Block[]): (number | null)[] {
  const introduced: (number | null)[] = blocks.map(() => null);
  let intro: number | null = null;
  let since = 0;
  let explains = false;
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const first = before !== undefined && /:\s*$/.test(before.text);
    if (first) [intro, since, explains] = [at - 1, 0, false];
    else if (isItem(block)) [since, explains] = [0, explains || since > 0];
    else since += 1;
    const inside: boolean = since <= (explains ? GAP : 0) || leadsToItem(blocks, at);
    if (!holdsSentences(block.kind) || !inside) intro = null;
    introduced[at] = intro ?? (before?.kind === "heading" ? at - 1 : null);
  });
  return introduced;
}

/** A bullet, a block that ends in a semicolon, or one that begins with a gerund or in the middle of a sentence. */
function isItem({ kind, text }: Block): boolean {
  return (
    kind === "list-item" ||
    /;\s*(?:and)?\s*$/.test(text) ||
    /^\s*(?:[\p{Lu}][\p{Ll}]{2,}ing\b|…|\.\.\.|\p{Ll})/u.test(text)
  );
}

function leadsToItem(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at, at + GAP + 1).some(isItem);
}

function readParagraph(
  article: string,
  { kind, text }: { kind: BlockKind; text: string },
  paragraph: number,
  quoted: QuotedParagraph,
  introduction: Pick<ReadSentence, "introducedAt" | "introducedBy">,
  split: typeof splitSentences,
): ReadSentence[] {
  const { mask } = quoted;
  return split(text).map(({ start, end, text: own }, index) => {
    const folded = fold(own);
    const tokens = tokenize(own);
    const cues = findCues(folded);
    return {
      id: `${article}:${paragraph}:${index}`,
      article,
      paragraph,
      index,
      start,
      end,
      text: own,
      kind,
      folded,
      tokens,
      marks: tokens.map((token) => mask[start + token.start] ?? 0),
      share: shareInside(mask, start, end),
      startsInside: start === 0 ? quoted.continues : mask[start - 1] === 1 && mask[start] === 1,
      endsInside: end >= text.trimEnd().length ? quoted.leavesOpen : mask[end - 1] === 1 && mask[end] === 1,
      cues,
      cueInside: cues.map((hit) => mask[start + hit.start] === 1),
      ...introduction,
    };
  });
}

function shareInside(mask: Uint8Array, start: number, end: number): number {
  let inside = 0;
  for (let at = start; at < end; at++) if (mask[at] === 1) inside++;
  return end > start ? inside / (end - start) : 0;
}
