import { describe, expect, it } from "vitest";
import {
  type Action,
  BEYOND_CAP,
  decide,
  type Known,
  type MessageSeen,
  type ThreadSeen,
} from "../../../src/discord/forum/decide.js";

const KNOWN: Known = { mode: "review", claimWatch: false, silent: false, today: 0, cap: 5 };
const THREAD: ThreadSeen = { kind: "thread", newlyCreated: true, inForum: true, closed: false, byBot: false };
const MESSAGE: MessageSeen = {
  ...{ kind: "message", isStarter: false, closed: false, byBot: false },
  ...{ byEditor: false, addressesBot: false },
};
const POST: Action = { kind: "take on", as: "post" };
const FOLLOW_UP: Action = { kind: "take on", as: "follow-up" };

describe("decide", () => {
  it.each<[string, Partial<ThreadSeen>, Partial<Known>, readonly Action[]]>([
    ["a new post is taken on", {}, {}, [POST]],
    ["in auto mode too", {}, { mode: "auto" }, [POST]],
    ["the mode off is silence", {}, { mode: "off" }, []],
    ["an old thread that the bot was added to is none of its business", { newlyCreated: false }, {}, []],
    ["a thread of another kind of channel neither", { inForum: false }, {}, []],
    ["nor a closed one", { closed: true }, {}, []],
    ["nor one by a bot", { byBot: true }, {}, []],
    ["the last post within the cap is taken on", {}, { today: 4 }, [POST]],
    ["one beyond it is declined", {}, { today: 5 }, [{ kind: "decline", as: "post", why: BEYOND_CAP }]],
    ["a cap of 0 declines all", {}, { cap: 0 }, [{ kind: "decline", as: "post", why: BEYOND_CAP }]],
  ])("threads: %s", (_title, event, known, actions) => {
    expect(decide({ ...THREAD, ...event }, { ...KNOWN, ...known })).toEqual(actions);
  });

  it.each<[string, Partial<MessageSeen>, Partial<Known>, readonly Action[]]>([
    ["the first message of a post hurries its reading", { isStarter: true }, {}, [{ kind: "hurry starter" }]],
    ["talk among readers is left alone", {}, {}, []],
    ["a message to the bot is a follow-up", { addressesBot: true }, {}, [FOLLOW_UP]],
    ["but not by a bot", { addressesBot: true, byBot: true }, {}, []],
    ["not in a closed thread", { addressesBot: true, closed: true }, {}, []],
    ["not once an editor has posted", { addressesBot: true }, { silent: true }, []],
    ["not with the mode off", { addressesBot: true }, { mode: "off" }, []],
    ["an editor's message silences the bot", { byEditor: true }, {}, [{ kind: "fall silent" }]],
    ["once", { byEditor: true }, { silent: true }, []],
    ["an editor who asks the bot is answered", { byEditor: true, addressesBot: true }, {}, [FOLLOW_UP]],
    ["a claim is checked where the watch is on", {}, { claimWatch: true }, [{ kind: "check claim" }]],
    ["also where the bot is silent", {}, { claimWatch: true, silent: true }, [{ kind: "check claim" }]],
    ["never an editor's own", { byEditor: true }, { claimWatch: true, silent: true }, []],
    [
      "the first message is checked and read",
      { isStarter: true },
      { claimWatch: true },
      [{ kind: "hurry starter" }, { kind: "check claim" }],
    ],
  ])("messages: %s", (_title, event, known, actions) => {
    expect(decide({ ...MESSAGE, ...event }, { ...KNOWN, ...known })).toEqual(actions);
  });
});
