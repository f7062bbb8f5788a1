import { describe, expect, it } from "vitest";
import { partyNames } from "../../../src/discord/feeds/match.js";
import { pauseAfter } from "../../../src/discord/feeds/watch.js";

const isNamed = partyNames({
  parties: [
    { name: "BES", aliases: ["Business Efficiency Solutions", "the contractor"], side: "accuser" },
    { name: "O’Neil & Co. (UK)", aliases: [], side: "accused" },
    { name: "The Register", aliases: [], side: "outlet" },
    { name: "Central District Court", aliases: [], side: "court" },
  ],
});

describe("an item of a feed", () => {
  it.each([
    "BES sues again",
    "Ruling for Business  Efficiency Solutions",
    "O'Neil & Co. (UK) denies it",
    "BUSINESS EFFICIENCY SOLUTIONS WINS",
  ])("names a party: %s", (text) => {
    expect(isNamed(text)).toBe(true);
  });

  it.each([
    "The bes is yet to come",
    "BESIDE the point",
    "the contractor was late",
    "The Register reports",
    "Central District Court rules",
    "",
  ])("names none: %s", (text) => {
    expect(isNamed(text)).toBe(false);
  });

  it("names none of a case that has no parties", () => {
    expect(partyNames({ parties: [] })("BES sues")).toBe(false);
  });
});

describe("a feed that fails", () => {
  it("is looked at ever more rarely, at least once a day", () => {
    const minute = 60_000;
    expect([0, 1, 2, 30].map((failures) => pauseAfter(failures, 10 * minute) / minute)).toEqual([
      10, 20, 40, 1440,
    ]);
  });
});
