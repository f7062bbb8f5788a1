import { describe, expect, it } from "vitest";
import { independentOutlets, outsideQuotation } from "../../../src/answer/quotes/outlets.js";
import { collectNames } from "../../../src/retrieval/names.js";
import { createRowViews } from "../../../src/retrieval/row-view.js";
import { type Line, tinyIndex } from "../../retrieval/tiny-index.js";

const names = collectNames([{ name: "Agency", aliases: ["Agency News"], side: "outlet" }], []);

function outletsOf(lines: readonly (string | Line)[]): number {
  const index = tinyIndex(lines.map((line, i) => ({ id: `a${i}`, paragraphs: [[line]] })));
  const views = createRowViews(index, names);
  return independentOutlets(
    lines.map((_, row) => views.of(row)),
    (article) => `The ${article}`,
    names,
  );
}

describe("independent outlets", () => {
  it("are those that quote the same statement in words of their own", () => {
    expect(outletsOf(["“The river is clean,” Acme told us.", "Acme wrote: “The river is clean.”"])).toBe(2);
  });

  it("are one where one copies the other's own words", () => {
    const copy = "The paint factory in Dover employs 400 people and makes paint.";
    expect(outletsOf([copy, copy, copy])).toBe(1);
  });

  it("are one where both pass on what an agency said", () => {
    const line = (text: string) => ({ text, by: "Agency News" });
    expect(outletsOf([line("“It is closed,” it said."), line("It said: “It is closed.”")])).toBe(1);
  });

  it("take a quotation that is cut off at either end for a quotation", () => {
    expect(
      ["He said “it is", "clean,” he said", "a “b” c"].map((text) =>
        outsideQuotation(text).replace(/\s+/g, " ").trim(),
      ),
    ).toEqual(["He said", "he said", "a c"]);
  });
});
