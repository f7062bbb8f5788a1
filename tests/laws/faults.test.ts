// Files that are not as they should be: one line that says what is wrong, with the documented exit status, never a stack.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "../../src/corpus/article-file.js";
import { parseCaseFile } from "../../src/corpus/case-file.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { createReader } from "../../src/corpus/reader.js";
import { importReviewFile } from "../../src/editorial/labelling.js";
import { openRecords } from "../../src/editorial/records.js";
import { ExpectedError } from "../../src/errors.js";
import { readableArticles } from "../../src/ingest/store/files.js";
import { readReviews } from "../../src/labels/review/reviews.js";
import { asExpected } from "../../src/terminal/run.js";
import { folderOfTest } from "../discord/records-of-test.js";

const GROWING = `a: &a [x,x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: [*c,*c,*c]`;
const NO_ANCHOR = "Unresolved alias (the anchor must be set before the alias): x";
const TOO_MANY = "Excessive alias count indicates a resource exhaustion attack";

describe("an article's head", () => {
  const problemsOf = (head: string) => {
    const parsed = parseArticleFile("a", `---\n${head}\n---\n\nText of it.\n`);
    return "problems" in parsed ? parsed.problems.map(({ line, message }) => `${line}: ${message}`) : [];
  };

  it.each<[string, readonly string[]]>([
    ["title: T\npublisher: *x", [`3: ${NO_ANCHOR}`]],
    ["title: T\n<<: *x\npublisher: P", [`3: ${NO_ANCHOR}`]],
    ["title: &a T\npublisher: *a", []],
    [
      "title: T\npublisher: P\nvia: &v\n  name: *v",
      ["4: via must be null, or a name and an http or https url"],
    ],
    [`title: T\npublisher: P\n${GROWING}`, [`2: ${TOO_MANY}`]],
    ["*x", [`2: ${NO_ANCHOR}`]],
    ["title: !!binary aGk=\npublisher: P", ["2: title must be a line of text"]],
  ])("with anchors, aliases and tags is read, or named with its line: %j", (head, problems) => {
    expect(problemsOf(head)).toEqual(problems);
  });

  it("is named where it is nested without end, in a few lines", () => {
    expect(problemsOf(`title: ${"[".repeat(20_000)}`)).toHaveLength(10);
  });
});

describe("a case file", () => {
  const problemsOf = (text: string) => {
    const parsed = parseCaseFile(text);
    return Array.isArray(parsed) ? parsed.map(({ line, message }) => `${line}: ${message}`) : [];
  };
  const ENTRY = "an entry needs a name, and aliases as a list of texts";
  const ROOT = "1: the case file must be a list of fields: name, parties, names, editors";

  it.each<[string, readonly string[]]>([
    ["", []],
    ["# nothing yet", []],
    ["just words", [ROOT]],
    ["- a\n- b", [ROOT]],
    ["42", [ROOT]],
    ["name: [a]", ["1: name must be a text"]],
    ["name: A case\nparties: *x", [`2: ${NO_ANCHOR}`]],
    [GROWING, [`1: ${TOO_MANY}`]],
    ["parties: 5", ["1: parties must be a list"]],
    ["names: {a: b}", ["1: names must be a list"]],
    ["names:\n  - null", [`2: ${ENTRY}`]],
    ["names:\n  - name: ''", [`2: ${ENTRY}`]],
    ["names:\n  - name: A\n    aliases: [B, ' ']", [`2: ${ENTRY}`]],
    ["names:\n  - name: A\n    aliases: B", [`2: ${ENTRY}`]],
    ["name: a: b", ["1: Nested mappings are not allowed in compact mappings at line 1, column 7:"]],
  ])("is read, or each fault is named with its line: %j", (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe("a corpus", () => {
  const ARTICLE = "---\ntitle: T\npublisher: P\n---\n\nText of it.\n";
  const statusOf = (work: () => unknown) => {
    try {
      work();
      return 0;
    } catch (error) {
      const expected = error instanceof ExpectedError ? error : undefined;
      return [expected?.exitStatus, expected?.line.split("\n").length];
    }
  };

  it("with a link to nothing, to itself or to a folder is named in one line, status 3, and quotes none of it", () => {
    const links: [string, string][] = [
      ["nothing", "gone.md"],
      ["self", "self.md"],
      ["folder", "."],
    ];
    for (const [name, to] of links) {
      const dir = folderOfTest();
      writeFileSync(join(dir, "good.md"), ARTICLE);
      symlinkSync(to, join(dir, `${name}.md`));
      expect(statusOf(() => loadCorpus(dir))).toEqual([3, 1]);
      expect(createReader(dir)(name, 0)).toBeNull();
      expect(readableArticles(dir).map(({ id }) => id)).toEqual(["good"]);
    }
  });

  it("whose case file is a link to nothing, or whose folder is one, is named in one line, status 3", () => {
    const dir = folderOfTest();
    writeFileSync(join(dir, "good.md"), ARTICLE);
    symlinkSync("gone.yaml", join(dir, "case.yaml"));
    symlinkSync("gone", join(dir, "link"));
    expect(statusOf(() => loadCorpus(dir))).toEqual([3, 1]);
    expect(statusOf(() => loadCorpus(join(dir, "link")))).toEqual([3, 1]);
  });
});

describe("the data folder", () => {
  const openIn = (prepare: (dir: string) => void, at = ""): unknown => {
    const dir = folderOfTest();
    prepare(dir);
    try {
      openRecords(join(dir, at)).close();
      return "opened";
    } catch (error) {
      const expected = asExpected(error);
      return [expected?.exitStatus, expected?.line.includes("\n")];
    }
  };

  it.each<[string, (dir: string) => void, string]>([
    ["holds a folder in place of the records", (dir) => mkdirSync(join(dir, "records.sqlite")), ""],
    [
      "holds other bytes in place of the records",
      (dir) => writeFileSync(join(dir, "records.sqlite"), "x"),
      "",
    ],
    ["is a file", (dir) => writeFileSync(join(dir, "data"), ""), "data"],
    ["is a link to nothing", (dir) => symlinkSync("gone", join(dir, "data")), "data"],
    ["is a link to itself", (dir) => symlinkSync("data", join(dir, "data")), "data"],
    ["lies in a file", (dir) => writeFileSync(join(dir, "file"), ""), "file/data"],
  ])("that %s ends with one line and status 4", (_, prepare, at) => {
    expect(openIn(prepare, at)).toEqual([4, false]);
  });

  it("that nothing can be written to ends with one line and status 4", () => {
    expect(() => openRecords("/proc/on-the-record")).toThrow(ExpectedError);
  });
});

describe("what the system refuses", () => {
  const refused = (path: string) => Object.assign(new Error("x"), { code: "EACCES", syscall: "open", path });
  it.each<[string, unknown, number | undefined]>([
    ["an article", refused(join(process.cwd(), "corpus", "a.md")), 3],
    ["the corpus", refused(join(process.cwd(), "corpus")), 3],
    ["a folder that is only named alike", refused(join(process.cwd(), "corpus-of-others")), 4],
    ["a file of the index", refused(join(process.cwd(), "data", "index")), 4],
    ["nothing: a fault of the program's own", new TypeError("x"), undefined],
    ["nothing: a code without a path", Object.assign(new Error("x"), { code: "EACCES" }), undefined],
    ["nothing that was thrown", undefined, undefined],
  ])("is one line with its status: %s", (_, error, status) => {
    expect(asExpected(error)?.exitStatus).toBe(status);
  });
});

describe("reviews.jsonl", () => {
  const good = {
    at: "2026-01-01T00:00:00Z",
    who: "e",
    article: "a",
    sentence: "S.",
    label: "denial",
    previous: null,
    reason: "r",
  };
  const odd: readonly unknown[] = [
    ...[null, 5, "text", [], {}, { ...good, label: "lie" }, { ...good, label: ["denial"] }],
    ...[
      { ...good, previous: "lie" },
      { ...good, previous: {} },
      { ...good, at: "yesterday" },
      { ...good, at: 5 },
    ],
    ...[
      { ...good, who: {} },
      { ...good, reason: [1] },
      { ...good, sentence: null },
    ],
  ];

  it("that holds odd lines is taken in without them, and they stay where they are", async () => {
    const dir = folderOfTest();
    const lines = [...odd.map((one) => JSON.stringify(one)), "{", "\u0000", JSON.stringify(good)];
    const text = `\uFEFF${JSON.stringify({ ...good, who: "first" })}\r\n${lines.join("\n")}`;
    writeFileSync(join(dir, "reviews.jsonl"), text);
    const { reviews, problems } = readReviews(dir);
    expect([reviews.map(({ who }) => who), problems.length]).toEqual([["first", "e"], odd.length + 2]);
    const records = openRecords(dir);
    expect([await importReviewFile(records), await importReviewFile(records)]).toEqual([2, 0]);
    records.close();
    expect(readFileSync(join(dir, "reviews.jsonl"), "utf8")).toBe(text);
  });

  it("that is a folder is named in one line, status 4", () => {
    const dir = folderOfTest();
    mkdirSync(join(dir, "reviews.jsonl"));
    expect(() => readReviews(dir)).toThrow(expect.objectContaining({ exitStatus: 4 }));
  });
});
