import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/domain.js";
import { citationIn, closed } from "../../src/print/citations.js";

const article: Citation = {
  id: "a",
  title: "Mill owner accused",
  publisher: "The Gazette",
  author: "A. Writer",
  published: "2021-08-16",
  url: null,
  via: null,
};

describe("citationIn", () => {
  it.each<[Partial<Citation>, string, string]>([
    [
      {},
      "The Gazette, A. Writer, 16 August 2021: Mill owner accused",
      "A. Writer, “Mill owner accused,” The Gazette, Aug. 16, 2021",
    ],
    [
      { author: null, published: "2021-08" },
      "The Gazette, August 2021: Mill owner accused",
      "“Mill owner accused,” The Gazette, August 2021",
    ],
    [
      { title: "Who pays?", published: "2021-05-01" },
      "The Gazette, A. Writer, 1 May 2021: Who pays?",
      "A. Writer, “Who pays?” The Gazette, May 1, 2021",
    ],
    [
      { title: "Owner: “not me”", published: "2021-09-30" },
      "The Gazette, A. Writer, 30 September 2021: Owner: “not me”",
      "A. Writer, Owner: “not me”, The Gazette, Sept. 30, 2021",
    ],
    [
      { published: null, language: "it", origin: "Reuters" },
      "The Gazette, A. Writer, date unknown: Mill owner accused (in Italian) (origin: Reuters)",
      "A. Writer, “Mill owner accused,” The Gazette, date unknown (in Italian) (origin: Reuters)",
    ],
  ])("writes %j plainly and as the Associated Press does", (change, plain, ap) => {
    const cited = { ...article, ...change };
    expect([citationIn("plain", cited), citationIn("ap", cited), citationIn("footnote", cited)]).toEqual([
      ...[plain, ap, plain],
    ]);
  });
});

describe("closed", () => {
  it.each([
    ["The Gazette: Who pays?", "The Gazette: Who pays?"],
    ["The Gazette, date unknown", "The Gazette, date unknown."],
    ["Acme Inc.", "Acme Inc."],
  ])("ends %j once", (citation, line) => {
    expect(closed(citation)).toBe(line);
  });
});
