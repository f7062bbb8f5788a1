// Which windows read an article: every sentence once in the core of a window, with what stands before and after. Pure.

import { idsOf, PARAGRAPH, type Piece, type Row, RowBuilder, shorten } from "./packing.js";

/** Most tokens of a title, a sentence, a window, and of the sentences before a window's core; as in `training/`. */
const TITLE = 40;
const SENTENCE = 160;
const WINDOW = 448;
const BEFORE = 176;
/** The last sentences of a window that is not the article's last are read again in the next one. */
const AFTER = 2;

/** A sentence of an article, taken apart. */
export interface PackedSentence {
  readonly pieces: readonly Piece[];
  /** It is the first of its paragraph. */
  readonly opens: boolean;
}

/** A window and the sentences (`from` to `until`, exclusive) for which it counts; its first span is sentence `first`. */
export interface ArticleWindow extends Row {
  readonly first: number;
  readonly from: number;
  readonly until: number;
  /** For each token the sentence that it belongs to and its place among that sentence's pieces; -1 for marks and title. */
  readonly sources: readonly (readonly [sentence: number, piece: number])[];
}

const NOWHERE = [-1, -1] as const;

/** The windows of an article, in order. */
export function windowsOver(title: readonly Piece[], sentences: readonly PackedSentence[]): ArticleWindow[] {
  const windows: ArticleWindow[] = [];
  for (let done = 0; done < sentences.length; ) {
    let window = pack(title, sentences, firstFor(sentences, done));
    if (window.first + window.spans.length <= done) window = pack(title, sentences, done);
    const reach = window.first + window.spans.length;
    const until = reach === sentences.length ? reach : Math.max(done + 1, reach - AFTER);
    windows.push({ ...window, from: done, until });
    done = until;
  }
  return windows;
}

/** From which sentence on a window is packed whose core begins with `done`. */
function firstFor(sentences: readonly PackedSentence[], done: number): number {
  let first = done;
  let left = BEFORE;
  while (first > 0 && left >= sizeOf(sentences, first - 1)) {
    first -= 1;
    left -= sizeOf(sentences, first);
  }
  return first;
}

function sizeOf(sentences: readonly PackedSentence[], at: number): number {
  return (sentences[at]?.pieces.length ?? 0) + 2;
}

type Packed = Omit<ArticleWindow, "from" | "until">;

function pack(title: readonly Piece[], sentences: readonly PackedSentence[], first: number): Packed {
  const row = new RowBuilder().add(idsOf(title.slice(0, TITLE))).end();
  const sources: (readonly [number, number])[] = row.ids.map(() => NOWHERE);
  for (let at = first; at < sentences.length; at++) {
    const { pieces, opens } = sentences[at] as PackedSentence;
    const places = shorten(
      pieces.map((piece, place) => ({ id: piece.id, place })),
      SENTENCE,
    );
    const mark = opens || at === first ? [PARAGRAPH] : [];
    if (row.spans.length > 0 && row.length + mark.length + places.length + 1 > WINDOW) break;
    row
      .add(mark)
      .add(
        places.map(({ id }) => id),
        true,
      )
      .end();
    sources.push(...mark.map(() => NOWHERE), ...places.map(({ place }) => [at, place] as const), NOWHERE);
  }
  return { ids: row.ids, spans: row.spans, first, sources };
}
