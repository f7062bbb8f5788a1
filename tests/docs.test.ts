// What the documents name is there: files, commands, links. They change with the code, in the same commit.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const DOCUMENTS = [
  ...["README.md", "DESIGN.md", "CONTRIBUTING.md", "CHANGELOG.md", "training/README.md"],
  ...readdirSync("docs/measurements").map((name) => `docs/measurements/${name}`),
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** What is left of a document without its blocks of code. */
const prose = (document: string) => readFileSync(document, "utf8").replace(/^```[\s\S]*?^```$/gm, "");

describe.each(DOCUMENTS)("%s", (document) => {
  it("links to what is there", () => {
    const links = [...prose(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link as string);
    const own = links.filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });

  it("names files that are there", () => {
    const named = [
      ...prose(document).matchAll(/`((?:src|tests|scripts|training|eval|docs|deploy)\/[\w./-]*)`/g),
    ];
    const paths = named.map(([, path]) => path as string);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names commands that package.json has", () => {
    const text = document === "CHANGELOG.md" ? "" : readFileSync(document, "utf8");
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][a-z-]*)/g)].map(([, name]) => name as string);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the documents together", () => {
  it("name every command", () => {
    const text = DOCUMENTS.map((document) => readFileSync(document, "utf8")).join("\n");
    const called = (name: string) =>
      new RegExp(`npm (?:run (?:-s )?)?${name}(?![\\w-])`).test(text) || ["build", "prepare"].includes(name);
    expect(Object.keys(scripts).filter((name) => !called(name))).toEqual([]);
  });

  it("keep the design short: 12 kB, its figures elsewhere", () => {
    expect(readFileSync("DESIGN.md").length).toBeLessThanOrEqual(12_000);
  });
});
