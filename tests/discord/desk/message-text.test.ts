import { describe, expect, it } from "vitest";
import { withoutQuoted, wordsOf, wordsOfRaw } from "../../../src/discord/desk/message-text.js";

type Given = Parameters<typeof wordsOf>[0];
type Raw = Parameters<typeof wordsOfRaw>[0];

describe("the words of a message", () => {
  it.each([
    ["Look:", ["Acme stole it."], "Look:\nAcme stole it."],
    ["", ["Acme stole it.", "So did Jones."], "Acme stole it.\nSo did Jones."],
    ["Acme stole it.", [], "Acme stole it."],
    ["", [""], ""],
  ])("are its own and those that it forwards: %j and %j", (content, forwarded, words) => {
    const snapshots = forwarded.map((text, at) => [String(at), { content: text }] as const);
    expect(wordsOf({ content, messageSnapshots: new Map(snapshots) } as unknown as Given)).toBe(words);
    const raw = forwarded.map((text) => ({ message: { content: text } }));
    expect(wordsOfRaw({ content, message_snapshots: raw } as unknown as Raw)).toBe(words);
  });

  it("are its writer's without the lines that quote another message", () => {
    expect(withoutQuoted("> Acme stole it.\nNo, it did not.\n  > Really?")).toBe("No, it did not.");
  });
});
