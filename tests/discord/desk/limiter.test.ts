import { describe, expect, it } from "vitest";
import { rateLimiter } from "../../../src/discord/desk/limiter.js";
import { virtualClock } from "./virtual-clock.js";

describe("the limiter", () => {
  it("lets five through to a channel in any five seconds, in order", async () => {
    const clock = virtualClock();
    const limiter = rateLimiter(clock);
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 12 }, async () => limiter.slot("a").then(() => void times.push(clock.now()))),
    );
    expect(times).toEqual([0, 0, 0, 0, 0, 5000, 5000, 5000, 5000, 5000, 10_000, 10_000]);
  });

  it("lets thirty through in any second over all channels", async () => {
    const clock = virtualClock();
    const limiter = rateLimiter(clock);
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 65 }, async (_, n) =>
        limiter.slot(`channel ${n}`).then(() => void times.push(clock.now())),
      ),
    );
    expect([times[29], times[30], times[59], times[60], times[64]]).toEqual([0, 1000, 1000, 2000, 2000]);
  });
});
