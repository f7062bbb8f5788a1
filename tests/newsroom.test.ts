import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../src/config.js";
import { ExpectedError } from "../src/errors.js";
import type { Newsroom } from "../src/findings.js";
import { appendReview } from "../src/labels/review/reviews.js";
import { Shared } from "../src/newsroom/shared.js";
import { openNewsroom } from "../src/newsroom.js";
import { folderWithIndex } from "./built-index.js";

const root = mkdtempSync(join(tmpdir(), "newsroom-"));
const corpusDir = join(root, "corpus");
const dataDir = await folderWithIndex();
const said: string[] = [];
let newsroom: Newsroom;

const open = () => {
  const config = loadConfig({ CORPUS_DIR: corpusDir, DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  return openNewsroom(config, { say: (line) => void said.push(line), progress: () => undefined });
};

beforeAll(async () => {
  cpSync("corpus", corpusDir, { recursive: true });
  newsroom = await open();
});
afterAll(async () => {
  await newsroom.close();
  rmSync(root, { recursive: true });
});

describe("the newsroom", () => {
  it("lists the articles with their sentences by label, adding up to every sentence of the corpus", () => {
    const articles = newsroom.articles();
    expect(articles.map(({ id }) => id)).toEqual([
      "epochtimes",
      "geeknewscentral",
      "merafm",
      "telecoms",
      "theregister",
    ]);
    const sentences = articles.map((a) => Object.values(a.sentences).reduce((sum, n) => sum + n, 0));
    expect(sentences).toEqual([34, 11, 19, 17, 48]);
  });

  it("gives the paragraphs around a quote verbatim, and nothing for a quote that does not exist", () => {
    const text = readFileSync(join(corpusDir, "telecoms.md"), "utf8");
    const around = newsroom.around("telecoms:3:0");
    expect(
      [around?.before, around?.own, around?.after].map((part) => part != null && text.includes(part)),
    ).toEqual([true, true, true]);
    expect(newsroom.around("telecoms:0:0")?.before).toBeNull();
    expect(newsroom.around("telecoms:99:0")).toBeNull();
    expect(newsroom.around("nonsense")).toBeNull();
  });

  it("finds sentences by words and by id, at most as many as asked for", () => {
    expect(newsroom.findSentences("wi-fi CARDS", 5).map(({ id }) => id)).toEqual([
      expect.stringMatching(/^theregister:/),
    ]);
    expect(newsroom.findSentences("huawei", 7)).toHaveLength(7);
    expect(newsroom.sentence("telecoms:0:0")?.text).toMatch(/^A US cloud software company is suing/);
    expect(newsroom.sentence("telecoms:0:9")).toBeNull();
  });

  it.each([
    [
      "When did the partnership between BES and Huawei start?",
      [
        [
          "the date of the partnership",
          ["2015", "telecoms"],
          ["2016", "epochtimes"],
          ["March 2016", "theregister"],
        ],
      ],
    ],
    [
      "Did Huawei respond to The Register's questions?",
      [["whether Huawei responded", ["a statement", "theregister"], ["no response", "theregister"]]],
    ],
    [
      "Is the arbitration over?",
      [["whether it is over", ["is settled", "merafm"], ["is still ongoing", "telecoms"]]],
    ],
    ["When was the lawsuit filed?", []],
    ["What time is it?", []],
  ])("shows on what the articles differ, and nothing else: %s", async (question, expected) => {
    const { disagreements } = await newsroom.ask(question);
    expect(
      disagreements.map(({ about, values }) => [
        about,
        ...values.map(({ value, quote }) => [value, quote.article.id]),
      ]),
    ).toEqual(expected);
  });

  it.each([
    "What did Imran Khan say about the case?",
    "Did Nokia install a backdoor?",
    "What does Nokia think about the lawsuit?",
    "Who is Huawei's CEO?",
    "Which judge is hearing the case?",
    "What did the United Nations say?",
  ])("refuses what is told of nobody or of somebody else: %s", async (question) => {
    const { answered, label, quotes, nearest } = await newsroom.ask(question);
    expect([answered, label, quotes, nearest.length > 0]).toEqual([false, null, [], true]);
  });

  it("marks an answer that is as likely none, and no other", async () => {
    const doubtful = async (question: string) => (await newsroom.ask(question)).doubtful;
    expect([
      await doubtful("How much is Huawei worth?"),
      await doubtful("Did Huawei deny the backdoor?"),
      await doubtful("What did Imran Khan say about the case?"),
    ]).toEqual([true, undefined, undefined]);
  });

  it("does nothing when nothing changed", async () => {
    expect(await newsroom.refresh()).toBe(false);
  });

  it("picks up a new article while questions go on, and takes it out again", async () => {
    const file = join(corpusDir, "later.md");
    const head = "---\ntitle: T\npublisher: The Example\npublished: 2021-09-01\n---\n\n";
    writeFileSync(file, `${head}Judge Anna Smith of Santa Ana will hear the case against Huawei.\n`);
    const question = "Who will hear the case against Huawei?";
    const asked = Array.from({ length: 20 }, () => newsroom.ask(question));
    const refreshed = await Promise.all([newsroom.refresh(), newsroom.refresh(), ...asked]);
    expect(refreshed.slice(0, 2)).toEqual([true, false]);
    expect((await newsroom.ask(question)).quotes[0]?.article.id).toBe("later");
    rmSync(file);
    expect((await newsroom.ask(question)).quotes.map((quote) => quote.article.id)).not.toContain("later");
    expect(await newsroom.refresh()).toBe(true);
    expect(newsroom.articles()).toHaveLength(5);
  });

  it("labels again when the case's names change, though no article did", async () => {
    const file = join(corpusDir, "case.yaml");
    const before = readFileSync(file, "utf8");
    const accused = () => newsroom.findSentences("", 200).filter(({ side }) => side === "accused");
    const own = accused();
    const ids = new Set(own.map(({ id }) => id));
    writeFileSync(file, before.replace("side: accused", "side: authority"));
    await newsroom.refresh();
    const others = newsroom
      .findSentences("", 200)
      .filter(({ id, side }) => side === "authority" && ids.has(id));
    expect(others.length).toBeGreaterThan(0);
    writeFileSync(file, before);
    await newsroom.refresh();
    expect(accused()).toEqual(own);
  });

  it("keeps answering from the old index when a new file is wrong, and says which", async () => {
    const file = join(corpusDir, "broken.md");
    writeFileSync(file, "no front matter\n");
    await expect(newsroom.refresh()).rejects.toThrow(ExpectedError);
    expect((await newsroom.ask("Who is suing Huawei?")).answered).toBe(true);
    rmSync(file);
    expect(await newsroom.refresh()).toBe(false);
  });

  it("puts an editor's label over the labeller's, marks it, and says when the sentence changed", async () => {
    const sentence = newsroom.sentence("telecoms:1:2");
    appendReview(dataDir, {
      at: "2021-09-01T00:00:00.000Z",
      who: "editor",
      article: "telecoms",
      sentence: sentence?.text ?? "",
      label: "allegation",
      previous: null,
      reason: "only the complaint says so",
    });
    expect(await newsroom.refresh()).toBe(true);
    expect(newsroom.sentence("telecoms:1:2")).toMatchObject({
      label: "allegation",
      reviewed: true,
      needsReview: false,
    });
    const file = join(corpusDir, "telecoms.md");
    writeFileSync(file, readFileSync(file, "utf8").replace(sentence?.text ?? "", "BES agreed at once."));
    await newsroom.refresh();
    expect(said.filter((line) => line.startsWith("A review"))).toEqual([
      `A review (allegation) in telecoms no longer counts, its sentence changed: "${sentence?.text}"`,
    ]);
    expect(newsroom.sentence("telecoms:1:2")).toMatchObject({ text: "BES agreed at once.", reviewed: false });
  });
});

describe("Shared", () => {
  it("closes the old one when its last user is done, never before, and once", async () => {
    const closed: string[] = [];
    const shared = new Shared("old", (value) => void closed.push(value));
    let finish: () => void = () => undefined;
    const busy = shared.use((value) => new Promise<string>((resolve) => (finish = () => resolve(value))));
    shared.replace("new");
    expect([shared.now, closed]).toEqual(["new", []]);
    finish();
    expect([await busy, closed]).toEqual(["old", ["old"]]);
    shared.close();
    shared.close();
    expect(closed).toEqual(["old", "new"]);
  });
});
