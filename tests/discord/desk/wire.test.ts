import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rateLimiter, SYSTEM_CLOCK } from "../../../src/discord/desk/limiter.js";
import { titled } from "../../../src/discord/desk/marks.js";
import {
  postOnce,
  restForDesk,
  snowflakeAt,
  type Trace,
  type Wire,
  wireOver,
} from "../../../src/discord/desk/wire.js";
import { wireError } from "../../../src/discord/desk/wire-error.js";
import { DiscordDouble, TOKEN } from "../double/double.js";
import { user } from "../double/state.js";

let discord: DiscordDouble;
let wire: Wire;
beforeEach(async () => {
  discord = await DiscordDouble.start();
  wire = wireOver(restForDesk(TOKEN, discord.apiUrl), () => discord.state.bot.id, rateLimiter(SYSTEM_CLOCK));
});
afterEach(() => discord.stop());

const trace = (over: Partial<Trace> = {}): Trace => ({
  ...{ channel: discord.channel.id, nonce: "nonce", mark: titled("Draft no. 3 · "), triedAt: Date.now() },
  ...over,
});
const say = (content: string, extra: Record<string, unknown> = {}, author = discord.state.bot) =>
  discord.state.addMessage(discord.channel.id, author, { content }, extra).id;

describe("the look-up before a repeated send", () => {
  it("finds the bot's own message by its words or its nonce, also beyond a hundred later ones", async () => {
    const sent = say("**Draft no. 3 · a post asks");
    for (let n = 0; n < 230; n++) say(`**Draft no. ${n + 10} · a post asks**`);
    const last = say("Something else.", { nonce: "the last" });
    expect(await wire.find(trace())).toBe(sent);
    expect(await wire.find(trace({ nonce: "the last", mark: titled("nowhere") }))).toBe(last);
    expect(await postOnce(wire, trace(), { content: "Draft no. 3 · a post asks" })).toBe(sent);
  });

  it("passes over other people's words, replies to presses, other replies, and times long before", async () => {
    say("**Draft no. 3 · a post asks", {}, user("a reader"));
    say("**Draft no. 3 · is decided already", { interaction_metadata: { id: "1" } });
    say("**Draft no. 3 · a post asks", { message_reference: { message_id: "another" } });
    expect(await wire.find(trace({ replyTo: "this one" }))).toBeUndefined();
    expect(await wire.find(trace({ mark: titled("Draft no. 30 · ") }))).toBeUndefined();
    expect(await wire.find(trace({ triedAt: Date.now() + 600_000 }))).toBeUndefined();
  });

  it("asks nothing where nothing was tried", async () => {
    expect(await wire.find(trace({ triedAt: null }))).toBeUndefined();
    expect(discord.requests).toEqual([]);
  });
});

describe("wireError", () => {
  it.each([
    [{ status: 503 }, "again"],
    [{ status: 429 }, "again"],
    [{ status: 404, code: 10_003 }, "gone"],
    [{ status: 403, code: 50_013 }, "forbidden"],
    [{ status: 400, code: 50_035 }, "wrong"],
    [{ code: "ECONNREFUSED" }, "again"],
    [{ name: "AbortError" }, "again"],
  ])("takes %j for: %s", (fields, fault) => {
    expect(wireError(Object.assign(new Error("it failed"), fields))?.fault).toBe(fault);
  });

  it("leaves a fault of the program's own alone", () => {
    expect(wireError(new TypeError("x is undefined"))).toBeUndefined();
  });
});

describe("snowflakeAt", () => {
  it("gives the id that Discord's documentation gives for a time", () => {
    // 175928847299117063 was made at 1462015105796.
    expect(BigInt(snowflakeAt(1_462_015_105_796)) >> 22n).toBe(175_928_847_299_117_063n >> 22n);
  });
});
