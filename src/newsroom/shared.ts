// One thing that many use while it may be replaced: the old one is closed when its last user is done.

interface Slot<T> {
  readonly value: T;
  users: number;
  retired: boolean;
}

export class Shared<T> {
  readonly #close: (value: T) => void;
  #slot: Slot<T>;

  constructor(value: T, close: (value: T) => void) {
    this.#slot = { value, users: 0, retired: false };
    this.#close = close;
  }

  /** The one that counts now, for work that is done before anything else can happen. */
  get now(): T {
    return this.#slot.value;
  }

  /** Runs asynchronous work on the one that counts now; it stays open until the work is done. */
  async use<R>(work: (value: T) => Promise<R>): Promise<R> {
    const slot = this.#slot;
    slot.users += 1;
    try {
      return await work(slot.value);
    } finally {
      slot.users -= 1;
      this.#closeIfIdle(slot);
    }
  }

  /** From now on there is a new one; the old one is closed once nobody uses it. */
  replace(value: T): void {
    const old = this.#slot;
    this.#slot = { value, users: 0, retired: false };
    this.#retire(old);
  }

  /** Nothing comes after this. */
  close(): void {
    this.#retire(this.#slot);
  }

  #retire(slot: Slot<T>): void {
    if (slot.retired) return;
    slot.retired = true;
    this.#closeIfIdle(slot);
  }

  #closeIfIdle(slot: Slot<T>): void {
    if (slot.retired && slot.users === 0) this.#close(slot.value);
  }
}
