import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "../src/folders.js";

const root = mkdtempSync(join(tmpdir(), "folders-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("makeFolder", () => {
  it("makes a folder with all that is missing above it, and leaves it alone the second time", () => {
    const path = join(root, "a", "b", "c");
    makeFolder(path);
    writeFileSync(join(path, "kept"), "");
    makeFolder(path);
    expect([statSync(path).isDirectory(), existsSync(join(path, "kept"))]).toEqual([true, true]);
  });

  it("throws the system's error where a file is in the way", () => {
    writeFileSync(join(root, "file"), "");
    expect(() => makeFolder(join(root, "file"))).toThrow("EEXIST");
    expect(() => makeFolder(join(root, "file", "below", "it"))).toThrow("ENOTDIR");
  });

  it.runIf(existsSync("/proc/self"))("throws, rather than never return, where no folder can be made", () => {
    expect(() => makeFolder("/proc/nothing/below")).toThrow("ENOENT");
  });
});
