import { describe, expect, it } from "vitest";
import { Recent } from "../../src/encoder/recent.js";

describe("what was read recently", () => {
  it("is made once for an input, and made again once it was let go as the least recently used", async () => {
    const made: string[] = [];
    const recent = new Recent<string>(2);
    const read = (input: string) => recent.of(input, async () => `${input}${made.push(input)}`);
    expect([await read("a"), await read("b"), await read("a"), await read("c")]).toEqual([
      "a1",
      "b2",
      "a1",
      "c3",
    ]);
    expect([await read("a"), await read("b")]).toEqual(["a1", "b4"]);
  });

  it("is one reading for two who ask at once", async () => {
    let made = 0;
    const recent = new Recent<number>(2);
    const read = () => recent.of("a", async () => ++made);
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  });

  it("is not kept of a failure", async () => {
    const recent = new Recent<string>(2);
    await expect(recent.of("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await recent.of("a", async () => "yes")).toBe("yes");
  });
});
