// Whatever an input does, its caller goes on: limits of time and memory, one line, nothing left behind.

import { afterEach, describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { Parser } from "../../../src/ingest/parse/parser.js";
import { STORY } from "../html/story.js";

const page = {
  name: "a.html",
  bytes: Buffer.from(`<article><h1>${STORY.title}</h1><p>${STORY.paragraphs.join("</p><p>")}</p></article>`),
};
const endless = { name: "a.html", bytes: Buffer.from("<div><span>x ".repeat(400_000)) };
const parsers: Parser[] = [];
const parser = (seconds: number, megabytes: number): Parser => {
  const made = new Parser({ seconds, megabytes });
  parsers.push(made);
  return made;
};
afterEach(() => {
  for (const made of parsers.splice(0)) made.close();
});
const line = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "no error",
    (error: { line?: string; message: string }) => error.line ?? error.message,
  );

describe("an input", () => {
  it("is parsed as it is in the same process", async () => {
    const draft = await parser(60, 800).parse(page, {});
    expect(keptOf(draft).map(({ text }) => text)).toEqual(STORY.paragraphs);
  }, 120_000);

  it("that takes too long is refused in one line, the caller goes on meanwhile, and the next one is read", async () => {
    const made = parser(1, 2000);
    let turns = 0;
    const count = setInterval(() => {
      turns += 1;
    }, 50);
    expect(await line(made.parse(endless, {}))).toBe(
      "Reading it takes longer than 1 s. Save the article's text alone and give that.",
    );
    clearInterval(count);
    expect(turns).toBeGreaterThan(3);
    expect(await line(parser(60, 800).parse(page, {}))).toBe("no error");
  }, 120_000);

  it("that takes too much memory is refused in one line", async () => {
    expect(await line(parser(100, 100).parse(endless, {}))).toBe(
      "Reading it takes more than 100 MB of memory. Save the article's text alone and give that.",
    );
  }, 120_000);

  it("that is refused for what it is keeps its own line", async () => {
    const made = parser(60, 800);
    expect(await line(made.parse({ name: "a.pdf", bytes: Buffer.from("%PDF-1.7\nno") }, {}))).toMatch(
      /^The PDF cannot be read/,
    );
    expect(await line(made.parse({ name: "a.txt", bytes: new Uint8Array(0) }, {}))).toBe(
      "The input is empty.",
    );
    expect(await line(made.parse(page, {}))).toBe("no error");
  }, 120_000);
});
