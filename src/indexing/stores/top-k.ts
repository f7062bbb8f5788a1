// Keeps the best of many scores. Pure; the one place that decides how ties fall.

interface Scored {
  readonly row: number;
  readonly score: number;
}

/**
 * The k best of a stream of scores, best first, ties in order of rows.
 * A binary heap with the worst kept hit on top: n log k comparisons.
 */
export class TopK {
  readonly #k: number;
  readonly #heap: Scored[] = [];

  constructor(k: number) {
    this.#k = Math.max(0, Math.floor(k));
  }

  /** A score below this would not be kept: so that a scan need not even offer it. */
  floor = Number.NEGATIVE_INFINITY;

  offer(row: number, score: number): void {
    if (this.#heap.length < this.#k) {
      this.#heap.push({ row, score });
      this.#up(this.#heap.length - 1);
      this.#raiseFloor();
      return;
    }
    const worst = this.#heap[0];
    if (worst === undefined || score < worst.score || (score === worst.score && row > worst.row)) return;
    this.#heap[0] = { row, score };
    this.#down(0);
    this.#raiseFloor();
  }

  take(): Scored[] {
    return [...this.#heap].sort(byScoreThenRow);
  }

  #raiseFloor(): void {
    if (this.#heap.length === this.#k) this.floor = (this.#heap[0] as Scored).score;
  }

  #up(at: number): void {
    for (let child = at; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#worse(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #down(at: number): void {
    for (let parent = at; ; ) {
      const left = 2 * parent + 1;
      const right = left + 1;
      let worst = parent;
      if (left < this.#heap.length && this.#worse(left, worst)) worst = left;
      if (right < this.#heap.length && this.#worse(right, worst)) worst = right;
      if (worst === parent) return;
      this.#swap(parent, worst);
      parent = worst;
    }
  }

  #worse(a: number, b: number): boolean {
    return byScoreThenRow(this.#heap[a] as Scored, this.#heap[b] as Scored) > 0;
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b] as Scored, this.#heap[a] as Scored];
  }
}

function byScoreThenRow(a: Scored, b: Scored): number {
  return b.score - a.score || a.row - b.row;
}
