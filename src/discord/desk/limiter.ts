// Keeps what the desk sends within Discord's limits, before Discord has to say so. The clock is given to it.

/** Time in ms since 1970, and waiting. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** At most `uses` in any `ms`. */
export interface Rate {
  readonly uses: number;
  readonly ms: number;
}

/**
 * Discord's own: 50 requests a second for a bot (https://discord.com/developers/docs/topics/rate-limits, some left for
 * replies to people), and about 5 messages in 5 seconds for a channel (as its headers say).
 */
export const DISCORD_RATES = { all: { uses: 30, ms: 1000 }, channel: { uses: 5, ms: 5000 } } as const;

export interface Limiter {
  /** Resolves when a request to the channel may go out; asked for in order, given in order. */
  slot(channel: string): Promise<void>;
}

export function rateLimiter(clock: Clock, rates: { all: Rate; channel: Rate } = DISCORD_RATES): Limiter {
  const all: number[] = [];
  const channels = new Map<string, number[]>();
  return {
    slot: async (channel) => {
      const now = clock.now();
      forget(channels, now - rates.channel.ms);
      const own = channels.get(channel) ?? [];
      channels.set(channel, own);
      const at = Math.max(now, earliest(all, rates.all), earliest(own, rates.channel));
      take(all, at, rates.all);
      take(own, at, rates.channel);
      if (at > now) await clock.sleep(at - now);
    },
  };
}

/** When the next use fits: the window has passed since the use that is `uses` back. */
function earliest(taken: readonly number[], { uses, ms }: Rate): number {
  return Math.max(taken.at(-1) ?? 0, (taken.at(-uses) ?? Number.NEGATIVE_INFINITY) + ms);
}

function take(taken: number[], at: number, { uses }: Rate): void {
  taken.push(at);
  if (taken.length > uses) taken.shift();
}

function forget(channels: Map<string, number[]>, before: number): void {
  for (const [channel, taken] of channels) if ((taken.at(-1) ?? 0) <= before) channels.delete(channel);
}
