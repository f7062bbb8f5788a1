import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openIndex } from "../../src/indexing/open-index.js";
import type { IndexFilter, SearchIndex } from "../../src/indexing/search-index.js";
import { build } from "./sample.js";
import { article, label, letterVector, STAMPS } from "./sample-corpus.js";

const ARTICLES = [
  article("second", [
    "## Background",
    "The 8,000 cameras in Lahore cost $150m. A vendor denied the back door.",
    "Wi-Fi modules were alleged to hold a backdoor.",
  ]),
  article("first", [
    "The city bought cameras on Aug. 11.",
    "## The dispute",
    "",
    "Engineers denied it. Nobody replied.",
  ]),
];

const dataDir = mkdtempSync(join(tmpdir(), "index-test-"));
let index: SearchIndex;
beforeAll(async () => {
  await build(dataDir, ARTICLES);
  const result = await openIndex({ dataDir, stamps: STAMPS });
  if (result.status === "ready") index = result.index;
});
afterAll(() => {
  index.close();
  rmSync(dataDir, { recursive: true });
});

const found = (terms: string, filter?: IndexFilter) =>
  index
    .searchWords(
      terms.split(" ").map((term) => ({ term, weight: 1 })),
      10,
      filter,
    )
    .map(({ row }) => index.sentence(row).text);

describe("the rows", () => {
  it("are the sentences in order of article ids, each with its verdict whole", () => {
    const rows = Array.from({ length: index.size }, (_, row) => index.sentence(row));
    expect(rows).toEqual([...ARTICLES].reverse().flatMap(label));
  });

  it("are found by id, by article and by paragraph", () => {
    expect([index.rowOf("first:3:1"), index.rowOf("second:1:0"), index.rowOf("second:2:0")]).toEqual([
      2, 3, 5,
    ]);
    expect([index.rows("second"), index.rows("second", 1), index.rows("first", 2)]).toEqual([
      [3, 4, 5],
      [3, 4],
      [],
    ]);
  });

  it("are none for what is not there", () => {
    const ids = ["", "first", "first:9:0", "first:0:1", "third:0:0", "first:-1:0", "first:0:x"];
    expect(ids.map((id) => index.rowOf(id))).toEqual(ids.map(() => undefined));
    expect([index.rows("third"), index.rows("first", 99), index.paragraphs("third")]).toEqual([[], [], []]);
    expect(() => index.sentence(6)).toThrow("Row 6 is not one of 6.");
  });

  it("come with their articles and all their blocks", () => {
    expect(index.articles.map(({ id, title }) => [id, title])).toEqual([
      ["first", "Title of first"],
      ["second", "Title of second"],
    ]);
    expect(index.paragraphs("first")).toEqual(ARTICLES[1]?.paragraphs);
  });

  it("carry the stamps and the counts", () => {
    expect(index.manifest).toMatchObject({ ...STAMPS, version: 7, articles: 2, sentences: 6 });
  });
});

describe("word search", () => {
  it.each([
    ["camera", ["The city bought cameras on Aug. 11.", "The 8,000 cameras in Lahore cost $150m."], "stems"],
    ["8000", ["The 8,000 cameras in Lahore cost $150m."], "thousands without their comma"],
    [
      "wifi",
      ["Wi-Fi modules were alleged to hold a backdoor."],
      "a joined spelling of what the text writes apart",
    ],
    ["Wi-Fi", ["Wi-Fi modules were alleged to hold a backdoor."], "the text's own spelling"],
    ["August 11", ["The city bought cameras on Aug. 11."], "months written out"],
    ["150 million", ["The 8,000 cameras in Lahore cost $150m."], "amounts written out"],
    ["LÁHORE", ["The 8,000 cameras in Lahore cost $150m."], "capitals and accents"],
    ["nothing-like-it", [], "words that no text has"],
    ['" OR text:* NEAR(', [], "operators as words"],
    ["", [], "no word"],
  ])("finds %j in %j: %s", (terms, texts) => {
    const own = found(terms).filter((text) => texts.length === 0 || (texts as string[]).includes(text));
    expect(own.sort()).toEqual([...texts].sort());
  });

  it("finds both spellings of a compound whichever is asked for", () => {
    const both = ["A vendor denied the back door.", "Wi-Fi modules were alleged to hold a backdoor."];
    expect(["backdoor", "back-door", "back door"].map((term) => found(term).slice(0, 2).sort())).toEqual([
      both,
      both,
      both,
    ]);
    expect(index.documentFrequency("backdoor")).toBe(2);
  });

  it("ranks a sentence that has the word above its neighbours in the paragraph, and those above nothing", () => {
    expect(found("Lahore")).toEqual([
      "The 8,000 cameras in Lahore cost $150m.",
      "A vendor denied the back door.",
    ]);
  });

  it("counts a paragraph's heading and the article's title as context", () => {
    expect(found("dispute").sort()).toEqual(["Engineers denied it.", "Nobody replied."]);
  });

  it("weights terms", () => {
    const weigh = (camera: number, denied: number) =>
      index.searchWords(
        [
          { term: "Lahore", weight: camera },
          { term: "engineers", weight: denied },
        ],
        1,
      );
    expect([weigh(5, 1), weigh(1, 5), weigh(0, 0)].map(([hit]) => hit && index.sentence(hit.row).id)).toEqual(
      ["second:1:0", "first:3:0", undefined],
    );
  });

  it("filters by label and article before it counts to k", () => {
    expect(found("denied", { label: "denial", articles: new Set(["first"]) })).toEqual([
      "Engineers denied it.",
    ]);
    expect(found("cameras", { articles: new Set(["first"]) })).toEqual([
      "The city bought cameras on Aug. 11.",
    ]);
    expect(found("cameras", { articles: new Set() })).toEqual([]);
    expect(index.searchWords([{ term: "denied", weight: 1 }], 1, { label: "allegation" })).toEqual([]);
  });

  it("gives the same again when it is asked again", () => {
    expect(found("cameras denied backdoor")).toEqual(found("cameras denied backdoor"));
  });
});

describe("vector search", () => {
  it("gives the closest rows first and filters before it counts to k", async () => {
    const vector = letterVector("Engineers denied it.");
    const [best] = await index.searchVectors(vector, 1);
    expect(index.sentence(best?.row ?? -1).text).toBe("Engineers denied it.");
    expect(best?.score).toBeCloseTo(1, 5);
    const second = await index.searchVectors(vector, 9, { label: "denial", articles: new Set(["second"]) });
    expect(second.map(({ row }) => index.sentence(row).id)).toEqual(["second:1:1"]);
  });
});

describe("the vocabulary", () => {
  it("knows in how many sentences a word stands, however it is inflected", () => {
    expect(
      ["camera", "Cameras", "denied", "denying", "back door", "absent", "", "?"].map((term) =>
        index.documentFrequency(term),
      ),
    ).toEqual([2, 2, 2, 2, 2, 0, 0, 0]);
  });

  it.each([
    ["Lahroe", ["lahore"], "two letters swapped"],
    ["camras", ["cameras"], "a letter missing"],
    ["backkdor", ["backdoor"], "two slips in a long word"],
    ["endors", [], "two slips in a short word"],
    ["8001", [], "numbers"],
    ["teh", [], "short words"],
    ["two words", [], "more than one word"],
  ])("offers for %s: %j (%s)", (term, near) => {
    expect(index.nearTerms(term, 3)).toEqual(near);
  });
});
