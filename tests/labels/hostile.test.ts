// Hostile text gets labels or a clear error, never a crash or a hang.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LABELS } from "../../src/domain.js";
import { CUES } from "../../src/labels/reading/cues.js";
import { labelArticle } from "./real-labeller.js";

const PIECES = [
  ...['"', "“", "”", "''", "'", "‘", "’", "«", "»", "`", "(", ")", "—", "...", "!?", ". ", ", ", ": ", "\n"],
  ...["\u202e", "\u200f", "\ud800", "👩‍👩‍👧‍👦", "İ", "ß", "\u0000", "<b>", "</p>", "&quot;"],
  ...["Mr. ", "U.S. ", "$5m ", "said ", "he ", "BES "],
  ...CUES.flatMap(({ hits }) => hits),
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

async function labelsSoundly(title: string, paragraphs: string[]): Promise<void> {
  const sentences = await labelArticle({ id: "x", title, paragraphs });
  const unsound = sentences.filter(
    ({ paragraph, start, end, text, label, confidence, reasons }) =>
      paragraphs[paragraph]?.slice(start, end) !== text ||
      !LABELS.includes(label) ||
      !(confidence === null || (confidence >= 0 && confidence <= 1)) ||
      reasons.length === 0,
  );
  expect(unsound).toEqual([]);
}

describe("hostile text", () => {
  it("is labelled whatever marks, cues and strange characters it is made of", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.array(hostile, { maxLength: 5 }), (title, paragraphs) =>
        labelsSoundly(title, paragraphs),
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it("is labelled alike each time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 4 }), async (paragraphs) => {
        const article = { id: "x", title: "", paragraphs };
        expect(await labelArticle(article)).toEqual(await labelArticle(article));
      }),
      { numRuns: 8, seed: 8 },
    );
  });

  it.each([
    ["50,000 characters without a stop", "word ".repeat(10_000)],
    ["one word of 50,000 characters", "x".repeat(50_000)],
    ["nothing but opening marks", "“".repeat(20_000)],
    ["nothing but straight marks", '" '.repeat(10_000)],
    ["nothing but cues", "he denied the allegations that they alleged according to prosecutors ".repeat(600)],
    ["nothing but capitals", "Huawei And The Of ".repeat(3_000)],
    ["commas and brackets", "a, b (c - d, said ".repeat(2_500)],
  ])("is labelled when it is %s", async (_, text) => {
    await labelsSoundly(text, [text, text]);
  });
});
