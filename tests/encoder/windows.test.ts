import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowsOf } from "../../src/encoder/windows.js";

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

describe("windowsOf", () => {
  it.each([
    ["one two", 2, ["one two"]],
    ["one two three", 2, ["one two", "three"]],
    ["one two three four", 2, ["one two", "three four"]],
    ["a bb ccc dddd", 1, ["a", "bb", "ccc", "dddd"]],
    ["", 1, [""]],
  ])("cuts %j for at most %d tokens at the spaces: %j", (text, limit, windows) => {
    expect(windowsOf(text, limit, words)).toEqual(windows);
  });

  it("cuts a word without spaces by its letters, but never inside a character", () => {
    expect(windowsOf("abcdef", 2, (text) => text.length)).toEqual(["a", "bc", "d", "ef"]);
    expect(windowsOf("😀😀😀", 2, (text) => text.length)).toEqual(["😀", "😀", "😀"]);
  });

  it("loses no letter and keeps every window within the limit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.integer({ min: 4, max: 20 }),
        (text, limit) => {
          const windows = windowsOf(text, limit, (part) => part.length);
          expect(windows.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          expect(Math.max(...windows.map((part) => part.length))).toBeLessThanOrEqual(Math.max(limit, 4));
        },
      ),
    );
  });
});
