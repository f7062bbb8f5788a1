import { describe, expect, it } from "vitest";
import { labelLine } from "../../src/terminal/label-lines.js";
import { labelArticle } from "../labels/real-labeller.js";

async function lines(value: unknown) {
  const line = typeof value === "string" ? value : JSON.stringify(value);
  const rows = [];
  for await (const row of labelLine(line, labelArticle)) rows.push(row);
  return rows;
}
const FIELDS = [
  "article",
  "paragraph",
  "sentence",
  "label",
  "attributedTo",
  "why",
  "confidence",
  "needsReview",
];

describe("the lines of the label command", () => {
  it("give every sentence once, in order, with the contract's fields and no others", async () => {
    const rows = await lines({
      id: "a",
      title: "Firm sued",
      paragraphs: [
        "Acme sued Bolt on Monday. It alleges that Bolt stole its plans.",
        "",
        "Bolt denied the claims.",
      ],
    });
    expect(rows.map((row) => Object.keys(row))).toEqual([FIELDS, FIELDS, FIELDS]);
    expect(rows.map((row) => ("sentence" in row ? [row.paragraph, row.sentence] : row))).toEqual([
      [0, "Acme sued Bolt on Monday."],
      [0, "It alleges that Bolt stole its plans."],
      [2, "Bolt denied the claims."],
    ]);
  });

  it("say what is wrong with a broken line", async () => {
    const form = 'Right would be {"id":"…","title":"…","paragraphs":["…"]}.';
    expect(await lines("[]")).toEqual([{ article: null, error: `"id" must be a text. ${form}` }]);
    expect(await lines("null")).toEqual([{ article: null, error: `"id" must be a text. ${form}` }]);
    expect(await lines({ id: "a", paragraphs: [1] })).toEqual([
      { article: "a", error: `"paragraphs" must be a list of texts. ${form}` },
    ]);
    expect((await lines("{"))[0]).toMatchObject({
      article: null,
      error: expect.stringMatching(/^This line is no JSON/),
    });
  });

  it("give nothing for a blank line and for an article without sentences", async () => {
    expect(await lines("  ")).toEqual([]);
    expect(await lines({ id: "a", title: "t", paragraphs: ["", " "] })).toEqual([]);
  });
});
