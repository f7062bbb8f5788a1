// How text becomes an encoder's input: word pieces with their places, windows, pairs. `training/packing.py` is its twin. Pure.

/** `[CLS]`, `[SEP]`, `[unused0]` (a paragraph begins) and ":" in BERT's uncased vocabulary. */
const CLS = 101;
const SEP = 102;
export const PARAGRAPH = 1;
export const COLON = 1024;

/** A word piece; `start` and `end` are UTF-16 places of the word that it belongs to. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** What a model reads at once: token ids, and the spans of tokens that it is asked about (`end` exclusive). */
export interface Row {
  readonly ids: readonly number[];
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/**
 * Both ends of what is too long, two thirds of them from the beginning: a speaker stands at either.
 * @param most tokens that may stay
 */
export function shorten<T>(pieces: readonly T[], most: number): readonly T[] {
  if (pieces.length <= most) return pieces;
  const head = Math.floor((most * 2) / 3);
  return [...pieces.slice(0, head), ...pieces.slice(pieces.length - (most - head))];
}

/** Builds a row token by token. */
export class RowBuilder {
  readonly ids: number[] = [CLS];
  readonly spans: [number, number][] = [];

  get length(): number {
    return this.ids.length;
  }

  /** Adds tokens; `asked`: the model is asked about them. */
  add(ids: readonly number[], asked = false): this {
    if (asked) this.spans.push([this.ids.length, this.ids.length + ids.length]);
    for (const id of ids) this.ids.push(id);
    return this;
  }

  end(): this {
    this.ids.push(SEP);
    return this;
  }
}

export function idsOf(pieces: readonly Piece[]): number[] {
  return pieces.map(({ id }) => id);
}
