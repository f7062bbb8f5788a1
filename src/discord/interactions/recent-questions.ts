// What was asked last, by whom and where, so that a follow-up can be read with it. Memory alone: nothing is ever written to disk.

/** A question without a thread is remembered so long. */
const REMEMBERED_MS = 5 * 60_000;

/** Where a question is asked. */
export interface Asked {
  readonly user: string;
  readonly channel: string;
  readonly inThread: boolean;
  /** Answered to the asker alone. */
  readonly private?: boolean;
  /** The name of the case: what is asked of one leans on nothing that was asked of another. */
  readonly caseName: string;
}

interface Remembered {
  readonly question: string;
  readonly at: number;
}

/** The last question of each thread, and of each person elsewhere and in private. */
export class RecentQuestions {
  private readonly questions = new Map<string, Remembered>();

  /** @param now milliseconds */
  constructor(
    private readonly now: () => number = Date.now,
    private readonly capacity = 1000,
  ) {}

  /** The question that one asked here may lean on: one asked for all to see never on one asked in private. */
  before(asked: Asked): string | undefined {
    const own = asked.private === true ? this.fresh(asked) : undefined;
    const open = this.fresh({ ...asked, private: false });
    return own !== undefined && own.at >= (open?.at ?? 0) ? own.question : open?.question;
  }

  private fresh(asked: Asked): Remembered | undefined {
    const last = this.questions.get(keyOf(asked));
    const stays = asked.inThread && asked.private !== true;
    return last !== undefined && (stays || this.now() - last.at <= REMEMBERED_MS) ? last : undefined;
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

/** In a thread everybody speaks of one thing; elsewhere, and in private, each of his own. */
function keyOf({ user, channel, inThread, caseName, private: own = false }: Asked): string {
  if (own) return `${user} ${channel} ${caseName} in private`;
  return `${inThread ? channel : `${user} ${channel}`} ${caseName}`;
}
