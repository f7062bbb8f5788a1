import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerSheets } from "../../../src/discord/presentation/answer.js";
import { bodyText, draw } from "../../../src/discord/presentation/draw.js";
import { piecesOf, splitAtSentences } from "../../../src/discord/presentation/quote.js";
import type { Quote } from "../../../src/domain.js";
import { answerOf, quoteOf, telecoms } from "../sample-newsroom.js";

const words = fc
  .array(
    fc.constantFrom(
      "BES",
      "alleges",
      "that",
      "Huawei",
      "did",
      "not",
      "pay.",
      "“It",
      "said.”",
      "*x*",
      "@a",
      "(b)",
    ),
    {
      minLength: 3,
      maxLength: 450,
    },
  )
  .map((all) => all.join(" "));

const quotes = (label: Quote["label"], most: number) =>
  fc.array(words, { minLength: label === "allegation" ? 1 : 0, maxLength: most }).map((texts) =>
    texts.map((text, index) =>
      quoteOf(text, {
        id: `telecoms:${label.length}:${index}`,
        label,
        article: { ...telecoms, title: telecoms.title.repeat(1 + (index % 2)) },
      }),
    ),
  );

describe("pages of an answer", () => {
  const long = (text: string) => `${text} ${"It goes on about the contract. ".repeat(40)}`;
  const first = quoteOf(long("Huawei stole the designs."), {
    id: "telecoms:1:0",
    label: "allegation",
    opposes: ["telecoms:9:0"],
  });
  const second = quoteOf(long("Huawei never paid."), {
    id: "telecoms:2:0",
    label: "allegation",
    opposes: [],
  });
  const reply = quoteOf("Huawei stole nothing.", {
    id: "telecoms:9:0",
    label: "denial",
    opposes: ["telecoms:1:0"],
  });
  const line = /no reply to what is alleged on this page/;

  it.each(["cards", "text"] as const)(
    "say where the denial beside a claim is one of something else (%s)",
    (mode) => {
      const sheets = answerSheets(answerOf("Why?", { quotes: [first, second], otherSide: [reply] }), mode);
      const told = sheets.map((sheet) => {
        draw(sheet, mode);
        const shown = sheet.quotes.some(({ id }) => id === first.id);
        return [shown, line.test(sheet.parts.map(({ body }) => bodyText(body)).join("\n"))];
      });
      expect(told.length).toBeGreaterThan(1);
      for (const [shown, said] of told) expect(said).toBe(!shown);
    },
  );

  it("hold every quote, each allegation with a denial or a line, also where the first one fits a phone", () => {
    fc.assert(
      fc.property(
        quotes("allegation", 5),
        quotes("denial", 3),
        fc.constantFrom(undefined, ["telecoms:10:0"], ["telecoms:10:3"], []),
        fc.constantFrom("cards" as const, "text" as const),
        (claims, denials, opposes, mode) => {
          const others = denials.map((one) => (opposes === undefined ? one : { ...one, opposes }));
          const note = others.length === 0 ? "No reply to this in 5 articles up to 18 August 2021." : null;
          const answer = answerOf("Why?", { quotes: claims, otherSide: others, otherSideNote: note });
          const sheets = answerSheets(answer, mode, true);
          for (const sheet of sheets) {
            draw(sheet, mode);
            const text = sheet.parts.map(({ body }) => bodyText(body)).join("\n");
            const told = /No reply to this in|has no reply to what is alleged/.test(text);
            expect(told || sheet.quotes.some(({ label }) => label === "denial")).toBe(true);
          }
          const shown = new Set(sheets.flatMap((sheet) => sheet.quotes.map(({ id }) => id)));
          expect(shown).toEqual(new Set([...claims, ...others].map(({ id }) => id)));
          const sides = (label: Quote["label"]) =>
            sheets[0]?.quotes.filter((one) => one.label === label).length;
          expect([sides("allegation"), [0, 1].includes(sides("denial") ?? 2)]).toEqual([1, true]);
        },
      ),
      { numRuns: 60, seed: 12 },
    );
  });

  it("hold every quote whole or in order, and both sides on each page, within Discord's limits", () => {
    fc.assert(
      fc.property(
        quotes("allegation", 5),
        quotes("denial", 3),
        fc.constantFrom("cards" as const, "text" as const),
        (claims, others, mode) => {
          const note = others.length === 0 ? "No reply to this in 5 articles up to 18 August 2021." : null;
          const sheets = answerSheets(
            answerOf("Why?", { quotes: claims, otherSide: others, otherSideNote: note }),
            mode,
          );
          for (const sheet of sheets) {
            draw(sheet, mode);
            expect(sheet.quotes.some(({ label }) => label === "allegation")).toBe(true);
            expect(sheet.quotes.some(({ label }) => label === "denial")).toBe(others.length > 0);
            if (note) expect(sheet.parts.at(-1)?.body).toBe(note);
          }
          const shown = new Set(sheets.flatMap((sheet) => sheet.quotes.map(({ id }) => id)));
          expect(shown).toEqual(new Set([...claims, ...others].map(({ id }) => id)));
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe("splitAtSentences", () => {
  it("leaves short text alone", () => {
    expect(splitAtSentences("One. Two.", 20)).toEqual(["One. Two."]);
  });

  it("cuts after the last sentence that fits, with its closing quotation mark", () => {
    expect(splitAtSentences("He said “no.” Then he left. And more", 30)).toEqual([
      "He said “no.” Then he left.",
      "And more",
    ]);
  });

  it("cuts at a word where one sentence is longer than the room, and never loses a word", () => {
    const text = "one two three four five six seven";
    expect(splitAtSentences(text, 12)).toEqual(["one two", "three four", "five six", "seven"]);
    expect(piecesOf({ quote: quoteOf(text) }, 12).map(({ part, parts }) => [part, parts])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });
});
