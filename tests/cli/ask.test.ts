import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain.js";
import { type Ran, runScript } from "./run-script.js";

const root = mkdtempSync(join(tmpdir(), "ask-"));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
function folder(): string {
  const dir = join(root, String(folders++));
  mkdirSync(dir);
  return dir;
}

const DATA_DIR = folder();
const QUESTION = "Did Huawei deny installing a backdoor?";
const ask = (args: string[], env: Record<string, string> = {}, input = "") =>
  runScript("ask", args, { DATA_DIR, ...env }, input);
const oneLine = (ran: Ran) => [ran.status, ran.out, ran.err.trimEnd().split("\n").length];

const first = await ask([QUESTION]);

describe("npm run ask", () => {
  it("builds the index at the first question, says so, and answers with label, quote, source and other side", () => {
    expect([first.status, first.err]).toEqual([0, "Building the index: there is none yet.\n"]);
    expect(first.out).toMatch(/^DENIAL {2}/);
    expect(first.out).toContain("there is no evidence Huawei ever implanted any backdoor in our products");
    expect(first.out).toContain("— Telecoms.com, Scott Bicheno, 16 August 2021: Huawei accused of IP theft");
    expect(first.out).toContain("https://telecoms.com/510951/");
    expect(first.out).toMatch(/The other side:\n\n {3}ALLEGATION · /);
    expect(first.out).not.toContain("\u001b");
  });

  it("answers the next one from the same index with one JSON object and nothing else", async () => {
    const ran = await ask(["--json", QUESTION]);
    expect([ran.status, ran.err, ran.out.split("\n").length]).toEqual([0, "", 2]);
    const answer = JSON.parse(ran.out) as Answer;
    expect(Object.keys(answer)).toEqual([
      ...["question", "answered", "label", "summary", "quotes", "otherSide", "otherSideNote"],
      ...["disagreements", "nearest", "readAs", "tookMs", "timings"],
    ]);
    expect([answer.question, answer.answered, answer.label]).toEqual([QUESTION, true, "denial"]);
    for (const quote of [...answer.quotes, ...answer.otherSide]) {
      const file = readFileSync(join("corpus", `${quote.article.id}.md`), "utf8");
      expect(file).toContain(quote.passage);
      expect(quote.passage.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it("answers a question a line in order, and gives a bad line its error in its place", async () => {
    const lines = ["Who is suing Huawei?", "", "x".repeat(6001), QUESTION];
    const ran = await ask(["--json", "--stdin"], {}, `${lines.join("\n")}\n`);
    const rows = ran.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Answer & { error?: string });
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(rows.map((row) => row.question)).toEqual(lines);
    expect(rows.map((row) => row.error ?? row.answered)).toEqual([
      true,
      expect.stringContaining("empty"),
      expect.stringContaining("6,000"),
      true,
    ]);
  });

  it.each([
    ["an empty question", [""]],
    ["no question", []],
    ["white space", ["  \t "]],
    ["nothing but control characters", ["\u0001\u0007\u001b"]],
    ["10,000 characters", ["x".repeat(10_000)]],
    ["an unknown label", ["--label", "rumour", "q"]],
    ["an unknown source", ["--source", "The Nowhere Times", "q"]],
    ["an unknown option", ["--colour", "q"]],
    ["a wrong setting", ["q"], { FORUM_MODE: "maybe" }],
  ] as [string, string[], Record<string, string>?][])(
    "refuses %s with one line and status 2",
    async (_, args, env) => {
      const ran = await ask(args, env);
      expect(oneLine(ran)).toEqual([2, "", 1]);
      expect(ran.err).not.toMatch(/\n\s+at /);
    },
  );

  it("answers a question with control characters in it as if they were spaces", async () => {
    const ran = await ask([
      "--json",
      "Did\u0000Huawei\u0007deny installing a backdoor?".replace("\u0000", "\u0001"),
    ]);
    expect([ran.status, (JSON.parse(ran.out) as Answer).label]).toEqual([0, "denial"]);
  });

  it("says in one line, with status 3, that the corpus folder is missing", async () => {
    const ran = await ask(["q"], { CORPUS_DIR: join(root, "nowhere") });
    expect(oneLine(ran)).toEqual([3, "", 1]);
    expect(ran.err).toMatch(/nowhere cannot be read \(ENOENT\)/);
  });

  it("names file and line of an article without front matter, with status 3", async () => {
    const corpus = folder();
    cpSync("corpus", corpus, { recursive: true });
    writeFileSync(join(corpus, "bare.md"), "Only a paragraph.\n");
    const ran = await ask(["q"], { CORPUS_DIR: corpus, DATA_DIR: folder() });
    expect([...oneLine(ran), ran.err.includes("bare.md:1: no front matter")]).toEqual([
      3,
      "",
      expect.any(Number),
      true,
    ]);
  });

  it("rebuilds a truncated index, saying so, and answers", async () => {
    const [corpus, data] = [folder(), folder()];
    for (const name of ["telecoms.md", "case.yaml"]) cpSync(join("corpus", name), join(corpus, name));
    const env = { CORPUS_DIR: corpus, DATA_DIR: data };
    const question = "What does BES accuse Huawei of?";
    const { quotes } = JSON.parse((await ask(["--json", question], env)).out) as Answer;
    const files = readdirSync(data, { recursive: true, encoding: "utf8" })
      .map((name) => join(data, name))
      .filter((path) => statSync(path).isFile() && statSync(path).size > 10_000);
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) truncateSync(path, 5_000);
    const ran = await ask(["--json", question], env);
    expect([ran.status, (JSON.parse(ran.out) as Answer).quotes]).toEqual([0, quotes]);
    expect(quotes.map(({ label }) => label)).toContain("allegation");
    expect(ran.err).toMatch(/^Building the index: .+\n$/);
  });

  it("refuses a model with one byte changed, with one line and status 4", async () => {
    const models = folder();
    cpSync("models", models, { recursive: true });
    const path = join(models, "finder", "onnx", "model_quantized.onnx");
    const bytes = readFileSync(path);
    bytes[4_000_000] = (bytes[4_000_000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const ran = await ask(["q"], { MODEL_DIR: models });
    expect(oneLine(ran)).toEqual([4, "", 1]);
    expect(ran.err).toContain("model_quantized.onnx");
  });

  it("says in one line, with status 4, that the data folder cannot be written", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    const ran = await ask(["q"], { DATA_DIR: join(file, "data") });
    expect([ran.status, ran.out, /\n\s+at /.test(ran.err)]).toEqual([4, "", false]);
    expect(ran.err.trimEnd().split("\n").at(-1)).toContain("data folder");
  });

  it("rebuilds when an article changed, and quotes the new words", async () => {
    const corpus = folder();
    cpSync("corpus", corpus, { recursive: true });
    writeFileSync(
      join(corpus, "later.md"),
      "---\ntitle: Judge named\npublisher: The Example\npublished: 2021-09-01\n---\n\nJudge Anna Smith of Santa Ana will hear the case against Huawei.\n",
    );
    const data = folder();
    cpSync(DATA_DIR, data, { recursive: true });
    const ran = await ask(["--json", "Which judge will hear the case?"], {
      CORPUS_DIR: corpus,
      DATA_DIR: data,
    });
    expect(ran.err).toBe("Building the index: the corpus changed.\n");
    const answer = JSON.parse(ran.out) as Answer;
    expect([answer.answered, answer.quotes[0]?.article.id]).toEqual([true, "later"]);
  });
});
