import { describe, expect, it } from "vitest";
import { wouldHelp } from "../../src/answer/ask/would-help.js";
import type { Filters, Quote } from "../../src/domain.js";
import { collectNames, type NamedParty } from "../../src/retrieval/names.js";

const party = (name: string, side: NamedParty["side"]): NamedParty => ({ name, aliases: [], side });
const PARTIES = [
  party("The Register", "outlet"),
  party("District Court", "court"),
  party("Huawei", "accused"),
  party("BES", "accuser"),
  party("Safe City", null),
];
const names = collectNames(PARTIES, []);
const help = (question: string, filters: Filters = {}, nearest = 1, parties = PARTIES) =>
  wouldHelp(
    question,
    filters,
    { answered: false, nearest: Array<Quote>(nearest).fill({} as Quote) },
    { names, parties },
  );

describe("what would help where a question is not answered", () => {
  it.each<[string, Filters, string]>([
    ["a label", { label: "denial" }, "Only quotes labelled denial were looked at: ask again without that."],
    [
      "an outlet",
      { source: "The Register" },
      "Only quotes of The Register were looked at: ask again without that.",
    ],
    [
      "a time",
      { since: "2021", until: "2021-08" },
      "Only quotes published from 2021 on, published up to 2021-08 were looked at: ask again without that.",
    ],
  ])("is to leave %s away, where it was narrowed by that", (_, filters, line) => {
    expect(help("Did Huawei deny it?", filters)).toBe(line);
  });

  it("is a name, where the question names nobody; those who accuse and are accused first", () => {
    const line = "Say whom it is about: the articles speak of Huawei, BES and District Court.";
    expect(["Who won?", "what about the weather", "Did the CEO resign?"].map((one) => help(one))).toEqual([
      ...[line, line, line],
    ]);
    expect(help("Who won?", {}, 1, [party("BES", "accuser")])).toBe(
      "Say whom it is about: the articles speak of BES.",
    );
  });

  it("is plainer words where something comes near, and a look at the corpus where nothing does", () => {
    expect(help("Did Huawei pay a fine?")).toMatch(/^It may help to ask for one thing that one party did/);
    expect(help("Did Huawei pay a fine?", {}, 0)).toMatch(
      /^It may help to look at what the articles are about/,
    );
    expect(help("Who won?", {}, 1, [])).toMatch(/^It may help to ask for one thing/);
  });

  it("is nothing where there is an answer", () => {
    expect(wouldHelp("Who?", {}, { answered: true, nearest: [] }, { names, parties: PARTIES })).toBeNull();
  });
});
