// How often a person and a server may ask: a sliding window in memory. No names, no questions.

import type { Cooldown } from "../../config.js";

export interface Wait {
  readonly whose: "person" | "server";
  readonly seconds: number;
}

/** Windows kept before the stale ones are swept. */
const SWEEP_AT = 5_000;

export class Cooldowns {
  private readonly uses = new Map<string, number[]>();

  /** @param now milliseconds, for tests */
  constructor(
    private readonly user: Cooldown | null,
    private readonly server: Cooldown | null,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts one use and gives null, or says how long to wait and counts nothing. */
  take(userId: string, guildId: string | null): Wait | null {
    const person = this.waitFor(`u${userId}`, this.user);
    if (person > 0) return { whose: "person", seconds: person };
    const server = guildId === null ? 0 : this.waitFor(`g${guildId}`, this.server);
    if (server > 0) return { whose: "server", seconds: server };
    if (this.user) this.count(`u${userId}`, this.user);
    if (this.server && guildId !== null) this.count(`g${guildId}`, this.server);
    return null;
  }

  private waitFor(key: string, cooldown: Cooldown | null): number {
    if (!cooldown) return 0;
    const recent = this.recent(key, cooldown);
    if (recent.length < cooldown.uses) return 0;
    const free = (recent.at(-cooldown.uses) as number) + cooldown.seconds * 1000;
    return Math.max(1, Math.ceil((free - this.now()) / 1000));
  }

  private recent(key: string, cooldown: Cooldown): number[] {
    const since = this.now() - cooldown.seconds * 1000;
    return (this.uses.get(key) ?? []).filter((at) => at > since);
  }

  private count(key: string, cooldown: Cooldown): void {
    this.uses.set(key, [...this.recent(key, cooldown), this.now()]);
    if (this.uses.size > SWEEP_AT) this.sweep();
  }

  private sweep(): void {
    const longest = Math.max(this.user?.seconds ?? 0, this.server?.seconds ?? 0) * 1000;
    for (const [key, times] of this.uses) {
      if ((times.at(-1) ?? 0) <= this.now() - longest) this.uses.delete(key);
    }
  }
}
