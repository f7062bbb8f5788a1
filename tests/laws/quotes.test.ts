// What a quote promises: nothing graver stands under its label, and every word of it stands in the article now.

import { describe, expect, it } from "vitest";
import { createQuoteMaker } from "../../src/answer/quotes/quotes.js";
import type { Label } from "../../src/domain.js";
import { createLog } from "../../src/log.js";
import { type Line, tinyIndex } from "../retrieval/tiny-index.js";

const BEFORE = "Acme runs a paint factory in Dover.";
const OWN = "It employs 400 people there.";

/** The maker over one paragraph, whose text on disk may have changed since. */
function makerOf(lines: readonly Line[], onDisk = (text: string) => text) {
  const index = tinyIndex([{ id: "a", paragraphs: [lines] }]);
  const paragraph = () => onDisk(index.paragraphs("a")[0]?.text ?? "");
  return createQuoteMaker(index, paragraph, createLog("silent"), () => () => null);
}

describe("the sentence that a quote leans on", () => {
  it.each<[Label, Label, boolean]>([
    ["reporting", "reporting", true],
    ["reporting", "allegation", true],
    ["reporting", "denial", true],
    ["allegation", "allegation", true],
    ["denial", "denial", true],
    ["allegation", "reporting", false],
    ["denial", "reporting", false],
    ["allegation", "denial", false],
    ["denial", "allegation", false],
  ])("%s before %s joins it: %s", (before, label, joins) => {
    const quote = makerOf([
      { text: BEFORE, label: before },
      { text: OWN, label },
    ]).quote(1, 1);
    expect([quote?.text, quote?.label]).toEqual([joins ? `${BEFORE} ${OWN}` : OWN, label]);
  });

  it.each(["It", "They", "This", "Another", "Moreover, it", "A year later it", "“He"])(
    "is shown where the quote opens with %s",
    (opening) => {
      const quote = makerOf([{ text: BEFORE }, { text: `${opening} closed.` }]).quote(1, 1);
      expect(quote?.text).toBe(`${BEFORE} ${opening} closed.`);
    },
  );
});

describe("a run of sentences", () => {
  const LAST = "They sued in May.";
  const lines: Line[] = [
    { text: BEFORE, label: "denial" },
    { text: OWN, label: "reporting" },
    { text: LAST, label: "allegation" },
  ];

  it.each([
    [0, 1, "denial"],
    [1, 2, "allegation"],
    [0, 2, "allegation"],
    [1, 1, "reporting"],
  ])("from %d to %d carries the gravest label, %s", (first, last, label) => {
    expect(makerOf(lines).run(first, last, 1)?.label).toBe(label);
  });
});

describe("words that have changed on disk", () => {
  const lines = [{ text: BEFORE }, { text: OWN }];
  it.each([
    ["in the sentence before", (text: string) => text.replace("paint", "glass")],
    ["in its own sentence", (text: string) => text.replace("400", "300")],
    ["before both", (text: string) => ` ${text}`],
    ["by a word", (text: string) => text.replace("runs", "ran")],
    ["and are gone", () => ""],
  ])("%s are not quoted", (_, onDisk) => {
    const maker = makerOf(lines, onDisk);
    expect([maker.quote(1, 1), maker.run(0, 1, 1)]).toEqual([null, null]);
  });

  it("behind the quote leave it standing", () => {
    expect(makerOf(lines, (text) => `${text} More.`).quote(1, 1)?.text).toBe(`${BEFORE} ${OWN}`);
  });
});
