// A clock that stands still until somebody waits, then jumps to the next waiting time.

import type { Clock } from "../../../src/discord/desk/limiter.js";

export function virtualClock(start = 0): Clock {
  let now = start;
  const sleepers: { at: number; wake: () => void }[] = [];
  let scheduled = false;
  const advance = () => {
    scheduled = false;
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (next === undefined) return;
    now = Math.max(now, next.at);
    next.wake();
    plan();
  };
  const plan = () => {
    if (scheduled || sleepers.length === 0) return;
    scheduled = true;
    setImmediate(advance);
  };
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, wake });
        plan();
      }),
  };
}
