import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/errors.js";
import { EXPORT, exportOptions } from "../../src/terminal/export-options.js";
import { writeOut } from "../../src/terminal/out-file.js";
import { readCommandLine } from "../../src/terminal/read-command-line.js";

const thrownBy = (work: () => unknown): ExpectedError => {
  try {
    work();
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

const parseOptions = (args: readonly string[]) => exportOptions(readCommandLine(EXPORT, args));

describe("exportOptions", () => {
  it("reads what is exported, its form and where it goes", () => {
    expect(parseOptions(["speaker", "Javed", "Nawaz", "--topic", "tea", "--out", "a.md"])).toEqual({
      subject: { kind: "speaker", name: "Javed Nawaz", topic: "tea" },
      format: "markdown",
      style: "plain",
      publisher: { name: "", page: "" },
      out: "a.md",
    });
    expect(parseOptions(["answer", "Who?", "--format", "HTML", "--style", "AP"])).toMatchObject({
      subject: { kind: "answer", question: "Who?" },
      ...{ format: "html", style: "ap", out: null },
    });
  });

  it.each([
    [[], 'It is not said what to export. Say case, speaker NAME or answer "question"; --help tells more.'],
    [
      ["speaker"],
      '"speaker" cannot be exported so. Say case, speaker NAME or answer "question"; --help tells more.',
    ],
    [
      ["film"],
      '"film" cannot be exported so. Say case, speaker NAME or answer "question"; --help tells more.',
    ],
    [["case", "x"], "case takes nothing beside it. Write npm run export -- case."],
    [
      ["case", "--topic", "x"],
      "--topic goes with a speaker alone. Write npm run export -- speaker NAME --topic TEXT.",
    ],
    [["case", "--format", "pdf"], 'Unknown format "pdf". Use one of markdown, csv, html, claimreview.'],
    [["case", "--style", "mla"], 'Unknown style "mla". Use one of plain, ap, footnote.'],
    [["case", "--format", "htm"], 'Unknown format "htm". Did you mean html?'],
    [["case", "--out="], "--out names no file. Write --out FILE."],
    [
      ["case", "--format", "claimreview"],
      'ClaimReview needs its publisher. Add --publisher "NAME" --page https://….',
    ],
    [
      ["case", "--format", "claimreview", "--publisher", "X", "--page", "x"],
      'ClaimReview needs the address of its page. Add --publisher "NAME" --page https://….',
    ],
  ])("refuses %j with one line that says what would be right", (args, line) => {
    const thrown = thrownBy(() => parseOptions(args));
    expect([thrown.line, thrown.exitStatus]).toEqual([line, 2]);
  });
});

describe("writeOut", () => {
  const root = mkdtempSync(join(tmpdir(), "out-"));
  const corpus = join(root, "corpus");
  mkdirSync(corpus);
  afterAll(() => rmSync(root, { recursive: true }));

  it("writes the whole file, over an older one too", () => {
    const path = join(root, "a.md");
    writeOut(path, "one", [corpus]);
    writeOut(path, "two", [corpus]);
    expect([readFileSync(path, "utf8"), readdirSync(root)]).toEqual(["two", ["a.md", "corpus"]]);
  });

  it.each([
    [
      "among the articles",
      join(corpus, "a.md"),
      /lies among the articles\. Name a file outside CORPUS_DIR and CASES_DIR\.$/,
    ],
    ["by way of another folder", `${root}/x/../corpus/a.md`, /lies among the articles/],
    ["in a folder that is not there", join(root, "none", "a.md"), /cannot be written \(open: ENOENT\)/],
    ["in place of a folder", corpus, /cannot be written \(rename: \w+\)/],
  ])("writes nothing %s", (_, path, line) => {
    const thrown = thrownBy(() => writeOut(path, "text", [corpus]));
    expect([thrown.exitStatus, readdirSync(corpus)]).toEqual([2, []]);
    expect(thrown.line).toMatch(line);
  });
});
