// What was asked last, by whom and where, so that a follow-up can be read with it. Memory alone: nothing is ever written to disk.

/** A question without a thread is remembered so long. */
const REMEMBERED_MS = 5 * 60_000;

/** Where a question is asked. */
export interface Asked {
  readonly user: string;
  readonly channel: string;
  readonly inThread: boolean;
}

interface Remembered {
  readonly question: string;
  readonly at: number;
}

/** The last question of each thread, and of each person elsewhere. */
export class RecentQuestions {
  private readonly questions = new Map<string, Remembered>();

  /** @param now milliseconds */
  constructor(
    private readonly now: () => number = Date.now,
    private readonly capacity = 1000,
  ) {}

  /** The question that one asked here may lean on. */
  before(asked: Asked): string | undefined {
    const last = this.questions.get(keyOf(asked));
    if (last === undefined) return undefined;
    return asked.inThread || this.now() - last.at <= REMEMBERED_MS ? last.question : undefined;
  }

  /** @param question as it was read */
  remember(asked: Asked, question: string): void {
    const key = keyOf(asked);
    this.questions.delete(key);
    this.questions.set(key, { question, at: this.now() });
    if (this.questions.size > this.capacity)
      this.questions.delete(this.questions.keys().next().value as string);
  }
}

/** In a thread everybody speaks of one thing; elsewhere each of his own. */
function keyOf({ user, channel, inThread }: Asked): string {
  return inThread ? channel : `${user} ${channel}`;
}
