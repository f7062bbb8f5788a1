import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/corpus/sentences.js";

const cut = (text: string) => splitSentences(text).map((span) => span.text);

describe("splitSentences", () => {
  it.each([
    ["a plain stop", "One fact. Another fact.", ["One fact.", "Another fact."]],
    ["U.S. before a name", "In 2019, U.S. Sens. Marco Rubio (R-Fla.) wrote. He won.", 2],
    ["U.S. at the end", "He lives in the U.S. The suit was filed there.", 2],
    ["a quotation that closes after the stop", "“He lied.” She left.", ["“He lied.”", "She left."]],
    ["a comma inside the closing mark", "“We won,” it said. Then it left.", 2],
    ["a question inside a quotation that runs on", "“Did he?” asked the court. It paused.", 2],
    ["a quoted question with its speaker", '"Why now?" Ms Smith asked the court.', 1],
    ["a corporation's abbreviation", "Huawei Technologies Co. and a contractor met. They agreed.", 2],
    ["a company at the end of a sentence", "He sued Acme Inc. The court agreed.", 2],
    ["decimal numbers and dates", "It paid $1.5m on Aug. 11 in cash. It won.", 2],
    ["a trailing mark of ownership", "It is pursuing its claim in California. ®", 1],
    ["a sentence in brackets", "It ended. (It began in 2016.) It went on.", 3],
    ["an editor's mark in brackets", "We want to insure [sic] that it works. Please write.", 2],
    ["no stop at all", "a heading without a stop", ["a heading without a stop"]],
    ["nothing but white space", "  \n ", []],
  ])("cuts %s", (_, text, expected) => {
    const found = cut(text);
    expect(typeof expected === "number" ? found.length : found).toEqual(expected);
  });

  it("gives offsets that slice back to the text, in order, and loses nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const spans = splitSentences(text);
        for (const { start, end, text: part } of spans) expect(text.slice(start, end)).toBe(part);
        expect(
          spans
            .map((span) => span.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it.each([
    ["stops", ".".repeat(200_000)],
    ["quotation marks", "“".repeat(200_000)],
    ["stops and spaces", ". ".repeat(100_000)],
    ["letters", "a".repeat(200_000)],
    ["spaces", " ".repeat(200_000)],
  ])("gets through 200,000 %s", (_, text) => {
    expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  const evaluation = "../shared/eval";
  it.skipIf(!existsSync(evaluation))("finds at least 99% of the hand-cut sentences of other articles", () => {
    const cuts = new Map(
      ["other-articles", "train-articles"].flatMap((folder) =>
        readdirSync(`${evaluation}/${folder}`).map((name) => {
          const { id, paragraphs } = JSON.parse(readFileSync(`${evaluation}/${folder}/${name}`, "utf8")) as {
            id: string;
            paragraphs: string[];
          };
          return [id, new Set(paragraphs.flatMap(cut))] as const;
        }),
      ),
    );
    const rows = readdirSync(evaluation)
      .filter((name) => /^(train-.|other-labels)\.jsonl$/.test(name))
      .flatMap((name) => readFileSync(`${evaluation}/${name}`, "utf8").trim().split("\n"))
      .map((line) => JSON.parse(line) as { article: string; sentence: string });
    const found = rows.filter(({ article, sentence }) => cuts.get(article)?.has(sentence));
    expect(rows.length).toBeGreaterThan(0);
    expect(found.length / rows.length).toBeGreaterThanOrEqual(0.99);
  });
});
