// What was made of exact inputs, the least recently used let go. For one model alone: no two models meet in one.

export class Recent<T> {
  readonly #kept = new Map<string, Promise<T>>();
  readonly #most: number;

  /** @param most entries that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of this input before, or what `make` gives now. Nothing is kept of a failure. */
  of(input: string, make: () => Promise<T>): Promise<T> {
    const value = this.#kept.get(input) ?? make();
    this.#kept.delete(input);
    this.#kept.set(input, value);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value as string);
    value.catch(() => this.#kept.delete(input));
    return value;
  }
}
