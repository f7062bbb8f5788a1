// Web pages and papers that somebody printed into a PDF: what browsers add, tables, lists, headlines over several lines.

import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../../../src/ingest/draft/draft.js";
import { extractPdf } from "../../../src/ingest/pdf/extract.js";
import { pdfText } from "../../../src/ingest/pdf/read.js";
import { at, rawPdf } from "./raw-pdf.js";

const FIRST = [
  "The bus operator hid a fault in the brakes of its older coaches",
  "for three years, a former mechanic told a committee on Wednesday.",
];
const SECOND = [
  "The firm denied that any of its managers had known of the fault",
  "and called the report of the mechanic an invention.",
];
const lines = (texts: readonly string[], top: number) => texts.map((text, i) => at(72, top - 14 * i, text));
const of = (...content: (string | string[])[]) => rawPdf({ pages: [{ content: content.flat().join("\n") }] });
const read = async (bytes: Uint8Array) => (await pdfText(bytes)).split("\n\n");
const STORY = [FIRST.join(" "), SECOND.join(" ")];
const body = [...lines(FIRST, 680), ...lines(SECOND, 642)];

describe("what a browser prints at the edge of a page", () => {
  const url = "https://gazette.example/2026/02/10/brakes";
  const head = (left: string, right: string) => [at(30, 770, left, 8), at(330, 770, right, 8)];
  const foot = (left: string, right: string) => [at(30, 20, left, 8), at(500, 20, right, 8)];
  it.each<[string, string[], string | null]>([
    [
      "Chromium",
      [...head("2/11/26, 8:01 PM", "Bus operator hid brake fault - Gazette"), ...foot(url, "1/1")],
      url,
    ],
    ["Firefox", [...head("Bus operator hid brake fault", url), ...foot("1 of 3", "11/02/2026, 20:01")], url],
    ["Safari", [...foot(url, "Page 1 of 3")], url],
    ["a cut address", foot(`${url.slice(0, 30)}\x85`, "1/1"), null],
    ["a file of one's own", foot("file:///home/me/page.html", "1/1"), null],
  ])("is not the article's, by %s, but says where it stood", async (_, edge, address) => {
    const bytes = of(body, edge);
    expect(await read(bytes)).toEqual(STORY);
    const { facts } = await extractPdf(bytes, NO_FACTS);
    expect([facts.url, facts.published]).toEqual([address, null]);
  });
});

describe("paragraphs of print", () => {
  it("are told from a short text with many of them", async () => {
    const texts = [
      "It was Monday.",
      "Nobody knew of the fault, and nobody had asked for the file.",
      "He left.",
    ];
    const content = texts.map((text, i) => at(72, 600 - 26 * i, text));
    expect(await read(of(body, content))).toEqual([...STORY, ...texts]);
  });

  it("hold no row of a table", async () => {
    const rows = [
      ["Year", "Faults"],
      ["2023", "14"],
      ["2024", "31 of them"],
    ];
    const table = rows.flatMap(([a = "", b = ""], i) => [at(74, 650 - 17 * i, a), at(220, 650 - 17 * i, b)]);
    expect(await read(of(lines(FIRST, 700), table, lines(SECOND, 590)))).toEqual([
      STORY[0],
      "Year Faults",
      "2023 14",
      "2024 31 of them",
      STORY[1],
    ]);
  });

  it("stay whole where words of one line stand far apart", async () => {
    const spread = [
      at(72, 680, "The bus operator hid a fault"),
      at(260, 680, "in"),
      at(300, 680, "its older coaches"),
    ];
    const rest = at(72, 666, "for three years, a former mechanic told a committee on Wednesday.");
    expect(await read(of(spread, rest, lines(SECOND, 630)))).toEqual([
      "The bus operator hid a fault in its older coaches for three years, a former mechanic told a committee on Wednesday.",
      STORY[1],
    ]);
  });

  it.each([
    ["a. He left in June.", "b. The firm says that he was dismissed."],
    ["(a) He left in June;", "(b) the firm says that he was dismissed."],
    ["(i) He left in June; and", "(ii) the firm says that he was dismissed."],
    ["a) He left in June.", "b) The firm says that he was dismissed."],
  ])("begin with the letter of an item: %s", async (...items) => {
    expect(await read(of(lines([...FIRST, ...items], 680)))).toEqual([STORY[0], ...items]);
  });

  it("do not begin at a letter inside a sentence", async () => {
    const texts = [
      "The committee wanted to know of the firm, which it asked for part",
      "a. of the file, whether any of it was true.",
    ];
    expect(await read(of(lines(texts, 680)))).toEqual([texts.join(" ")]);
  });
});

it("a headline over several lines is one", async () => {
  const title = ["Bus operator hid brake", "fault for three years,", "mechanic tells committee"];
  const { facts } = await extractPdf(
    of(
      title.map((text, i) => at(72, 760 - 27 * i, text, 24)),
      body,
    ),
    NO_FACTS,
  );
  expect(facts.title).toBe(title.join(" "));
});

it("the first question of an examination is no headline", async () => {
  const turns = [
    "Q. Did you see the report?",
    "A. No. Nobody had it.",
    "Q. Did they hide it?",
    "A. They did.",
  ];
  const draft = await extractPdf(of(turns.map((text, i) => at(72, 700 - 24 * i, text))), NO_FACTS);
  expect(draft.facts.title).toBeNull();
  expect(draft.pieces.map(({ text, reason }) => [text, reason])).toEqual(turns.map((text) => [text, null]));
});
