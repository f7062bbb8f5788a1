import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { noticeLine, openNotices } from "../../src/editorial/notices.js";
import { publishedQuotes } from "../../src/editorial/published.js";
import { openRecords, type Records } from "../../src/editorial/records.js";
import { exportLines, importLines } from "../../src/editorial/transfer.js";
import { runRecords } from "../../src/terminal/records-command.js";
import { dataFolder, openForTest, tickingClock } from "./records-folder.js";
import { ANSWER, newPost, seenDraft } from "./sample.js";

/** At least one row in every table, with line separators, quotation marks and nulls in them. */
function fill(records: Records): void {
  const { id } = seenDraft(records);
  seenDraft(records, newPost("100000000000000002"));
  records.drafts.move(id, "edit", "editor", { note: 'Line\u2028separator, "marks", \u0000 and 😀' });
  records.drafts.move(id, "approve", "editor");
  records.jobs.add({ key: "answer 1", kind: "answer", channel: "c", payload: { draft: id } });
  records.reviews.add({
    who: "e",
    article: "register",
    sentence: "S.",
    label: "denial",
    previous: null,
    reason: "r",
  });
  records.flags.add({
    who: "r",
    article: "register",
    quote: "register:0:0",
    text: "T.",
    label: "allegation",
  });
  records.posts.silence("t", "editor");
  const quotes = publishedQuotes(ANSWER.quotes);
  records.published.add({
    kind: "ask",
    guild: null,
    channel: "c",
    message: "m",
    thread: false,
    draft: null,
    quotes,
    asOf: 0,
  });
  records.corrections.add({ who: "e", article: "register", kind: "withdrawn", text: "Retracted." });
}

const run = (folder: string, command: string, input = "", rest: { file?: string; json?: boolean } = {}) =>
  runRecords(folder, { command, input: Readable.from([input]), ...rest }).then((lines) => [...lines]);

/** Spoils the first row of a table. */
const spoiled =
  (table: string, values: Record<string, unknown>) =>
  (lines: string[]): string[] => {
    const at = lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
    const { row } = JSON.parse(lines[at] ?? "") as { row: object };
    return lines.with(at, JSON.stringify({ table, row: { ...row, ...values } }));
  };

describe("export and import", () => {
  it("go round exactly: the same lines come out again", async () => {
    const [from, to] = [dataFolder(), dataFolder()];
    const records = openForTest(from);
    fill(records);
    const lines = await run(from, "export");
    expect(new Set(lines.slice(1).map((line) => (JSON.parse(line) as { table: string }).table)).size).toBe(
      10,
    );
    expect(await run(to, "import", lines.join("\n"))).toEqual([
      `Imported ${lines.length - 1} rows; 0 were there already.`,
    ]);
    expect(await run(to, "export")).toEqual(lines);
    expect(await run(to, "import", lines.join("\n"))).toEqual([
      `Imported 0 rows; ${lines.length - 1} were there already.`,
    ]);
  });

  it("take in an export that npm run wrote its own lines above", async () => {
    const [from, to] = [openForTest(), openForTest()];
    fill(from);
    const lines = [...exportLines(from.db)];
    const above = ["", "> on-the-record@0.1.0 records", "> node dist/scripts/records.js export", ""];
    expect(await importLines(to, [...above, ...lines])).toEqual({ added: lines.length - 1, known: 0 });
    expect([...exportLines(to.db)]).toEqual(lines);
    await expect(importLines(to, [...above, "{}"])).rejects.toThrow(
      "Line 5 of the import cannot be taken in",
    );
  });

  it("say so where nobody has decided anything", async () => {
    const folder = dataFolder();
    expect(await run(folder, "audit")).toEqual(["No decision is recorded yet."]);
    expect(await run(folder, "audit", "", { json: true })).toEqual([]);
  });

  it("let the records go on after an import where they stopped", async () => {
    const [one, two] = [openForTest(), openForTest()];
    fill(one);
    await importLines(two, [...exportLines(one.db)]);
    two.drafts.move(1, "start", "bot");
    expect(two.audit.list({ limit: 1 })[0]?.id).toBe(one.audit.all().length + 1);
  });

  it.each([
    [
      "no JSON",
      (lines: string[]) => lines.with(3, "{"),
      "Line 4 of the import cannot be taken in: it is no JSON.",
    ],
    [
      "another format",
      (lines: string[]) => lines.with(0, "{}"),
      "Line 1 of the import cannot be taken in: it should say",
    ],
    [
      "a newer version",
      (lines: string[]) => lines.with(0, lines[0]?.replace(/"version":\d+/, '"version":99') ?? ""),
      "version 99 is newer",
    ],
    [
      "an unknown table",
      (lines: string[]) => lines.with(2, '{"table":"secrets","row":{}}'),
      "it names no table of the records",
    ],
    [
      "an unknown column",
      (lines: string[]) => lines.with(2, '{"table":"silences","row":{"id); DROP TABLE audit":1}}'),
      'silences has no column "id); DROP TABLE audit"',
    ],
    [
      "a row that breaks a rule",
      (lines: string[]) =>
        lines.with(2, '{"table":"silences","row":{"thread":null,"at":null,"editor":null}}'),
      "Line 3 of the import cannot be taken in: silences",
    ],
    ["nothing", () => [""], "the import is empty"],
    ["a time that is none", spoiled("posts", { at: "yesterday" }), "posts.at is not what it should be"],
    [
      "an answer that is no JSON",
      spoiled("drafts", { answer: "{" }),
      "drafts.answer is not what it should be",
    ],
    [
      "an answer without quotes",
      spoiled("drafts", { answer: "{}" }),
      "drafts.answer is not what it should be",
    ],
    [
      "quotes that are no list",
      spoiled("drafts", { quotes: "{}" }),
      "drafts.quotes is not what it should be",
    ],
    ["a kind that is none", spoiled("drafts", { kind: "?" }), "drafts.kind is not what it should be"],
    [
      "a payload that is no object",
      spoiled("jobs", { payload: "[]" }),
      "jobs.payload is not what it should be",
    ],
    ["a nonce that Discord refuses", spoiled("jobs", { nonce: "x".repeat(26) }), "jobs.nonce is not what"],
    ["a trail that is no JSON", spoiled("audit", { after: "{" }), "audit.after is not what it should be"],
    [
      "half a character",
      spoiled("corrections", { text: "\ud800" }),
      "the text of corrections.text cannot be kept",
    ],
    ["a zero", spoiled("corrections", { text: "a\0b" }), "the text of corrections.text cannot be kept"],
    ["a number beyond all", spoiled("jobs", { due: 1e300 }), "jobs.due is no whole number that can be kept"],
  ])("take in nothing at all where a line is %s", async (_what, spoil, message) => {
    const [from, to] = [openForTest(), dataFolder()];
    fill(from);
    await expect(run(to, "import", spoil([...exportLines(from.db)]).join("\n"))).rejects.toThrow(message);
    expect((await run(to, "export")).length).toBe(1);
  });

  it("refuse rows that contradict what is there", async () => {
    const [one, two] = [openForTest(), openForTest()];
    fill(one);
    seenDraft(two, newPost("100000000000000009"));
    await expect(importLines(two, [...exportLines(one.db)])).rejects.toThrow(
      "Line 2 of the import cannot be taken in: audit already holds another row with the same id.",
    );
  });
});

describe("npm run records", () => {
  it("prints the trail, as text and as JSON", async () => {
    const folder = dataFolder();
    const records = openForTest(folder);
    records.posts.silence("t", "editor");
    records.audit.add({ who: "editor", action: "looked", subject: "draft 1", before: null, after: { a: 1 } });
    expect(await run(folder, "audit")).toEqual([
      '1  2026-01-01T00:00:02.000Z  editor  looked  draft 1  – → {"a":1}',
    ]);
    expect(await run(folder, "audit", "", { json: true })).toEqual([
      '{"id":1,"at":"2026-01-01T00:00:02.000Z","who":"editor","action":"looked","subject":"draft 1","before":null,"after":{"a":1}}',
    ]);
  });

  it("backs up while the bot is writing, into a copy that opens and holds the same", async () => {
    const folder = dataFolder();
    const records = openForTest(folder);
    fill(records);
    const target = join(folder, "copy", "records.sqlite");
    expect(await run(folder, "backup", "", { file: target })).toEqual([`Backed up to ${target}`]);
    const copy = openRecords(join(folder, "copy"), tickingClock());
    expect([...exportLines(copy.db)]).toEqual([...exportLines(records.db)]);
    copy.close();
    await expect(run(folder, "backup", "", { file: target })).rejects.toThrow("is there already");
  });

  it("names its backups by the time, beside the records", async () => {
    const folder = dataFolder();
    openForTest(folder);
    await run(folder, "backup");
    expect(readdirSync(join(folder, "backups")).map((name) => name.replace(/\d{8}T\d{6}Z/, "TIME"))).toEqual([
      "records-copy-TIME.sqlite",
    ]);
  });

  it("says what it can do where a command or a file is wrong, and makes nothing", async () => {
    const folder = dataFolder();
    await expect(run(folder, "burn")).rejects.toThrow('There is no command "burn".');
    await expect(run(folder, "import", "", { file: join(folder, "none.jsonl") })).rejects.toThrow(
      "There is no file",
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("notices", () => {
  it("are none without records, and make no file", () => {
    const folder = dataFolder();
    expect(openNotices(folder).now()("register")).toBeNull();
    expect(existsSync(join(folder, "records.sqlite"))).toBe(false);
  });

  it("tell at once what was committed, until the article is restored", () => {
    const folder = dataFolder();
    const notices = openNotices(folder);
    const { corrections } = openForTest(folder);
    corrections.add({ who: "e", article: "register", kind: "corrected", text: "The year was 2016." });
    const notice = notices.now()("register");
    expect(notice).toEqual({ kind: "corrected", text: "The year was 2016.", at: "2026-01-01T00:00:01.000Z" });
    expect(notice && noticeLine(notice)).toBe("Corrected on 1 January 2026: The year was 2016.");
    corrections.add({ who: "e", article: "register", kind: "restored", text: "All is well." });
    expect([notices.now()("register"), notices.now()("other")]).toEqual([null, null]);
    notices.close();
  });

  it("withhold rather than show, where the records cannot be read", () => {
    const folder = dataFolder();
    writeFileSync(join(folder, "records.sqlite"), "no database at all, and that for a good while");
    expect(() => openNotices(folder).now()("register")).toThrow("The editorial records are damaged.");
  });
});
