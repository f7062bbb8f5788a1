import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/domain.js";
import { changedSentences, DuplicateIndex } from "../../../src/ingest/store/duplicates.js";
import { STORY } from "../html/story.js";

const blocks = (texts: readonly string[]) =>
  texts.map((text, index) => ({ index, kind: "paragraph" as const, text }));
const article = (
  id: string,
  publisher: string,
  texts: readonly string[],
  url: string | null = null,
): Article => ({
  id,
  title: STORY.title,
  publisher,
  author: null,
  published: "2026-02-10",
  url,
  via: null,
  retrieved: null,
  kind: "news",
  origin: null,
  sha256: "",
  paragraphs: blocks(texts),
});
const { paragraphs } = STORY;
const known = new DuplicateIndex([
  article("courier", "The Coastal Courier", paragraphs, "https://courier.example/a"),
]);
const find = (publisher: string | null, texts: readonly string[], url: string | null = null) =>
  known.find({ publisher, url, paragraphs: blocks(texts) });

describe("the same article again", () => {
  it("is known when nothing changed", () => {
    expect(find("the coastal courier", paragraphs)).toEqual([
      { id: "courier", relation: "same", overlap: 1, changes: [] },
    ]);
    expect(
      find(
        null,
        paragraphs.map((text) => text.replaceAll("’", "'")),
      ),
    ).toEqual([{ id: "courier", relation: "same", overlap: 1, changes: [] }]);
  });

  it("is a version when its outlet changed it, and tells which sentences changed or vanished", () => {
    const [first = "", , ...rest] = paragraphs;
    const changed = [first.replace("A small engineering firm has", "A small firm has now"), ...rest];
    expect(find("The Coastal Courier", changed)).toEqual([
      {
        id: "courier",
        relation: "version",
        overlap: expect.closeTo(0.99, 1),
        changes: [
          { before: first, after: changed[0] },
          { before: paragraphs[1], after: null },
        ],
      },
    ]);
  });

  it("is a version at the same address whatever the outlet is called", () => {
    expect(find("Courier Online", paragraphs.slice(0, 9), "https://courier.example/a")[0]?.relation).toBe(
      "version",
    );
  });

  it("is a reprint in another outlet, also when shortened or with a line added", () => {
    expect(find("Island Times", paragraphs)).toEqual([
      { id: "courier", relation: "reprint", overlap: 1, changes: [], copy: "reprint", copyBack: "reprint" },
    ]);
    expect(
      find("Island Times", ["First printed in the Courier.", ...paragraphs.slice(0, 6)])[0]?.relation,
    ).toBe("reprint");
  });

  it("is similar to what is known when its outlet is not", () => {
    expect(find(null, paragraphs.slice(0, 7))[0]?.relation).toBe("similar");
  });

  it("is not seen in another article that quotes the same statement", () => {
    const other = [
      "The port of Aldmouth may have to stop its new cranes after a complaint by a firm of engineers.",
      paragraphs[3] ?? "",
      "The city council will talk about it on Monday, when it meets for the first time this year.",
      "Shares of the group fell by two per cent in early trading before they recovered in the afternoon.",
    ];
    expect(find("Island Times", other)).toEqual([]);
  });

  it("is found among a thousand others", () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      article(
        `a${i}`,
        `Outlet ${i}`,
        Array.from(
          { length: 6 },
          (_, k) =>
            `Paragraph ${k} of article ${i} says that item ${i * 7 + k} was sold for ${i * 13} in week ${k} of year ${i}.`,
        ),
      ),
    );
    const index = new DuplicateIndex([...many, article("courier", "The Coastal Courier", paragraphs)]);
    expect(
      index.find({ publisher: "X", url: null, paragraphs: blocks(paragraphs) }).map(({ id }) => id),
    ).toEqual(["courier"]);
  });
});

describe("changed sentences", () => {
  it("leave headings, punctuation and order out of account", () => {
    const older = {
      publisher: null,
      url: null,
      paragraphs: blocks(["One thing is so. Another thing is so."]),
    };
    const newer = {
      publisher: null,
      url: null,
      paragraphs: [
        ...blocks(["Another thing is so!"]),
        { kind: "heading" as const, text: "New" },
        ...blocks(["One thing is so."]),
      ],
    };
    expect(changedSentences(older, newer)).toEqual([]);
  });
});
