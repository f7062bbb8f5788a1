// One article, taken apart: sentences, quotations, lists, cues. What attribution and reasons look at; no label.

import { holdsSentences } from "../../corpus/printed-notices.js";
import type { BlockKind, Readable, Sentence } from "../../domain.js";
import { visiblePlaces, withoutInvisible } from "../../language/characters.js";
import { splitSentences } from "../../language/sentences/split.js";
import { type CueHit, findCues } from "./cue-search.js";
import { introductions } from "./lists.js";
import { type QuotedParagraph, readQuotations } from "./quotations.js";
import { fold, type Token, tokenize } from "./text.js";

export interface ReadSentence extends Sentence {
  readonly kind: BlockKind;
  /** The text without marks that nobody sees: what is read, and where tokens and cues have their places. */
  readonly read: string;
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
  readonly input: Readable;
  readonly sentences: readonly ReadSentence[];
  /** For each block the index of its last sentence. */
  readonly lastOfBlock: ReadonlyMap<number, number>;
}

interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Without invisible marks. */
  readonly read: string;
}

/** Takes an article apart. Headings give no sentences. */
export function analyse(input: Readable, split = splitSentences): Analysis {
  const blocks = input.paragraphs.map((block): Block => {
    const { kind, text } = typeof block === "string" ? { kind: undefined, text: block } : block;
    const read = withoutInvisible(text);
    return { kind: kind ?? kindOf(read), text, read };
  });
  const quoted = readQuotations(blocks.map(({ kind, read }) => (holdsSentences(kind) ? read : "")));
  const introduced = introductions(blocks.map(({ kind, read }) => ({ kind, text: read })));
  const sentences = blocks.flatMap((block, paragraph) => {
    if (!holdsSentences(block.kind)) return [];
    const introducedAt = introduced[paragraph] ?? null;
    const introducedBy = introducedAt === null ? null : (blocks[introducedAt]?.read ?? null);
    const state = quoted[paragraph] as QuotedParagraph;
    return readParagraph(input.id, block, paragraph, state, { introducedAt, introducedBy }, split);
  });
  const lastOfBlock = new Map(sentences.map(({ paragraph }, index) => [paragraph, index]));
  return { input, sentences, lastOfBlock };
}

function kindOf(text: string): BlockKind {
  return /^\s*(?:[•*·▪◦]|-\s|\(?\d{1,2}[.)]\s)/.test(text) ? "list-item" : "paragraph";
}

function readParagraph(
  article: string,
  block: Block,
  paragraph: number,
  quoted: QuotedParagraph,
  introduction: Pick<ReadSentence, "introducedAt" | "introducedBy">,
  split: typeof splitSentences,
): ReadSentence[] {
  const { mask } = quoted;
  const seen = visiblePlaces(block.text);
  return split(block.text).map(({ start, end, text }, index) => {
    const [from, to] = [seen(start), seen(end)];
    const read = block.read.slice(from, to);
    const folded = fold(read);
    const tokens = tokenize(read);
    const cues = findCues(folded);
    return {
      id: `${article}:${paragraph}:${index}`,
      article,
      paragraph,
      index,
      start,
      end,
      text,
      kind: block.kind,
      read,
      folded,
      tokens,
      marks: tokens.map((token) => mask[from + token.start] ?? 0),
      share: shareInside(mask, from, to),
      startsInside: from === 0 ? quoted.continues : mask[from - 1] === 1 && mask[from] === 1,
      endsInside:
        to >= block.read.trimEnd().length ? quoted.leavesOpen : mask[to - 1] === 1 && mask[to] === 1,
      cues,
      cueInside: cues.map((hit) => mask[from + hit.start] === 1),
      ...introduction,
    };
  });
}

function shareInside(mask: Uint8Array, start: number, end: number): number {
  let inside = 0;
  for (let at = start; at < end; at++) if (mask[at] === 1) inside++;
  return end > start ? inside / (end - start) : 0;
}
