// Pull quotes and repeated headlines: a block whose words another block says in full. Pure.

import { containment, nearlySame, shingles } from "../text/similarity.js";
import { countWords, endsSentence, plain } from "../text/words.js";
import { type Block, type Piece, REASON } from "./draft.js";

/** A run of words that more blocks have than this tells nothing. */
const MOST_ALIKE = 20;

/** A block that might be a pull quote: no heading, no numbered paragraph, short enough, long enough to be no accident. */
function couldBePulled(block: Block): boolean {
  const words = countWords(block.text);
  return (
    block.kind === "paragraph" && words >= 5 && words <= 70 && !/^(?:¶\s*)?\d{1,3}\.\s/u.test(block.text)
  );
}

/** Which of two blocks of the same words goes: the one that does not end as a sentence, else the later. */
function loses(a: Block, b: Block, aFirst: boolean): boolean {
  const [endA, endB] = [endsSentence(a.text), endsSentence(b.text)];
  return endA === endB ? !aFirst : !endA;
}

interface Compared {
  readonly piece: Piece;
  readonly form: string;
  readonly runs: ReadonlySet<string>;
}

function saysAll(whole: Compared, part: Compared): boolean {
  if (whole.form.length <= part.form.length) return false;
  if (` ${whole.form} `.includes(` ${part.form} `)) return true;
  return part.runs.size >= 8 && containment(part.runs, whole.runs) >= 0.9;
}

/** For each run of words, the blocks that have it: only blocks that share one are compared. */
function byRun(blocks: readonly Compared[]): Map<string, Compared[]> {
  const found = new Map<string, Compared[]>();
  for (const block of blocks)
    for (const run of block.runs) found.set(run, [...(found.get(run) ?? []).slice(-MOST_ALIKE), block]);
  return found;
}

function isRepeat(
  block: Compared,
  others: Iterable<Compared>,
  order: ReadonlyMap<Compared, number>,
): boolean {
  if (!couldBePulled(block.piece)) return false;
  const { text } = block.piece;
  const pulled = countWords(text) >= 8 || /^["“'‘]/.test(text) || !endsSentence(text);
  for (const other of others) {
    if (other === block || other.piece.kind === "heading") continue;
    const first = (order.get(block) ?? 0) < (order.get(other) ?? 0);
    if (other.form === block.form ? loses(block.piece, other.piece, first) : pulled && saysAll(other, block))
      return true;
  }
  return false;
}

/**
 * Marks the kept pieces that only repeat another kept one (pull quotes, a paragraph pasted twice).
 * A short sentence that is part of a longer paragraph counts only when it is set as a quotation or has no stop.
 */
export function markRepeats(pieces: readonly Piece[]): Piece[] {
  const blocks = pieces
    .filter((piece) => piece.reason === null && piece.kind !== "heading")
    .map((piece): Compared => ({ piece, form: plain(piece.text), runs: shingles(piece.text, 3) }));
  const order = new Map(blocks.map((block, i) => [block, i]));
  const index = byRun(blocks);
  const repeats = new Set(
    blocks
      .filter((block) =>
        isRepeat(block, new Set([...block.runs].flatMap((run) => index.get(run) ?? [])), order),
      )
      .map((block) => block.piece),
  );
  return pieces.map((piece) => (repeats.has(piece) ? { ...piece, reason: REASON.pullQuote } : piece));
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
