import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleText, escapeText, shorten, userText } from "../../../src/discord/presentation/markdown.js";
import { seen } from "./reader.js";

describe("escaped text", () => {
  it.each([
    "@everyone and @here",
    "<@123456789012345678> <@!1> <@&2> <#3> </ask:4> <t:0:R> <a:b:5> <id:guide>",
    "**bold** *it* __under__ _it_ ~~gone~~ ||spoiler|| `code` ```block```",
    "# Heading\n## Two\n### Three\n-# small",
    "> quote\n>>> all the rest",
    "- item\n* item\n+ item\n1. first\n2) second",
    "[masked](https://evil.example) [x](<https://evil.example>)",
    "https://evil.example/a_b http://x.y <https://z.example> steam://run",
    "join discord.gg/abcdef or discord.com/invite/x",
    ":smile: and :thinking_face: at 8:30:15",
    "back\\slash \\* \\_",
    "“Huawei’s backdoor,” it said – “no evidence” (A.B. 12-34) $150 million & more; 100% [sic]",
    "snake_case_word and 2*3*4 and a | b and ~5",
  ])("reads as it was written: %s", (text) => {
    expect(seen(escapeText(text))).toBe(text);
  });

  it("reads as it was written, whatever it is", () => {
    const piece = fc.constantFrom(
      ..."*_~|`<>@#:[]()-+.!\\/ \n1aé",
      "https://",
      "discord.gg/",
      "@everyone",
      "-# ",
      "```",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("");
        expect(seen(escapeText(text))).toBe(seenPlain(text));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("leaves the punctuation of ordinary prose as it is, so that a copy is verbatim", () => {
    const text =
      "“We do not comment on on-going legal cases.” Huawei (Pakistan) said: $150m; 3-4 – 100% [sic] & more…";
    expect(escapeText(text)).toBe(text);
  });
});

describe("userText", () => {
  it("takes away marks that turn or hide text, and line breaks", () => {
    expect(userText("a\u202eb\u2066c\u200bd\u0000e\n\nf")).toBe("abcd e f");
  });
});

describe("articleText", () => {
  it("turns nothing around, and changes no letter", () => {
    expect(articleText("a \u202eb")).toBe("a b");
    expect(articleText("\u2067نص\u2069 b\u200f")).toBe("نص b\u200f");
  });
});

describe("shorten", () => {
  it("cuts at a word, with an ellipsis, and never between a backslash and its mark", () => {
    expect(shorten("one two three", 9)).toBe("one two…");
    expect(shorten("\\*\\*\\*", 4)).toBe("\\*…");
    expect(shorten("short", 9)).toBe("short");
  });
});

/** Trailing and doubled line breaks are the grammar's own business, not a matter of escaping. */
function seenPlain(text: string): string {
  return text.replace(/\n+$/, "");
}
