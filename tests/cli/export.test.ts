import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderWithIndex } from "../built-index.js";
import { runScript } from "./run-script.js";

const root = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(root, { recursive: true }));
const DATA_DIR = await folderWithIndex();
const run = (args: string[]) => runScript("export", args, { DATA_DIR });

describe("npm run export", () => {
  it("prints an answer with verbatim quotes, and writes a whole case beside it", async () => {
    const answer = await run(["answer", "Did Huawei deny the backdoor?", "--style", "ap"]);
    expect([answer.status, answer.err]).toEqual([0, ""]);
    expect(answer.out).toMatch(/^# Did Huawei deny the backdoor\?\n\nDENIAL\. Denied by Huawei/);
    const articles = readdirSync("corpus")
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join("corpus", name), "utf8"))
      .join("\n");
    const quoted = [...answer.out.matchAll(/^> (.*)$/gm)].map(([, text = ""]) =>
      text.replace(/\\(?=\W)/g, ""),
    );
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((text) => !articles.includes(text))).toEqual([]);
    const file = join(root, "case.html");
    expect(await run(["case", "--format", "html", "--out", file])).toEqual({ status: 0, out: "", err: "" });
    const page = readFileSync(file, "utf8");
    expect(page).toContain("<h1>BES v. Huawei (Lahore Safe City)</h1>");
    expect(page.match(/ALLEGATION/g)?.length).toBeGreaterThan(40);
    const reviews = await run([
      "case",
      "--format",
      "claimreview",
      "--publisher",
      "X",
      "--page",
      "https://x.example/",
    ]);
    expect(reviews).toEqual({ status: 0, out: "[]\n", err: "" });
  });

  it.each([
    [["--help"], 0, /^Usage: npm run export/, /^$/],
    [["film"], 2, /^$/, /^"film" cannot be exported so\. .*\n$/],
    [["case", "--colour"], 2, /^$/, /^There is no option --colour\. .*\n$/],
    [["case", "--out", "corpus/x.md"], 2, /^$/, /^corpus\/x\.md lies among the articles\. .*\n$/],
    [["answer", " "], 2, /^$/, /^The question is empty\. Ask one\.\n$/],
  ])("ends %j with its status and one line", async (args, status, out, err) => {
    const ran = await run(args);
    expect([ran.status, out.test(ran.out), err.test(ran.err)]).toEqual([status, true, true]);
    expect(readdirSync("corpus")).not.toContain("x.md");
  });
});
