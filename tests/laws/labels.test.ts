// What the labels promise whatever model makes them: on clear cases, by their outcome alone.

import { describe, expect, it } from "vitest";
import type { Label, LabelledSentence } from "../../src/domain.js";
import { decide } from "../../src/labels/decision.js";
import { labelArticle } from "../../src/labels/labeller.js";
import { shippedModels } from "../../src/labels/model.js";
import { needReview } from "../../src/labels/review-need.js";
import { attributed } from "../labels/attribution/article.js";

const labelled = (...paragraphs: string[]): readonly LabelledSentence[] =>
  labelArticle({ id: "x", title: "", paragraphs });
const labels = (sentences: readonly LabelledSentence[]) => sentences.map(({ label }) => label);

/** Items that nobody would take for a claim if they stood alone. */
const ITEMS = ["the north road;", "the office in Leeds;", "a report of 40 pages."];
const listUnder = (introduction: string) =>
  labels(labelled("The council met.", introduction, ...ITEMS)).slice(2);
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
  ])("under “%s” is never reporting", (introduction) => {
    expect(listUnder(introduction)).toEqual(three("allegation"));
  });

  it.each([
    "He denied three things:",
    "The firm rejects these points:",
    "The minister refuted the following:",
  ])("under “%s” is denied", (introduction) => {
    expect(listUnder(introduction)).toEqual(three("denial"));
  });

  it.each(["The office has three parts:", "The order covers:"])(
    "under “%s” stays what it is by itself",
    (introduction) => {
      expect(listUnder(introduction)).toEqual(three("reporting"));
    },
  );
});

describe("in doubt", () => {
  it.each<[number, number, number, Label]>([
    [0.2, 0, 0.8, "allegation"],
    [0.34, 0.33, 0.33, "allegation"],
    [0.1, 0.05, 0.85, "reporting"],
    [0.5, 0.45, 0.05, "allegation"],
    [0.45, 0.45, 0.1, "denial"],
    [0.05, 0.3, 0.65, "reporting"],
  ])("a claim, a denial and reporting at %d, %d and %d are: %s", (claim, denial, reporting, label) => {
    expect(decide([claim, denial, reporting], shippedModels().bounds)).toBe(label);
  });

  it.each([
    "Bolt Systems is believed to have copied the designs.",
    "Bolt Systems is said to have paid the inspectors.",
    "Bolt Systems allegedly hid the fire from its insurers.",
    "Two inspectors of the port are alleged to have been bribed.",
    "The filing says that Bolt Systems kept two sets of books.",
  ])("a sentence is an allegation: %s", (sentence) => {
    expect(labels(labelled(sentence))).toEqual(["allegation"]);
  });
});

describe("words that another reading covers", () => {
  it("deny nothing and accuse nobody", () => {
    const article = labelled(
      "Bolt Systems declined to comment on the allegations.",
      "Bolt Systems did not deny the claim.",
      "The judge denied bail to the chairman of Bolt.",
      "The court rejected the claim on Friday.",
      "Bolt settled the suit without admitting wrongdoing.",
      "Police are investigating the claims.",
    );
    expect(labels(article)).toEqual(Array(6).fill("reporting"));
  });

  it.each([
    "Bolt Systems denied the claim.",
    "Bolt Systems rejected the accusation on Friday.",
    "Bolt Systems said it had done nothing wrong.",
  ])("count where nothing covers them: %s", (sentence) => {
    expect(labels(labelled(sentence))).toEqual(["denial"]);
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
  it("is shown first what may be a claim printed as fact, and not what is only too careful", () => {
    const chances: readonly (readonly [Label, number[]])[] = [
      ["allegation", [0.6, 0.1, 0.3]],
      ["reporting", [0.12, 0.03, 0.85]],
      ["denial", [0.2, 0.6, 0.2]],
    ];
    const marked = needReview(
      chances.map(([label, own]) => ({ label, rule: { label, points: POINTS, reasons: [] }, chances: own })),
    );
    expect(marked).toEqual([false, true, false]);
  });
});

const POINTS = { allegation: 0, denial: 0, reporting: 0 };
