import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPasted } from "../../../src/ingest/pasted/extract.js";
import { pdfText } from "../../../src/ingest/pdf/read.js";
import { STORY } from "../html/story.js";
import { type Print, set, tinyPdf } from "./tiny-pdf.js";

const paragraphs = STORY.paragraphs.map((text) => text.replace(/[“”]/g, '"'));
const margins = (page: number): Print[] => [
  { x: 60, y: 810, text: "The Coastal Courier, 10 February 2026" },
  { x: 290, y: 30, text: `${page}` },
];

/** Paragraphs one below the other, a blank line between them. */
function column(texts: readonly string[], x: number, top: number, width: number): Print[] {
  let y = top;
  return texts.flatMap((text) => {
    const lines = set(text, x, y, width);
    y = (lines.at(-1)?.y ?? y) - 22;
    return lines;
  });
}

describe("a PDF", () => {
  it("gives its paragraphs, without running headers and page numbers", async () => {
    const pages = [
      [
        ...margins(1),
        { x: 60, y: 770, text: STORY.title, size: 18 },
        ...column(paragraphs.slice(0, 5), 60, 730, 90),
      ],
      [...margins(2), ...column(paragraphs.slice(5), 60, 770, 90)],
    ];
    expect((await pdfText(tinyPdf(pages))).split("\n\n")).toEqual([STORY.title, ...paragraphs]);
    const draft = extractPasted(await pdfText(tinyPdf(pages)));
    expect([draft.facts.title, keptOf(draft).map((block) => block.text)]).toEqual([STORY.title, paragraphs]);
  });

  it("reads two columns one after the other, under a headline across both", async () => {
    const page = [
      { x: 60, y: 790, text: STORY.title, size: 16 },
      ...column(paragraphs.slice(0, 4), 60, 740, 42),
      ...column(paragraphs.slice(4, 8), 320, 740, 42),
    ];
    expect((await pdfText(tinyPdf([page]))).split("\n\n")).toEqual([STORY.title, ...paragraphs.slice(0, 8)]);
  });

  it("joins words that were broken at the end of a line", async () => {
    const page = [
      { x: 60, y: 700, text: "The firm is seeking damages from the ship-" },
      { x: 60, y: 688, text: "ping group and an order of the court." },
    ];
    expect(await pdfText(tinyPdf([page]))).toBe(
      "The firm is seeking damages from the shipping group and an order of the court.",
    );
  });

  it.each([
    ["without text", tinyPdf([[]]), "The PDF holds no text, only pictures."],
    ["that is broken", Buffer.from("%PDF-1.7\nnot really"), "The PDF cannot be read"],
  ])("%s is refused with one line", async (_, bytes, message) => {
    await expect(pdfText(bytes)).rejects.toThrow(message);
  });
});
