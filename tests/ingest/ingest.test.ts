import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.js";
import { Ingester, type IngestOptions, isFailed, type Outcome } from "../../src/ingest/ingest.js";
import { toJsonLine } from "../../src/terminal/ingest-report.js";
import { STORY } from "./html/story.js";

let dir = "";
let corpus = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "ingest-"));
  corpus = join(dir, "corpus");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const { paragraphs } = STORY;
const paste = (texts: readonly string[], extra: readonly string[] = []): string =>
  [STORY.title, ...texts, ...extra].join("\n\n");

function write(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

function options(more: Partial<IngestOptions> = {}): IngestOptions {
  return {
    corpusDir: corpus,
    allowPrivate: false,
    dryRun: false,
    today: "2026-11-21",
    given: { publisher: "The Coastal Courier" },
    ...more,
  };
}

async function add(text: string, more: Partial<IngestOptions> = {}): Promise<Outcome> {
  return new Ingester(options(more)).one(write("page.txt", text));
}

function saved(outcome: Outcome) {
  if (isFailed(outcome)) throw new Error(outcome.error);
  return outcome.saved;
}

const tree = (): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes(".md") || name.includes("tmp"))
    .sort();
const article = (id: string) => loadCorpus(corpus).articles.find((one) => one.id === id);

describe("an input", () => {
  it("becomes an article file with all that is known of it", async () => {
    await add(paste(paragraphs), {
      given: { publisher: "The Coastal Courier", author: "Mira Lund", published: "2026-02-10" },
    });
    expect(tree()).toEqual(["corpus/thecoastalcourier.md"]);
    const {
      sha256,
      paragraphs: body,
      ...meta
    } = article("thecoastalcourier") ?? { sha256: "", paragraphs: [] };
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body.map((block) => block.text)).toEqual(paragraphs);
    expect(meta).toEqual({
      id: "thecoastalcourier",
      title: STORY.title,
      publisher: "The Coastal Courier",
      author: "Mira Lund",
      published: "2026-02-10",
      url: null,
      via: null,
      retrieved: "2026-11-21",
      kind: "news",
      language: "en",
      origin: null,
      copy: null,
    });
  });

  it("writes nothing in a trial, and asks for no facts there", async () => {
    const outcome = await add(paste(paragraphs), { dryRun: true, given: {} });
    expect([saved(outcome), tree()]).toEqual([null, []]);
    expect(Object.keys(JSON.parse(toJsonLine(outcome)))).toEqual([
      "source",
      "id",
      "path",
      "title",
      "publisher",
      "author",
      "published",
      "url",
      "language",
      "paragraphs",
      "dropped",
      "duplicates",
    ]);
  });

  it("is an error in one line when its publisher is not known", async () => {
    const outcome = await add(paste(paragraphs), { given: {} });
    expect(JSON.parse(toJsonLine(outcome))).toEqual({
      source: join(dir, "page.txt"),
      error: "The publisher cannot be found. Give --publisher.",
    });
    expect(tree()).toEqual([]);
  });

  it("changes nothing when it comes again", async () => {
    await add(paste(paragraphs));
    const before = readFileSync(join(corpus, "thecoastalcourier.md"), "utf8");
    const again = await add(paste(paragraphs, ["Leave a comment"]));
    expect(saved(again)).toEqual({
      id: "thecoastalcourier",
      action: "unchanged",
      origin: null,
      version: null,
    });
    expect(readFileSync(join(corpus, "thecoastalcourier.md"), "utf8")).toBe(before);
    expect(tree()).toEqual(["corpus/thecoastalcourier.md"]);
  });

  it("replaces its older version, which is laid aside and is no article any more", async () => {
    await add(paste(paragraphs), { today: "2026-11-20" });
    const newer = [
      ...paragraphs.slice(0, 9),
      "Updated: the hearing was moved to the fourth week of March, the court said.",
    ];
    const outcome = await add(paste(newer));
    expect(saved(outcome)).toMatchObject({ id: "thecoastalcourier", action: "replaced" });
    expect(isFailed(outcome) ? [] : outcome.duplicates[0]?.changes.map((change) => change.before)).toEqual([
      paragraphs[9],
    ]);
    expect(tree()).toEqual([
      "corpus/thecoastalcourier.md",
      "corpus/versions/thecoastalcourier/2026-11-20.md",
    ]);
    expect(loadCorpus(corpus).articles.map(({ id }) => id)).toEqual(["thecoastalcourier"]);
    expect(article("thecoastalcourier")?.paragraphs.at(-1)?.text).toBe(newer.at(-1));
  });

  it("that is older than what is stored goes to the versions", async () => {
    await add(paste(paragraphs), { given: { publisher: "The Coastal Courier", published: "2026-02-11" } });
    const outcome = await add(paste(paragraphs.slice(0, 8)), {
      given: { publisher: "The Coastal Courier", published: "2026-02-10" },
    });
    expect(saved(outcome)?.action).toBe("kept as older version");
    expect(article("thecoastalcourier")?.paragraphs.length).toBe(paragraphs.length);
  });

  it("that another outlet printed before is stored with its origin", async () => {
    await add(paste(paragraphs));
    const outcome = await add(paste(paragraphs.slice(0, 8)), { given: { publisher: "Island Times" } });
    expect(saved(outcome)).toEqual({
      id: "islandtimes",
      action: "added",
      origin: "The Coastal Courier",
      version: null,
    });
    expect(article("islandtimes")?.origin).toBe("The Coastal Courier");
  });

  it("that proves to be the original gives its reprint an origin", async () => {
    await add(paste(paragraphs), { given: { publisher: "Island Times", published: "2026-02-12" } });
    const outcome = await add(paste(paragraphs), {
      given: { publisher: "The Coastal Courier", published: "2026-02-10" },
    });
    expect([
      saved(outcome)?.origin,
      article("islandtimes")?.origin,
      article("thecoastalcourier")?.origin ?? null,
    ]).toEqual([null, "The Coastal Courier", null]);
  });

  it("takes another name when its outlet has one article already", async () => {
    await add(paste(paragraphs));
    const other = [
      "The council of Aldmouth has put off its vote on the new harbour wall until the summer of next year.",
      "Members of all parties said that the plans were not ready and that the costs were not known.",
    ];
    const outcome = await add(["Council puts off its vote on the harbour wall", ...other].join("\n\n"));
    expect(saved(outcome)?.id).toBe("thecoastalcourier-council-puts-off-its-vote-on-the-harbour-wall");
  });

  it("never takes the name of another article", async () => {
    await add(paste(paragraphs));
    const outcome = await add(
      "Council puts off its vote\n\nThe council of Aldmouth has put off its vote on the new harbour wall until next year.",
      { id: "thecoastalcourier" },
    );
    expect(isFailed(outcome) && outcome.error).toBe(
      "The id thecoastalcourier belongs to another article. Give another --id.",
    );
  });

  it("keeps and leaves out what the editor says, but never a reader's comment", async () => {
    const text = paste(paragraphs, [
      "Photo: the cranes of Aldmouth",
      "Leave a comment",
      "Joe says:",
      "May 3, 2026 at 3:54 pm",
      "I do not believe it.",
    ]);
    const outcome = await add(text, {
      dryRun: true,
      keep: ["the cranes of Aldmouth"],
      drop: ["A hearing is set"],
    });
    const kept = isFailed(outcome)
      ? []
      : outcome.pieces.filter((piece) => piece.reason === null).map((piece) => piece.text);
    expect(kept).toEqual([...paragraphs.slice(0, 9), "Photo: the cranes of Aldmouth"]);
    const refusal = await add(text, { dryRun: true, keep: ["do not believe"] });
    expect(isFailed(refusal) && refusal.error).toBe(
      "What --keep names is a reader comment; these are never kept. Take it out of --keep.",
    );
  });

  it("in Markdown brings its own facts", async () => {
    const text = `---\ntitle: ${STORY.title}\npublisher: The Coastal Courier\nauthor: Mira Lund\npublished: 2026-02-10\nurl: https://courier.example/a\n---\n\n# ${STORY.title}\n\n${paragraphs[0]}\n\n## What it says\n\n- **First**, the [code](https://x.example).\n- Second, the money.\n`;
    const outcome = await new Ingester(options({ given: {}, dryRun: true })).one(write("a.md", text));
    if (isFailed(outcome)) throw new Error(outcome.error);
    expect(outcome.facts).toEqual({
      title: STORY.title,
      publisher: "The Coastal Courier",
      author: "Mira Lund",
      published: "2026-02-10",
      url: "https://courier.example/a",
    });
    expect(
      outcome.pieces.filter((piece) => piece.reason === null).map(({ kind, text: words }) => [kind, words]),
    ).toEqual([
      ["paragraph", paragraphs[0]],
      ["heading", "What it says"],
      ["list-item", "First, the code."],
      ["list-item", "Second, the money."],
    ]);
  });
});

describe("what an outlet says of its own article", () => {
  const NOTICE =
    "Correction: This article originally stated that Oskar Lind bribed two officials of the city.";

  it("is kept apart from the text, wherever the page prints it", async () => {
    const pages = [
      `<article><h1>${STORY.title}</h1><p>${paragraphs.join("</p><p>")}</p><p><em>${NOTICE}</em></p></article>`,
      `<article><h1>${STORY.title}</h1><p>${paragraphs.join("</p><p>")}</p></article><aside class="note"><p>${NOTICE}</p></aside>`,
      `<article><h1>${STORY.title}</h1><p class="correction">${NOTICE}</p><p>${paragraphs.join("</p><p>")}</p></article>`,
    ];
    for (const html of pages) {
      const outcome = await new Ingester(options({ dryRun: true })).one(write("page.html", html));
      const { paragraphs: kept, corrections } = JSON.parse(toJsonLine(outcome));
      expect([kept, corrections]).toEqual([paragraphs, [NOTICE]]);
    }
  });

  it("names whose text it is, and that is stored", async () => {
    await add(paste(paragraphs, ["This report first appeared in The Island Times."]));
    expect(article("thecoastalcourier")?.origin).toBe("Island Times");
  });
});
