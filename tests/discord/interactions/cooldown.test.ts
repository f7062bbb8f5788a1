import { describe, expect, it } from "vitest";
import { Cooldowns } from "../../../src/discord/interactions/cooldown.js";

describe("Cooldowns", () => {
  it("let so many uses pass in any window, and say how long to wait then", () => {
    let now = 0;
    const cooldowns = new Cooldowns({ uses: 2, seconds: 10 }, null, () => now);
    expect(cooldowns.take("a", "g")).toBeNull();
    now = 4000;
    expect(cooldowns.take("a", "g")).toBeNull();
    expect(cooldowns.take("a", "g")).toEqual({ whose: "person", seconds: 6 });
    expect(cooldowns.take("b", "g")).toBeNull();
    now = 10_000;
    expect(cooldowns.take("a", "g")).toBeNull();
    expect(cooldowns.take("a", "g")).toEqual({ whose: "person", seconds: 4 });
  });

  it("count a server's people together, and direct messages for no server", () => {
    const cooldowns = new Cooldowns(null, { uses: 1, seconds: 10 }, () => 0);
    expect(cooldowns.take("a", "g")).toBeNull();
    expect(cooldowns.take("b", "g")).toEqual({ whose: "server", seconds: 10 });
    expect(cooldowns.take("b", "h")).toBeNull();
    expect([cooldowns.take("b", null), cooldowns.take("b", null)]).toEqual([null, null]);
  });

  it("are off where no setting asks for them", () => {
    const cooldowns = new Cooldowns(null, null);
    expect(Array.from({ length: 50 }, () => cooldowns.take("a", "g"))).toEqual(Array(50).fill(null));
  });
});
