// A second case from nothing, as its user makes it in the terminal.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain.js";
import { folderWithIndex } from "../built-index.js";
import { HARBOUR } from "./harbour.js";
import { type Ran, runScript } from "./run-script.js";

const root = mkdtempSync(join(tmpdir(), "case-"));
afterAll(() => rmSync(root, { recursive: true }));

const env = { DATA_DIR: await folderWithIndex(), CASES_DIR: join(root, "cases") };
const run = (name: string, args: string[], over: Record<string, string> = {}, input = "") =>
  runScript(name, args, { ...env, ...over }, input);
const folder = join(root, "cases", "fire");

let made: Ran;
beforeAll(async () => {
  made = await run("case", ["new", "fire", "--title", "The fire: Pier Street"]);
  const facts: Readonly<Record<string, string>> = {
    "one.txt": "The Harbour Post",
    "two.txt": "The Port Chronicle",
    "three.txt": "City Ledger",
  };
  for (const [file, text] of Object.entries(HARBOUR)) {
    writeFileSync(join(root, file), text);
    const ran = await run("ingest", ["--case", "fire", join(root, file), "--publisher", facts[file] ?? ""]);
    expect([file, ran.status]).toEqual([file, 0]);
  }
});

it("is made with what to do next, and listed", async () => {
  expect([made.status, made.err]).toEqual([0, ""]);
  expect(made.out).toContain("npm run ingest -- --case fire paste.txt");
  const again = await run("case", ["new", "fire"]);
  expect([again.status, again.out, again.err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  const list = await run("case", ["list"]);
  expect(list.out).toContain(`fire  The fire: Pier Street  (3 articles in ${folder})\n`);
});

describe("--case", () => {
  const answer = (ran: Ran) => JSON.parse(ran.out) as Answer;

  it("asks that case alone, with its label and its other side", async () => {
    const ran = await run("ask", ["--json", "--case", "fire", "Were fireworks stored in the warehouse?"]);
    const { answered, quotes, otherSide } = answer(ran);
    expect([ran.status, answered]).toEqual([0, true]);
    const articles = new Set([...quotes, ...otherSide].map(({ article }) => article.id));
    for (const id of articles) expect(existsSync(join(folder, `${id}.md`))).toBe(true);
    expect(new Set([...quotes, ...otherSide].map(({ label }) => label))).toContain("denial");
    expect([...quotes, ...otherSide].map(({ text }) => text).join()).not.toContain("typical Northgate");
  });

  it("can be the case's title, or stand in CASE", async () => {
    const question = ["--json", "Who switched off the sprinklers?"];
    const titled = answer(await run("ask", ["--case", "the FIRE: pier street", ...question]));
    const set = answer(await run("ask", question, { CASE: "fire" }));
    expect(set.quotes.map(({ id }) => id)).toEqual(titled.quotes.map(({ id }) => id));
    expect(set.quotes[0]?.article.publisher).toBe("The Harbour Post");
  });

  it.each<[string, string[]]>([
    ["said", ["--speaker", "Northgate"]],
    ["timeline", []],
    ["verify", ["There were no fireworks in Warehouse 9, and there never have been"]],
  ])("is taken by %s", async (name, args) => {
    const ran = await run(name, [...args, "--case", "fire"]);
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/Port Chronicle|City Ledger/);
    expect(ran.out).not.toContain("Huawei");
  });

  it("is taken by index and by review, whose decision counts in that case", async () => {
    const index = await run("build-index", ["--case", "fire"]);
    expect(index.out).toMatch(/^The index is current: 3 articles/);
    const review = await run("review", ["--case", "fire", "--editor", "e"], {}, "a\nq\n");
    expect([review.status, review.out]).toEqual([0, expect.stringContaining("1 decided")]);
    const stored = readFileSync(join(env.DATA_DIR, "reviews.jsonl"), "utf8").trim().split("\n");
    expect(stored.map((line) => (JSON.parse(line) as { article: string }).article)).toEqual([
      expect.stringMatching(/^fire\//),
    ]);
    const again = await run("review", ["--case", "fire"], {}, "q\n");
    expect(again.out).toContain("1 reviewed");
  });

  it.each(["review", "eval", "preview"])("that is not there is refused by %s", async (name) => {
    const ran = await run(name, ["--case", "water"]);
    expect([ran.status, ran.out, ran.err]).toEqual([
      ...[2, "", 'There is no case "water". Cases are: corpus, fire.\n'],
    ]);
  });

  it("all asks every case, each answer under its case's name, and names those that are silent", async () => {
    const ran = await run("ask", ["--case", "all", "Were fireworks stored in the warehouse?"]);
    expect(ran.out).toMatch(/^CASE {2}The fire: Pier Street \(fire\)\n/);
    expect(ran.out).toMatch(/Not answered in: BES v\. Huawei \(Lahore Safe City\)\.\n$/);
    const json = await run("ask", ["--case", "all", "--json", "--stdin"], {}, "Did Huawei deny it?\n\n");
    const [first, second] = json.out.trimEnd().split("\n");
    const { cases } = JSON.parse(first ?? "") as { cases: { case: string; answer: Answer }[] };
    expect(cases[0]?.case).toBe("corpus");
    expect(cases.map((one) => one.case).sort()).toEqual(["corpus", "fire"]);
    expect(JSON.parse(second ?? "")).toEqual({ question: "", error: expect.stringContaining("empty") });
  });
});
