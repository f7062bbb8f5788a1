// Text → word pieces with their places. The library's tokenizer gives ids without places: it is asked word by word.

import type { Piece } from "./packing.js";

/** What BERT's basic tokenizer cuts at: white space, each mark of punctuation or symbol of ASCII, each Chinese character. */
const WORD = /[\p{Script=Han}]|[!-/:-@[-`{-~]|\p{P}|(?:(?![!-/:-@[-`{-~]|\p{P}|\p{Script=Han})\S)+/gu;
/** Words that are kept between texts; a newsroom's vocabulary is smaller. */
const KEPT_WORDS = 50_000;

/** Ids of one word, without special tokens. */
type WordIds = (word: string) => readonly number[];
export type ToPieces = (text: string) => readonly Piece[];

/**
 * The pieces of a text, in order.
 * @param wordIds the model's own tokenizer, for one word
 */
export function createPieces(wordIds: WordIds): ToPieces {
  const known = new Map<string, readonly number[]>();
  const idsOf = (word: string) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= KEPT_WORDS) known.clear();
    const ids = wordIds(word);
    known.set(word, ids);
    return ids;
  };
  return (text) => {
    const pieces: Piece[] = [];
    for (const match of text.matchAll(WORD)) {
      const start = match.index;
      const end = start + match[0].length;
      for (const id of idsOf(match[0])) pieces.push({ id, start, end });
    }
    return pieces;
  };
}
