// People are found by whatever part of their name one remembers.

import { describe, expect, it } from "vitest";
import { type TinyArticle, tinyIndex } from "../../retrieval/tiny-index.js";
import { tinyAnswerer } from "../tiny-answerer.js";

const said = (text: string, by: string) => ({ text, label: "reporting" as const, by });
const CASE: readonly TinyArticle[] = [
  {
    id: "gazette",
    publisher: "The Gazette",
    published: "2020-03-04",
    paragraphs: [
      [said("The road is closed, Javed Nawaz said.", "Javed Nawaz")],
      [said("Cameras work again, Nawaz said.", "Nawaz")],
      [said("The police are ready, Muhammad Kamran Khan said.", "Muhammad Kamran Khan")],
      [said("The bridge is safe, Imran Khan said.", "Imran Khan")],
      [said("The road was blocked by the city, Bell & Howe claims.", "Bell & Howe")],
      [said("The pipe leaks, Ines Müller said.", "Ines Müller")],
      [said("The works end in May, the Road Office said.", "Road Office")],
    ],
  },
];
const PARTIES = [
  { name: "Bell & Howe", aliases: ["the toll company"], side: "accuser" },
  { name: "Water Board", aliases: ["Ines Müller"], side: "authority" },
  { name: "Road Office", aliases: [], side: "authority" },
] as const;
const index = tinyIndex(CASE);
const answerer = tinyAnswerer(index, PARTIES, { notices: () => () => null, clock: () => 0 });
const quotes = (speaker: string) => answerer.said(speaker).quotes.map(({ text }) => text);

describe("what somebody said", () => {
  it.each(["Nawaz", "Mr. Nawaz", "Mr Nawaz’s", "Dr Javed Nawaz", "nawaz"])("is found by “%s”", (name) => {
    expect(quotes(name)).toContain("The road is closed, Javed Nawaz said.");
  });

  it.each(["Kamran Khan", "Muhammad Khan", "Director Kamran Khan"])("is found by “%s”", (name) => {
    expect(quotes(name)).toEqual(["The police are ready, Muhammad Kamran Khan said."]);
  });

  it("is not guessed where several are called so: they are named instead", () => {
    const { quotes: found, suggestions } = answerer.said("Khan");
    expect(found).toEqual([]);
    expect(suggestions).toEqual(expect.arrayContaining(["Imran Khan", "Muhammad Kamran Khan"]));
  });

  it.each([
    ["Khan", ["Imran Khan", "Muhammad Kamran Khan"]],
    ["Mr Khan’s", ["Imran Khan", "Muhammad Kamran Khan"]],
    ["the authorities", ["Road Office", "Water Board"]],
  ])("asks which where “%s” may be several", (name, several) => {
    const found = answerer.said(name);
    expect([found.quotes, found.several, [...found.suggestions].sort()]).toEqual([[], true, several]);
  });

  it("is asked for by name in a question too", async () => {
    const { notice } = await answerer.ask("What did Khan say about the bridge?");
    expect(notice).toMatch(
      /^“Khan” may be (?:Imran|Muhammad Kamran) Khan or (?:Imran|Muhammad Kamran) Khan: which\?$/,
    );
    expect((await answerer.ask("What did Imran Khan say about the bridge?")).notice ?? null).toBeNull();
  });

  it.each([
    "Bell & Howe",
    "Bell & Howe Ltd.",
    "Bell & Howe Co., Ltd.",
    "BELL & HOWE’S",
    "“Bell & Howe”",
    "the plaintiff",
    "plaintiffs",
    "the accuser",
    "the toll company",
    "a spokesman for Bell & Howe",
    "Bell & Howe’s lawyers",
    "toll company",
  ])("is a party’s for “%s”", (name) => {
    expect([quotes(name), answerer.said(name).knownAs ?? "Bell & Howe"]).toEqual([
      ["The road was blocked by the city, Bell & Howe claims."],
      "Bell & Howe",
    ]);
  });

  it.each(["Ines Müller", "Ines Muller", "Ms. Müller", "I. Müller", "Chief engineer Ines Müller"])(
    "is a person’s of a party for “%s”",
    (name) => expect(quotes(name)).toEqual(["The pipe leaks, Ines Müller said."]),
  );

  it.each([
    ["plai", ["Bell & Howe"]],
    ["Mr. Kha", ["Imran Khan", "Muhammad Kamran Khan"]],
    ["naw", ["Javed Nawaz", "Nawaz"]],
    ["toll", ["Bell & Howe"]],
    ["mull", ["Ines Müller", "Water Board"]],
    ["xyz", []],
  ])("is offered while “%s” is typed", (typed, names) => {
    expect([...answerer.speakers(typed)].sort()).toEqual(names);
  });

  it("is nothing for a title alone", () => expect(quotes("Mr")).toEqual([]));
});
