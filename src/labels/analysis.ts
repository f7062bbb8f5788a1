// One article, read as a whole: sentences, quotations, names, parties, speakers, cues. What rules and model both look at.

import { splitSentences } from "../corpus/sentences.js";
import type { BlockKind, Sentence } from "../domain.js";
import { type CueHit, findCues } from "./cue-search.js";
import { collectNames, type NameBook } from "./names.js";
import { type KnownParty, type Parties, readParties } from "./parties.js";
import { type QuotedParagraph, readQuotations } from "./quotations.js";
import { resolveSpeakers, type Spoken } from "./speakers.js";
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
}

export interface Analysis {
  readonly input: ArticleInput;
  readonly sentences: readonly ReadSentence[];
  readonly spoken: readonly Spoken[];
  readonly names: NameBook;
  readonly parties: Parties;
  readonly titleCues: readonly CueHit[];
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
  const quoted = readQuotations(blocks.map(({ kind, text }) => (kind === "heading" ? "" : text)));
  const sentences = blocks.flatMap((block, paragraph) =>
    block.kind === "heading"
      ? []
      : readParagraph(
          input.id,
          block,
          paragraph,
          quoted[paragraph] as QuotedParagraph,
          introducing(blocks, paragraph),
          split,
        ),
  );
  const title = tokenize(input.title);
  const tokens = sentences.map((sentence) => sentence.tokens);
  const names = collectNames(tokens);
  const parties = readParties([title, ...tokens], names, known);
  const heard = sentences.map((sentence) => ({
    ...sentence,
    inside: sentence.marks.map((mark) => mark === 1),
  }));
  const spoken = resolveSpeakers(heard, names, parties);
  return { input, sentences, spoken, names, parties, titleCues: findCues(fold(input.title)) };
}

function kindOf(text: string): BlockKind {
  return /^\s*(?:[•*·▪◦]|-\s|\(?\d{1,2}[.)]\s)/.test(text) ? "list-item" : "paragraph";
}

/** The text right before a list, when it ends in a colon; otherwise the heading above, otherwise null. */
function introducing(blocks: readonly { kind: BlockKind; text: string }[], paragraph: number): string | null {
  const before = blocks[paragraph - 1];
  if (before === undefined) return null;
  if (before.kind === "heading") return before.text;
  return /:\s*$/.test(before.text) ? before.text : null;
}

function readParagraph(
  article: string,
  { kind, text }: { kind: BlockKind; text: string },
  paragraph: number,
  quoted: QuotedParagraph,
  introducedBy: string | null,
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
      introducedBy,
    };
  });
}

function shareInside(mask: Uint8Array, start: number, end: number): number {
  let inside = 0;
  for (let at = start; at < end; at++) if (mask[at] === 1) inside++;
  return end > start ? inside / (end - start) : 0;
}
