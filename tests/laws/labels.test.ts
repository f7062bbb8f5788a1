// What the labels promise whatever model makes them: on clear cases, by their outcome alone.

import { describe, expect, it } from "vitest";
import type { Label, LabelledSentence } from "../../src/domain.js";
import { type Chances, decide, doubtOf } from "../../src/labels/model/decision.js";
import { attributed } from "../labels/attribution/article.js";
import { labelArticle } from "../labels/real-labeller.js";

const labelled = (...paragraphs: string[]): Promise<readonly LabelledSentence[]> =>
  labelArticle({ id: "x", title: "", paragraphs });
const labels = (sentences: readonly LabelledSentence[]) => sentences.map(({ label }) => label);

/** Items that nobody would take for a claim if they stood alone. */
const ITEMS = ["the north road;", "the office in Leeds;", "a report of 40 pages."];
const listUnder = async (introduction: string) =>
  labels(await labelled("The council met.", introduction, ...ITEMS)).slice(2);
const three = (label: Label) => [label, label, label];

describe("a list", () => {
  it.each([
    "The suit lists these allegations:",
    "Among the allegations:",
    "The complaint names:",
    "According to the indictment:",
    "The union accuses the firm of three things:",
    "It faces these charges:",
    "Prosecutors claim the following:",
  ])("under “%s” is never reporting", async (introduction) => {
    expect(await listUnder(introduction)).toEqual(three("allegation"));
  });

  it.each([
    "He denied three things:",
    "The firm rejects these points:",
    "The minister refuted the following:",
  ])("under “%s” is denied", async (introduction) => {
    expect(await listUnder(introduction)).toEqual(three("denial"));
  });

  it.each(["The office has three parts:", "The order covers:"])(
    "under “%s” stays what it is by itself",
    async (introduction) => {
      expect(await listUnder(introduction)).toEqual(three("reporting"));
    },
  );
});

describe("in doubt", () => {
  it.each<[number, number, number, Label]>([
    [0.19, 0, 0.81, "allegation"],
    [0.17, 0, 0.83, "reporting"],
    [0.34, 0.33, 0.33, "allegation"],
    [0.5, 0.45, 0.05, "allegation"],
    [0.45, 0.45, 0.1, "allegation"],
    [0.44, 0.46, 0.1, "denial"],
    [0.1, 0.45, 0.45, "denial"],
    [0.05, 0.3, 0.65, "reporting"],
  ])("a claim, a denial and reporting at %d, %d and %d are: %s", (claim, denial, reporting, label) => {
    expect(decide([claim, denial, reporting])).toBe(label);
  });

  it.each([
    "Bolt Systems is believed to have copied the designs.",
    "Bolt Systems is said to have paid the inspectors.",
    "Bolt Systems allegedly hid the fire from its insurers.",
    "Two inspectors of the port are alleged to have been bribed.",
    "The filing says that Bolt Systems kept two sets of books.",
  ])("a sentence is an allegation: %s", async (sentence) => {
    expect(labels(await labelled(sentence))).toEqual(["allegation"]);
  });
});

describe("words that another reading covers", () => {
  it("deny nothing and accuse nobody", async () => {
    const article = await labelled(
      "Bolt Systems declined to comment on the allegations.",
      "Bolt Systems did not deny the claim.",
      "The judge denied bail to the chairman of Bolt.",
      "The court rejected the claim on Friday.",
      "Police are investigating the claims.",
    );
    expect(labels(article)).toEqual(Array(5).fill("reporting"));
  });

  it.each([
    "Bolt Systems denied the claim.",
    "The ministry denied it.",
    "Bolt Systems rejected the accusation on Friday.",
    "Bolt Systems said it had done nothing wrong.",
  ])("count where nothing covers them: %s", async (sentence) => {
    expect(labels(await labelled(sentence))).toEqual(["denial"]);
  });
});

describe("whoever is accused", () => {
  it.each([
    ["Bolt", "lawsuit"],
    ["Harbour Foods", "suit"],
    ["Nimbus", "complaint"],
  ])("is not the one whose words the papers against them are: the %s %s", (name, paper) => {
    const shown = attributed([
      [
        "RRAAA",
        `The ${name} ${paper} was filed in Leeds. A hearing in the ${name} ${paper} is set for May. ` +
          `${name} is accused of theft. ${name} was accused of bribery and is accused of fraud. ` +
          `The ${paper} says that designs were stolen.`,
      ],
    ]);
    expect(shown.at(-1)?.attributedTo).toBe(`the ${paper}`.replace("the ", ""));
  });

  it.each(["Acme Tools", "Nimbus", "Mara Velez"])("is never the accuser: %s", (name) => {
    const claims = attributed([
      ["A", `${name} accused Bolt Systems of theft.`],
      ["A", `Designs were stolen, ${name} said.`],
      ["A", `${name} said that ${name} had lost its designs to the firm.`],
    ]);
    expect(claims.map(({ target }) => target)).toEqual(Array(3).fill("Bolt Systems"));
    const alone = attributed([["A", `${name} said that designs had been stolen.`]]);
    expect(alone.map(({ target }) => target)).toEqual([null]);
  });

  it("may accuse in turn, and then accuses the other", () => {
    const claims = attributed([
      ["A", "Acme Tools accused Bolt Systems of theft."],
      ["A", "Bolt Systems claims that Acme Tools hid the fire."],
    ]);
    expect(claims.map(({ target }) => target)).toEqual(["Bolt Systems", "Acme Tools"]);
  });
});

describe("a denial", () => {
  it.each(["Nimbus", "Mara Velez", "Harbour Foods"])("defends the one who denies: %s", (name) => {
    const shown = attributed([
      ["A", "Acme Tools accused Bolt Systems of theft."],
      ["A", "Bolt Systems was accused of bribery by Acme Tools."],
      ["D", `${name} denied that it had any part in it.`],
    ]);
    expect(shown.at(-1)).toMatchObject({ attributedTo: name, target: name });
  });
});

describe("an editor", () => {
  it("is asked first about what may be a claim printed as fact, and not about what is only too careful", () => {
    const doubts = (
      [
        ["allegation", [0.6, 0.1, 0.3]],
        ["reporting", [0.19, 0.03, 0.78]],
        ["denial", [0.2, 0.6, 0.2]],
      ] as const satisfies readonly (readonly [Label, Chances])[]
    ).map(([label, chances]) => doubtOf(label, chances));
    expect(Math.max(...doubts)).toBe(doubts[1]);
  });
});
