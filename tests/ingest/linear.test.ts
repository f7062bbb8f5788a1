// No expression over text from outside may take exponential time; the rest is bounded by the length of what it is given.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

const LITERAL =
  /(?<=[(,=:[|&?!;{}\n] {0,8})\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuy]{0,7})(?=[\s,.;)\]}:])/g;

function isExpression(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) !== null;
  } catch {
    return false;
  }
}

/** The expressions that a file writes as literals. */
function expressionsOf(file: string): [string, string][] {
  const code = readFileSync(file, "utf8").replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, "");
  return [...code.matchAll(LITERAL)]
    .map(([, source = "", flags = ""]): [string, string] => [source, flags])
    .filter(([source, flags]) => isExpression(source, flags));
}

const FILES = readdirSync("src/ingest", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src/ingest", name));

describe("the expressions of ingest", () => {
  it("are found by the test", () => {
    expect(FILES.flatMap(expressionsOf).length).toBeGreaterThan(150);
  });

  it("take no exponential time", () => {
    const own = [...FILES, "src/corpus/printed-notices.ts"].flatMap(expressionsOf);
    // Only a group that repeats without end can hold a repetition inside a repetition.
    const nested = own.filter(([source]) => /\)(?:[+*]|\{\d+,\})/.test(source));
    expect(nested.length).toBeGreaterThan(5);
    const slow = nested.filter(([source, flags]) => {
      const found = checkSync(source, flags, { timeout: 3000 });
      return found.status === "vulnerable" && found.complexity?.type === "exponential";
    });
    expect(slow).toEqual([]);
  }, 600_000);
});
