import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseCaseFile } from "../../src/corpus/case-file.js";
import {
  articleKey,
  caseOfKey,
  firstCase,
  idInCase,
  isCaseName,
  listCases,
  misnamedCases,
  namedCase,
} from "../../src/corpus/cases.js";

let root = "";
let folders = { corpusDir: "", casesDir: "", dataDir: "" };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cases-"));
  folders = { corpusDir: join(root, "corpus"), casesDir: join(root, "cases"), dataDir: join(root, "data") };
  mkdirSync(folders.corpusDir);
});
afterEach(() => rmSync(root, { recursive: true }));

function make(name: string, file: string, text = ""): void {
  mkdirSync(join(folders.casesDir, name), { recursive: true });
  writeFileSync(join(folders.casesDir, name, file), text);
}

const names = () => listCases(folders).map(({ name }) => name);

describe("the cases", () => {
  it("are the corpus alone where there is no folder of others", () => {
    expect(listCases(folders)).toEqual([
      {
        ...{ name: "corpus", title: "corpus", isFirst: true, editors: [] },
        ...{ corpusDir: folders.corpusDir, indexDir: folders.dataDir },
      },
    ]);
  });

  it("are the corpus first, then the folders that hold an article or a case file, in order of their names", () => {
    make("water", "an-article.md");
    make("fire", "case.yaml", 'name: The fire\neditors: ["123456789012345678"]\n');
    make("notes", "todo.txt");
    make(".hidden", "case.yaml");
    writeFileSync(join(folders.casesDir, "README.md"), "");
    expect(listCases(folders).map(({ name, title, editors }) => [name, title, editors])).toEqual([
      ["corpus", "corpus", []],
      ["fire", "The fire", ["123456789012345678"]],
      ["water", "water", []],
    ]);
    expect(listCases(folders)[1]?.indexDir).toBe(join(folders.dataDir, "cases", "fire"));
  });

  it("are seen as soon as they are made, renamed in their file, or taken away", () => {
    make("fire", "case.yaml", "name: The fire\n");
    expect(listCases(folders)[1]?.title).toBe("The fire");
    make("fire", "case.yaml", "name: The great fire\n");
    expect(listCases(folders)[1]?.title).toBe("The great fire");
    rmSync(join(folders.casesDir, "fire"), { recursive: true });
    expect(names()).toEqual(["corpus"]);
  });

  it("keep who may edit while a case file is wrong", () => {
    make("fire", "case.yaml", 'editors: ["123456789012345678"]\n');
    expect(listCases(folders)[1]?.editors).toEqual(["123456789012345678"]);
    make("fire", "case.yaml", "editors: [123456789012345678]\n");
    expect(listCases(folders)[1]?.editors).toEqual(["123456789012345678"]);
    expect(parseCaseFile("editors: [123456789012345678]\n")).toEqual([
      {
        line: 1,
        message: 'editors must be a list of role ids in quotation marks, such as ["123456789012345678"]',
      },
    ]);
  });

  it("leave out what has no fit name, and say so", () => {
    for (const name of ["My Case", "UPPER", "all", "none", "-x", "x".repeat(31)]) make(name, "case.yaml");
    expect([names(), misnamedCases(folders)]).toEqual([
      ["corpus"],
      ["-x", "My Case", "UPPER", "all", "none", "x".repeat(31)],
    ]);
    expect(isCaseName("x".repeat(30))).toBe(true);
  });

  it("do not count the corpus twice where it lies among the others, by a link too", () => {
    make("fire", "case.yaml");
    const inside = { ...folders, corpusDir: join(folders.casesDir, "fire") };
    symlinkSync(inside.corpusDir, join(folders.casesDir, "linked"));
    expect(listCases(inside).map(({ name, isFirst }) => [name, isFirst])).toEqual([["fire", true]]);
  });

  it("refuse one that has the first one's name, in one line", () => {
    make("corpus", "case.yaml");
    expect(names).toThrow(/corpus has the name of the first case, in .*corpus\.$/);
  });

  it("call the first one `first` where its folder's name is not fit", () => {
    const named = (corpusDir: string) => firstCase({ corpusDir, dataDir: "d" }).name;
    expect([named("/x/Lahore 2021"), named("/x/all"), named("/x/lahore")]).toEqual([
      "first",
      "first",
      "lahore",
    ]);
  });

  it("are found by name or title, whatever the capitals; another is refused with those that there are", () => {
    make("fire", "case.yaml", "name: The Fire\n");
    const found = (wanted: string) => namedCase(listCases(folders), wanted).name;
    expect(["fire", "FIRE ", "the fire", "corpus"].map(found)).toEqual(["fire", "fire", "fire", "corpus"]);
    expect(() => found("water\u0007")).toThrow('There is no case "water ".');
    expect(() => found("")).toThrow('There is no case "".');
  });
});

describe("an article's key", () => {
  const [first, fire] = [
    { name: "corpus", isFirst: true },
    { name: "fire", isFirst: false },
  ];

  it.each([
    [first, "telecoms", "telecoms"],
    [fire, "telecoms", "fire/telecoms"],
    [fire, "telecoms:3:1", "fire/telecoms:3:1"],
  ])("says the case, but for the first: %j %s", (folder, id, key) => {
    expect([articleKey(folder, id), idInCase(folder, key)]).toEqual([key, id]);
  });

  it.each([
    [first, "fire/telecoms"],
    [fire, "telecoms"],
    [fire, "fires/telecoms"],
    [fire, "water/telecoms"],
  ])("names nothing in another case: %j %s", (folder, key) => {
    expect(idInCase(folder, key)).toBeNull();
  });

  it("tells its case", () => {
    expect([caseOfKey("telecoms:3:1"), caseOfKey("fire/telecoms:3:1")]).toEqual([null, "fire"]);
  });
});
