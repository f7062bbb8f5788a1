// The sizes that the house holds to: short files, short functions. Files of data are listed by name.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, it } from "vitest";

/** Tables of words, cues and numbers: as long as what they hold. */
const DATA: readonly RegExp[] = [
  /^src\/language\/lexicon\//,
  /\.generated\.ts$/,
  /^src\/labels\/reading\/cues\.ts$/,
];

const FILE = { median: 80, nineInTen: 150, most: 250 };
const FUNCTION = { nineInTen: 20, most: 60 };

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  ...["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"],
]);

const files = ["src", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith(".ts") && !DATA.some((pattern) => pattern.test(name)))
  .map((name) => ({ name, text: readFileSync(name, "utf8") }));

function linesOf(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** Every function that has a name or a body of its own lines, with those of the functions inside it. */
function functionsOf(name: string, text: string): { readonly at: string; readonly lines: number }[] {
  const found: { at: string; lines: number }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, start, end } = node as Node;
    if (FUNCTIONS.has(type)) {
      found.push({
        at: `${name}:${linesOf(text.slice(0, start + 1))}`,
        lines: linesOf(text.slice(start, end)),
      });
    }
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseAst(text, { lang: "ts" }));
  return found;
}

/** The least number that a share of all does not exceed. */
function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0;
}

describe("the sizes of the source", () => {
  const sizes = files.map(({ name, text }) => ({ name, lines: linesOf(text) }));
  const functions = files.flatMap(({ name, text }) => functionsOf(name, text));

  it("keep half of all files within 80 lines, and nine in ten within 150", () => {
    const lines = sizes.map((file) => file.lines);
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(FILE.median);
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(FILE.nineInTen);
  });

  it("keep every file but data within 250 lines", () => {
    expect(sizes.filter(({ lines }) => lines > FILE.most)).toEqual([]);
  });

  it("keep nine in ten functions within 20 lines, and all within 60", () => {
    const own = functions.map(({ lines }) => lines).filter((lines) => lines > 1);
    expect(quantile(own, 0.9)).toBeLessThanOrEqual(FUNCTION.nineInTen);
    expect(functions.filter(({ lines }) => lines > FUNCTION.most)).toEqual([]);
  });

  it("are read off the source, functions inside functions too", () => {
    const text = "const f = () => {\n  return [1].map((one) =>\n    one);\n};\n";
    expect(functionsOf("x.ts", text)).toEqual([
      { at: "x.ts:1", lines: 4 },
      { at: "x.ts:2", lines: 2 },
    ]);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 30], 0.9)).toBe(9);
  });
});
