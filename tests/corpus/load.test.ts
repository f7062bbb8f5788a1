import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseArticleFile, serialiseArticle } from "../../src/corpus/article-file.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { createReader } from "../../src/corpus/reader.js";
import { ExpectedError } from "../../src/errors.js";
import { splitSentences } from "../../src/language/sentences/split.js";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "corpus-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const GOOD = "---\ntitle: T\npublisher: P\n---\n\nOne paragraph.\n";
const failure = (): ExpectedError => {
  try {
    loadCorpus(dir);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
  throw new Error("the corpus was read");
};

describe("the shipped corpus", () => {
  const corpus = loadCorpus("corpus");

  it("holds the five articles with their facts of publication, and nothing to warn about", () => {
    expect(corpus.warnings).toEqual([]);
    expect(
      corpus.articles.map(({ id, publisher, author, published, url, via }) => [
        id,
        publisher,
        author,
        published,
        (url ?? via?.url)?.split("/")[2],
      ]),
    ).toEqual([
      ["epochtimes", "The Epoch Times", "Frank Fang", "2021-08-18", "www.theepochtimes.com"],
      ["geeknewscentral", "Geek News Central", null, "2021-08-15", "geeknewscentral.com"],
      ["merafm", "Mera FM", null, "2021-08", "www.merafm.com"],
      ["telecoms", "Telecoms.com", "Scott Bicheno", "2021-08-16", "telecoms.com"],
      ["theregister", "The Register", "Thomas Claburn in San Francisco", "2021-08-13", "defence.pk"],
    ]);
    expect(corpus.articles.map((article) => article.paragraphs.length)).toEqual([25, 7, 21, 6, 35]);
  });

  it("carries no reader comment, forum post, caption, byline, author box or link to another story", () => {
    const text = corpus.articles.flatMap((article) => article.paragraphs.map((p) => p.text)).join("\n");
    for (const noise of [
      "Avatar",
      "Akismet",
      "Leave a comment",
      "BIG 5G",
      "By Frank Fang",
      "Frank Fang is",
      "Getty Images",
      "Also Read",
      "Comment down below",
      "comment bubble",
      "Oppo",
      "Top Bottom",
      "BS news",
    ]) {
      expect(text).not.toContain(noise);
    }
  });

  it("repeats no paragraph inside an article", () => {
    for (const article of corpus.articles) {
      const sentences = article.paragraphs.flatMap((p) => splitSentences(p.text).map((s) => s.text));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it("knows the parties of the case with their sides", () => {
    expect(corpus.caseFile.parties.slice(0, 3).map(({ name, side }) => [name, side])).toEqual([
      ["BES", "accuser"],
      ["Huawei", "accused"],
      ["Punjab Safe Cities Authority", "authority"],
    ]);
  });
});

describe("loadCorpus", () => {
  it("reports every problem of every file at once, with file and line", () => {
    write("good.md", GOOD);
    write("no-head.md", "Just text.\n");
    write(
      "wrong.md",
      "---\npublisher: P\npublished: 2021-02-30\nurl: ftp://x\nkind: blog\ncolour: red\n---\n\nText.\n",
    );
    write("empty.md", "---\ntitle: T\npublisher: P\n---\n\n## Only a heading\n");
    write("Bad Name.md", GOOD);
    write("case.yaml", "parties:\n  - name: A\n    side: winner\n");
    const lines = failure()
      .line.split("\n")
      .map((line) => line.replace(/^.*\/(?=[^/]+:\d+:)/, ""));
    expect(lines).toEqual([
      "Bad Name.md:1: the file's name must be small letters, digits and hyphens, at most 80, and end in .md",
      "empty.md:5: the body has no paragraph",
      'no-head.md:1: no front matter (title, publisher … between two lines of "---")',
      "wrong.md:6: colour is no field of an article (known: title, publisher, author, published, url, via, retrieved, kind, language, origin, copy, sha256)",
      "wrong.md:2: title is missing",
      "wrong.md:3: published must be YYYY-MM-DD, YYYY-MM or null",
      "wrong.md:4: url must be an http or https address or null",
      "wrong.md:5: kind must be one of news, commentary, statement, interview, transcript, court-record",
      "case.yaml:2: side must be one of accuser, accused, authority, court, outlet",
    ]);
    expect(failure().exitStatus).toBe(3);
  });

  it("says in one line that the folder is missing, or that it holds no article", () => {
    expect(failure().line).toMatch(/holds no article\. Add one with npm run ingest/);
    rmSync(dir, { recursive: true });
    expect(failure().line).toMatch(/^\/.* cannot be read \(ENOENT\)\. Add one/);
    mkdirSync(dir);
  });

  it("gives the same hash for the same files and another one after any change", () => {
    cpSync("corpus", dir, { recursive: true });
    const before = loadCorpus(dir).sha256;
    expect(before).toBe(loadCorpus("corpus").sha256);
    write("telecoms.md", `${readFileSync(join(dir, "telecoms.md"), "utf8")}\nMore.\n`);
    expect(loadCorpus(dir).sha256).not.toBe(before);
  });

  it("warns when a body is not the one whose sha256 is stored, and reads it all the same", () => {
    const text = readFileSync("corpus/telecoms.md", "utf8").replace("is suing", "is not suing");
    write("telecoms.md", text);
    expect(loadCorpus(dir).warnings).toEqual([
      expect.stringMatching(
        /telecoms\.md:\d+: the body is not the one that was stored \(its sha256 is [0-9a-f]{64}\)/,
      ),
    ]);
  });

  it("reads files with a byte order mark and Windows line ends as if they had none", () => {
    const plain = parseArticleFile("a", GOOD);
    expect(parseArticleFile("a", `\uFEFF${GOOD.replaceAll("\n", "\r\n")}`)).toEqual(plain);
  });
});

describe("serialiseArticle", () => {
  it("round-trips any article, paragraphs that look like marks included", () => {
    const line = fc
      .oneof(fc.string(), fc.constantFrom("## x", "- x", "\\- x", "\\x", "# y", "---", "…a"))
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "");
    const block = fc.record({
      kind: fc.constantFrom("paragraph", "list-item", "heading" as const),
      text: line,
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), line, (blocks, title) => {
        const paragraphs = [{ kind: "paragraph" as const, text: "First." }, ...blocks].map((b, index) => ({
          ...b,
          index,
        }));
        const meta = {
          title,
          publisher: "P",
          author: null,
          published: "2021-08",
          url: null,
          via: { name: "a thread", url: "https://example.org/t" },
          retrieved: null,
          kind: "news" as const,
          language: "en",
          origin: null,
          copy: null,
        };
        const parsed = parseArticleFile("a", serialiseArticle({ ...meta, paragraphs }));
        expect(parsed).toEqual({
          article: { id: "a", ...meta, sha256: expect.any(String), paragraphs },
          warnings: [],
        });
      }),
    );
  });
});

describe("createReader", () => {
  it("gives the paragraph as the file on disk has it now, and null once it is gone", () => {
    write("a.md", GOOD);
    const read = createReader(dir);
    expect([read("a", 0), read("a", 1), read("b", 0)]).toEqual(["One paragraph.", null, null]);
    write("a.md", GOOD.replace("One", "Another"));
    expect(read("a", 0)).toBe("Another paragraph.");
    write("a.md", "broken");
    expect(read("a", 0)).toBeNull();
  });
});
