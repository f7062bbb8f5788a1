// One order of looking, whether a page or a paste is read.

import { describe, expect, it } from "vitest";
import { REASON } from "../../../src/ingest/draft/draft.js";
import { noise } from "../../../src/ingest/draft/noise.js";

const KNOWN = { titles: ["Port sues over cranes"], author: "Ann Lee" };

describe("what is no part of an article by its own words", () => {
  it.each<[text: string, reason: string | null, why: string]>([
    ["Share on Facebook", REASON.share, "a phrase of pages"],
    ["17 March 2026", REASON.date, "a date alone"],
    ["By Ann Lee, Reuters", REASON.byline, "a byline before a credit, though an agency stands in it"],
    ["Ann Lee", REASON.byline, "the author's name alone"],
    ["A crane in the port of Dover. Photo: Ann Lee/Reuters", REASON.caption, "a caption"],
    ["Ann Lee covers ports and shipping for the Gazette.", REASON.author, "an author box"],
    ["Port sues over cranes", REASON.headline, "a headline again"],
    ["The port sued the maker of its cranes on Monday.", null, "a sentence of the article"],
  ])("is told in one order: “%s” is %j, %s", (text, reason, _) => {
    expect(noise(text, KNOWN)).toBe(reason);
  });

  it("is told without knowing title or author, where the words show it", () => {
    expect(["Ann Lee", "Port sues over cranes", "By Ann Lee"].map((text) => noise(text))).toEqual([
      null,
      null,
      REASON.byline,
    ]);
  });
});
