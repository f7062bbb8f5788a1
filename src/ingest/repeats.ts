// Pull quotes and repeated headlines: a block whose words another block says in full. Pure.

import { type Block, type Piece, REASON } from "./draft.js";
import { containment, nearlySame, shingles } from "./similarity.js";
import { countWords, endsSentence, plain } from "./words.js";

/** A block that might be a pull quote: not a heading, short enough, long enough to be no accident. */
function couldBePulled(block: Block): boolean {
  const words = countWords(block.text);
  return block.kind !== "list-item" && words >= 5 && words <= 70;
}

function saysAll(whole: string, part: string, partRuns: ReadonlySet<string>): boolean {
  if (` ${whole} `.includes(` ${part} `)) return true;
  return partRuns.size >= 8 && containment(partRuns, shingles(whole, 3)) >= 0.9;
}

/** Which of two blocks of the same words goes: the one that does not end as a sentence, else the later. */
function loses(a: Block, b: Block, aFirst: boolean): boolean {
  const [endA, endB] = [endsSentence(a.text), endsSentence(b.text)];
  return endA === endB ? !aFirst : !endA;
}

/**
 * Marks the kept pieces that only repeat another kept one (pull quotes, a paragraph pasted twice).
 * A short sentence that is part of a longer paragraph counts only when it is set as a quotation or has no stop.
 */
export function markRepeats(pieces: readonly Piece[]): Piece[] {
  const blocks = pieces.map((piece) => (piece.reason === null ? piece : null));
  const forms = blocks.map((block) => (block === null ? "" : plain(block.text)));
  const repeats = (block: Piece, i: number): boolean => {
    if (!couldBePulled(block)) return false;
    const [form, runs] = [forms[i] as string, shingles(block.text, 3)];
    const pulled = countWords(block.text) >= 8 || /^["“'‘]/.test(block.text) || !endsSentence(block.text);
    return blocks.some((other, j) => {
      if (i === j || other === null || other.kind === "heading") return false;
      if (form === forms[j]) return loses(block, other, i < j);
      return pulled && (forms[j]?.length ?? 0) > form.length && saysAll(forms[j] as string, form, runs);
    });
  };
  return pieces.map((piece, i) =>
    piece.reason === null && repeats(piece, i) ? { ...piece, reason: REASON.pullQuote } : piece,
  );
}

/** Is the text the headline again (perhaps with the site's name behind it)? */
export function repeatsTitle(text: string, title: string | null): boolean {
  if (title === null || countWords(text) > countWords(title) + 8) return false;
  const [own, headline] = [plain(text), plain(title)];
  return (
    nearlySame(text, title) ||
    (countWords(title) >= 4 &&
      (own.startsWith(headline) || (headline.startsWith(own) && countWords(text) >= 5)))
  );
}
