// The rows of an index as flat columns: which sentence stands where. Pure arithmetic over numbers.

import { LABELS, type Label } from "../domain.js";

/** One sentence's place; `id` and `paragraphId` are keys of the database, `article` counts from 0 in order of ids. */
export interface RowPlace {
  readonly id: number;
  readonly article: number;
  readonly paragraph: number;
  readonly position: number;
  readonly paragraphId: number;
  readonly label: Label;
}

const COLUMNS = 6;

/** Rows in corpus order as bytes, column after column, little-endian 32-bit numbers. */
export function packRows(places: readonly RowPlace[]): Buffer {
  const size = places.length;
  const values = new Uint32Array(size * COLUMNS);
  places.forEach((place, row) => {
    values[row] = place.id;
    values[size + row] = place.article;
    values[2 * size + row] = place.paragraph;
    values[3 * size + row] = place.position;
    values[4 * size + row] = place.paragraphId;
    values[5 * size + row] = LABELS.indexOf(place.label);
  });
  return Buffer.from(values.buffer);
}

export class Rows {
  readonly size: number;
  readonly ids: Uint32Array;
  readonly articles: Uint32Array;
  readonly labels: Uint32Array;
  readonly #paragraphs: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #paragraphIds: Uint32Array;
  #byId: Uint32Array | undefined;
  #byParagraphId: Uint32Array | undefined;

  /** @param packed what `packRows` gave */
  constructor(packed: Uint8Array) {
    const values = new Uint32Array(packed.slice().buffer);
    const size = values.length / COLUMNS;
    const column = (at: number) => values.subarray(at * size, (at + 1) * size);
    this.size = size;
    this.ids = column(0);
    this.articles = column(1);
    this.#paragraphs = column(2);
    this.#positions = column(3);
    this.#paragraphIds = column(4);
    this.labels = column(5);
  }

  /** The row of a sentence's key, or undefined when the sentence is gone. */
  ofId(id: number): number | undefined {
    this.#byId ??= inverse(this.ids);
    const next = this.#byId[id];
    return next === undefined || next === 0 ? undefined : next - 1;
  }

  /** First row and the one after the last of a paragraph's key; empty where it has no sentence. */
  ofParagraphId(id: number): readonly [number, number] {
    this.#byParagraphId ??= inverse(this.#paragraphIds);
    const last = this.#byParagraphId[id] ?? 0;
    let first = last;
    while (first > 0 && this.#paragraphIds[first - 1] === id) first--;
    return [first, last];
  }

  /** First row and the one after the last of an article, or of one of its paragraphs. */
  range(article: number, paragraph?: number): readonly [number, number] {
    const from = this.#lowerBound(article, paragraph ?? 0);
    const to =
      paragraph === undefined ? this.#lowerBound(article + 1, 0) : this.#lowerBound(article, paragraph + 1);
    return [from, to];
  }

  /** The row of a place, or undefined. */
  at(article: number, paragraph: number, position: number): number | undefined {
    const [from, to] = this.range(article, paragraph);
    for (let row = from; row < to; row++) if (this.#positions[row] === position) return row;
    return undefined;
  }

  /** The first row that does not stand before this paragraph: binary search, rows being in corpus order. */
  #lowerBound(article: number, paragraph: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order =
        (this.articles[middle] as number) - article || (this.#paragraphs[middle] as number) - paragraph;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** For each key the last row that has it, plus 1; 0 for none. */
function inverse(keys: Uint32Array): Uint32Array {
  let most = 0;
  for (const key of keys) if (key > most) most = key;
  const rows = new Uint32Array(most + 1);
  keys.forEach((key, row) => {
    rows[key] = row + 1;
  });
  return rows;
}
