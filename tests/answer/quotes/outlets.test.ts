import { describe, expect, it } from "vitest";
import { independentOutlets, outsideQuotation } from "../../../src/answer/quotes/outlets.js";
import { collectNames } from "../../../src/retrieval/names.js";
import { createRowViews } from "../../../src/retrieval/row-view.js";
import { type Line, tinyIndex } from "../../retrieval/tiny-index.js";

const names = collectNames(
  [
    { name: "Agency", aliases: ["Agency News"], side: "outlet" },
    { name: "Acme", aliases: [], side: "accused" },
  ],
  [],
);

function outletsOf(
  lines: readonly (string | Line)[],
  origins: Readonly<Record<string, string>> = {},
): number {
  const index = tinyIndex(lines.map((line, i) => ({ id: `a${i}`, paragraphs: [[line]] })));
  const views = createRowViews(index, names);
  return independentOutlets(
    lines.map((_, row) => views.of(row)),
    (article) => ({ publisher: `The ${article}`, origin: origins[article] ?? null }),
    names,
  );
}

describe("independent outlets", () => {
  it("are one where both carry one party’s statement, in whatever words around it", () => {
    expect(outletsOf(["“The river is clean,” Acme told us.", "Acme wrote: “The river is clean.”"])).toBe(1);
    const by = "Acme";
    const lines = ["Acme has denied it.", "Acme denied it."].map((text) => ({ text, by }));
    expect(outletsOf(lines)).toBe(1);
  });

  it("are those that write the same few words by themselves", () => {
    expect(outletsOf(["It is closed.", "It is closed."])).toBe(2);
  });

  it("are one where both articles have one origin, or one is the other's", () => {
    const line = "It is closed.";
    expect(outletsOf([line, line], { a0: "Reuters", a1: "Reuters" })).toBe(1);
    expect(outletsOf([line, line], { a1: "The a0" })).toBe(1);
    expect(outletsOf([line, line, line], { a1: "The a0" })).toBe(2);
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
