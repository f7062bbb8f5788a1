// What nobody sees and how a mark is written change nothing: labels, speakers and cuts are those of the plain text.

import { describe, expect, it } from "vitest";
import { plainMarks, withoutInvisible } from "../../src/language/characters.js";
import { attributed } from "../labels/attribution/article.js";
import { labelArticle } from "../labels/real-labeller.js";

const TITLE = "O'Brien's suit";
const PARAGRAPHS = [
  "Dana O'Brien sued Halden Freight in May. Her lawyer said it didn't pay her.",
  "The firm's spokesman denied the workers' claims. “We have paid everybody,” he said.",
  "Ms. O'Brien told The Herald that the firm 'never kept a single promise to her'.",
];

/** A mark in the middle of every longer word and behind every stop. */
const strewn = (mark: string) => (text: string) =>
  text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, mark).replace(/[.,]/g, `$&${mark}`);
const WRITTEN: readonly (readonly [string, (text: string) => string])[] = [
  ["soft hyphens", strewn("\u00AD")],
  ["zero-width spaces", strewn("\u200B")],
  ["zero-width joiners", strewn("\u200D")],
  ["marks of direction", strewn("\u200E")],
  ["byte order marks", strewn("\uFEFF")],
  ["curly apostrophes", (text) => text.replaceAll("'", "’")],
  ["letters that look like apostrophes", (text) => text.replaceAll("'", "ʼ")],
  ["primes", (text) => text.replaceAll("'", "′")],
];

const seen = (text: string | null) => text && plainMarks(withoutInvisible(text));

async function read(write: (text: string) => string) {
  const sentences = await labelArticle({
    id: "x",
    title: write(TITLE),
    paragraphs: PARAGRAPHS.map(write),
  });
  return sentences.map(({ text, attributedTo, target, reasons, start, end, ...rest }) => ({
    ...rest,
    text: seen(text),
    attributedTo: seen(attributedTo),
    target: seen(target),
    reasons: reasons.map(seen),
    whole: PARAGRAPHS.map(write).some((paragraph) => paragraph.slice(start, end) === text),
  }));
}

describe("a text", () => {
  it.each(WRITTEN)("is read alike with %s", async (_, write) => {
    expect(await read(write)).toEqual(await read((text) => text));
  });

  it("gives a party its side whichever way its name is written", () => {
    const sides = (name: string) =>
      attributed(
        [["A", "O’Brien Lines accused the port of theft, O’Brien Lines said."]],
        [{ name, aliases: [], side: "accuser" }],
      ).map(({ side }) => side);
    expect([sides("O'Brien Lines"), sides("O’Brien Lines")]).toEqual([["accuser"], ["accuser"]]);
  });
});
