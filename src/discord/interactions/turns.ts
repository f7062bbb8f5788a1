// Acknowledges within Discord's 3 seconds, always: first the acknowledgement, then the work, one a turn of the loop.

/** Work waits this long, at most, for acknowledgements that are still on their way. */
const HELD_MS = 80;

/** Counts acknowledgements on their way, and lets work begin when there are none. */
export class Turns {
  private sending = 0;
  private last: Promise<void> = Promise.resolve();

  /**
   * Sends the acknowledgement and then begins the work. Answers are made by the processor: begun all at once they
   * would hold back the acknowledgements of whoever asks at the same moment.
   * @throws what the acknowledgement or the work throws
   */
  async acknowledged<T>(acknowledge: () => Promise<void>, work: () => Promise<T>): Promise<T> {
    this.sending++;
    try {
      await acknowledge();
    } finally {
      this.sending--;
    }
    this.last = this.last.then(() => this.turn());
    await this.last;
    return work();
  }

  private async turn(): Promise<void> {
    const until = performance.now() + HELD_MS;
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (this.sending > 0 && performance.now() < until);
  }
}
