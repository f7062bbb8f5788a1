import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config.js";
import { parseCaseFile } from "../../src/corpus/case-file.js";
import { CASE, runCase } from "../../src/terminal/case-command.js";
import { chosenCase } from "../../src/terminal/case-option.js";
import { readCommandLine } from "../../src/terminal/read-command-line.js";

const root = mkdtempSync(join(tmpdir(), "case-command-"));
const config = loadConfig({ CASES_DIR: join(root, "cases"), DATA_DIR: join(root, "data") });
const folder = join(root, "cases", "fire");
const run = (...args: string[]) => runCase(config, readCommandLine(CASE, args));
let made: readonly string[];
beforeAll(() => {
  made = run("new", "fire", "--title", "The fire: Pier Street");
});
afterAll(() => rmSync(root, { recursive: true }));

describe("npm run case -- new", () => {
  it("makes the folder with a commented case file that can be read, and says what to do next", () => {
    expect(made.join("\n")).toContain("npm run ingest -- --case fire paste.txt");
    expect(made.join("\n")).toContain('npm run ask -- --case fire "Who denies what?"');
    expect(made.join("\n")).toContain("/case use case:fire");
    expect(parseCaseFile(readFileSync(join(folder, "case.yaml"), "utf8"))).toEqual({
      ...{ name: "The fire: Pier Street", parties: [], names: [], editors: [] },
    });
  });

  it("gives a case file whose examples can be read once their marks are taken away", () => {
    const text = readFileSync(join(folder, "case.yaml"), "utf8");
    expect(parseCaseFile(text.replace(/^#(?= {2}\S| {4}\S)|^# (?=editors)/gm, ""))).toMatchObject({
      parties: [{ side: "accuser" }, { side: "accused" }, { side: "authority" }],
      names: [{ name: "Warehouse 9" }],
      editors: ["123456789012345678"],
    });
  });

  it.each<[string, string[], string]>([
    ["a name that is taken", ["new", "fire"], "is there already."],
    ["the name of the first case", ["new", "corpus"], "corpus is there already."],
    ["a name with a space", ["new", "The Fire"], '"The Fire" cannot be a case\'s name.'],
    ["a path", ["new", "../fire"], '"../fire" cannot be a case\'s name.'],
    ["a reserved name", ["new", "all"], '"all" cannot be a case\'s name.'],
    ["an empty name", ["new", ""], '"" cannot be a case\'s name.'],
    ["no name", ["new"], "A new case needs one name."],
    ["two names", ["new", "a", "b"], "A new case needs one name."],
    ["no command", [], "No command was given."],
    ["another command", ["delete", "fire"], '"delete fire" is no command.'],
    ["an unknown option", ["new", "x", "--force"], "There is no option --force."],
  ])("refuses %s in one line, and makes nothing", (_, args, line) => {
    expect(() => run(...args)).toThrow(line);
    expect(readdirSync(join(root, "cases"))).toEqual(["fire"]);
  });

  it.each([
    ["The Fire", "the-fire"],
    ["../fire", "fire"],
    ["Affäre Übel", "affare-ubel"],
    ["all", "my-case"],
    ["…", "my-case"],
    [`${"x".repeat(29)}-yz`, "x".repeat(29)],
  ])("says what name would be right for %s", (name, fit) => {
    expect(() => run("new", name)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(`: ${fit}.`) }),
    );
  });

  it("says in one line that it cannot be made where CASES_DIR lies in a file", () => {
    const file = join(root, "a-file");
    writeFileSync(file, "");
    const casesDir = join(file, "cases");
    expect(() => runCase({ ...config, casesDir }, readCommandLine(CASE, ["new", "x"]))).toThrow(
      expect.objectContaining({ line: expect.stringMatching(/^[^\n]+$/) }),
    );
  });
});

describe("npm run case -- list", () => {
  it("names each case with its articles, and what is none for its name", () => {
    mkdirSync(join(root, "cases", "Old Case"));
    writeFileSync(join(root, "cases", "Old Case", "case.yaml"), "");
    const lines = run("list");
    rmSync(join(root, "cases", "Old Case"), { recursive: true });
    expect(lines).toEqual([
      "corpus  BES v. Huawei (Lahore Safe City)  (5 articles in corpus, the first case)",
      `fire  The fire: Pier Street  (0 articles in ${folder})`,
      `No case: ${join(root, "cases", "Old Case")}. Call it old-case, so that it is one.`,
    ]);
  });
});

describe("--case", () => {
  const chosen = (named: string | undefined, set: string | null = null) =>
    chosenCase({ ...config, caseName: set }, named).name;

  it("counts before CASE, and CASE before the first", () => {
    expect([chosen(undefined), chosen(undefined, "fire"), chosen("corpus", "fire")]).toEqual([
      ...["corpus", "fire", "corpus"],
    ]);
  });

  it("is refused with those that there are", () => {
    expect(() => chosen("water")).toThrow(
      expect.objectContaining({ line: 'There is no case "water". Cases are: corpus, fire.', exitStatus: 2 }),
    );
  });
});
