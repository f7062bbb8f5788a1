import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appendWhole, writeWhole } from "../src/whole-files.js";
import { folderOfTest } from "./discord/records-of-test.js";

describe("a file that counts", () => {
  it("is written whole, in place of the old one, and nothing lies beside it", () => {
    const folder = folderOfTest();
    const path = join(folder, "a.md");
    writeWhole(path, "old");
    writeWhole(path, "new");
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["new", ["a.md"]]);
  });

  it("never replaces another one where it is to be new", () => {
    const path = join(folderOfTest(), "a.md");
    writeWhole(path, "first", { fresh: true });
    expect(() => writeWhole(path, "second", { fresh: true })).toThrow(
      expect.objectContaining({ code: "EEXIST", path }),
    );
    expect(readFileSync(path, "utf8")).toBe("first");
  });

  it("has the rights that it is given", () => {
    const path = join(folderOfTest(), "secret");
    writeWhole(path, "x", { mode: 0o600 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("is named in the error where it cannot be written", () => {
    const folder = folderOfTest();
    mkdirSync(join(folder, "a"));
    const path = join(folder, "a");
    expect(() => writeWhole(path, "x")).toThrow(expect.objectContaining({ syscall: "rename", path }));
    expect(() => appendWhole(path, "x")).toThrow(expect.objectContaining({ syscall: "open", path }));
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is added to at its end", () => {
    const path = join(folderOfTest(), "lines");
    appendWhole(path, "one\n");
    appendWhole(path, "two\n");
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
  });

  it("keeps what another process added to it meanwhile", () => {
    const path = join(folderOfTest(), "lines");
    writeFileSync(path, "theirs\n");
    appendWhole(path, "ours\n");
    expect(readFileSync(path, "utf8")).toBe("theirs\nours\n");
  });
});
