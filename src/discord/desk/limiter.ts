// Keeps what the desk sends within Discord's limits, before Discord has to say so. The clock is given to it.

/** Time in ms, which nobody can set back, and waiting. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** At most `uses` in any `ms`. */
interface Rate {
  readonly uses: number;
  readonly ms: number;
}

/** Over all routes, and on each: a kind of request and a channel. */
export interface Rates {
  readonly all: Rate;
  readonly route: Rate;
}

/**
 * Discord's own: 50 requests a second for a bot (https://discord.com/developers/docs/topics/rate-limits, some left for
 * replies to people), and about 5 messages in 5 seconds for a channel, each kind of request counted by itself (as the
 * headers of its answers say).
 */
export const DISCORD_RATES: Rates = { all: { uses: 30, ms: 1000 }, route: { uses: 5, ms: 5000 } };

export interface Limiter {
  /** Resolves when a request may go out on a route (a kind of request and a channel); asked in order, given in order. */
  slot(route: string): Promise<void>;
}

export function rateLimiter(clock: Clock, rates: Rates = DISCORD_RATES): Limiter {
  const all: Use[] = [];
  const routes = new Map<string, Use[]>();
  const turn = async (taken: Use[], rate: Rate) => {
    const now = clock.now();
    const use = { at: Math.max(now, earliest(taken, rate)) };
    take(taken, use, rate);
    if (use.at > now) await clock.sleep(use.at - now);
    return use;
  };
  return {
    slot: async (route) => {
      forget(routes, clock.now() - rates.route.ms);
      const own = routes.get(route) ?? [];
      routes.set(route, own);
      // The route's turn first: who waits for it takes nothing from the others.
      const use = await turn(own, rates.route);
      await turn(all, rates.all);
      // It goes out now, which may be later than its route's turn was.
      use.at = Math.max(use.at, clock.now());
    },
  };
}

interface Use {
  at: number;
}

/** When the next use fits: the window has passed since the use that is `uses` back. */
function earliest(taken: readonly Use[], { uses, ms }: Rate): number {
  return Math.max(taken.at(-1)?.at ?? 0, (taken.at(-uses)?.at ?? Number.NEGATIVE_INFINITY) + ms);
}

function take(taken: Use[], use: Use, { uses }: Rate): void {
  taken.push(use);
  if (taken.length > uses) taken.shift();
}

function forget(routes: Map<string, Use[]>, before: number): void {
  for (const [route, taken] of routes) if ((taken.at(-1)?.at ?? 0) <= before) routes.delete(route);
}
