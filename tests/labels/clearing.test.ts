// Findings of authorities, courts and inquiries: whose they are, and that one that clears is a reply.

import { describe, expect, it } from "vitest";
import { analyse } from "../../src/labels/reading/analysis.js";
import { isClearing } from "../../src/labels/reading/clearing.js";
import { isOutletsView } from "../../src/labels/reading/outlets-view.js";
import { speakers } from "./attribution/article.js";
import { labelArticle } from "./real-labeller.js";

const read = (sentence: string) => {
  const [one] = analyse({ id: "x", title: "", paragraphs: [sentence] }).sentences;
  if (one === undefined) throw new Error(sentence);
  return one;
};

describe("a finding clears", () => {
  it.each([
    "Police have cleared Lind of any wrongdoing.",
    "An ethics panel cleared Reed on Friday.",
    "Lind was cleared by the tax office.",
    "The investigation exonerated him, the prosecutor's office said.",
    "A judge acquitted Lind on Tuesday.",
    "The competition authority found no evidence that Bellweather had copied the plans.",
    "Its inspectors concluded that the contractor acted properly.",
    "The court ruled that the company did not breach the contract.",
    "The audit uncovered no sign of fraud.",
    "The regulator said that it had closed the case because the claims were unfounded.",
    "The prosecutor's office found insufficient evidence to charge him.",
    "The ombudsman dismissed the complaint as baseless.",
  ])("%s", (sentence) => expect(isClearing(read(sentence))).toBe(true));

  it.each([
    "Reed has not been cleared by the state auditor.",
    "The auditor hopes to clear Lind of the charge by May.",
    "Crews cleared the road of snow.",
    "“I want my name cleared,” Reed said.",
    "Lind pleaded not guilty.",
    "The court found that the firm had misled investors.",
    "Bellweather said the claims were unfounded.",
    "Did the panel clear Reed of the charge?",
    "The police refused to clear Lind of the charge.",
    "It is clear that the board acted in May.",
  ])("not: %s", (sentence) => expect(isClearing(read(sentence))).toBe(false));
});

describe("the speaker of a finding", () => {
  it.each([
    ["D", "The court ruled that Bellweather did not breach the contract.", "court"],
    ["D", "Police have cleared Lind of any wrongdoing.", "police"],
    ["D", "Lind was cleared by the tax office.", "tax office"],
    ["D", "A judge acquitted Lind on Tuesday.", "judge"],
    ["D", "The inquiry found no basis for the charges.", "inquiry"],
    [
      "A",
      "An internal review by Deloitte found that Lind forged three invoices.",
      "internal review by Deloitte",
    ],
    ["A", "A court in Lyon ruled that the firm had misled investors.", "court in Lyon"],
    ["R", "The state auditor found that the city paid twice.", "state auditor"],
  ] as const)("of %s “%s” is the authority", (letter, sentence, shown) => {
    expect(speakers([letter, sentence])).toEqual([shown]);
  });
});

describe("a company that is described", () => {
  it("is no other company of the article", () => {
    expect(
      speakers(
        ["A", "The harbour company accused Bellweather Controls of copying its crane plans."],
        ["D", "Bellweather Controls denied it."],
        ["A", "The harbour company said that its rivals were offered the plans."],
      ),
    ).toEqual(["harbour company", "Bellweather Controls", "harbour company"]);
  });
});

describe("the outlet's own view", () => {
  it.each([
    "We cannot recall any company that has lost its plans in this way.",
    "It strikes us as odd that nobody noticed.",
    "If true, this would be the largest theft in the port's history.",
    "This newspaper has asked the port for its accounts.",
  ])("is the outlet's: %s", (sentence) => expect(isOutletsView(read(sentence))).toBe(true));

  it.each([
    "We never copied a drawing.",
    "“We cannot recall any such company,” Lind told the court.",
    "Bellweather said it could not recall the letter.",
  ])("is not: %s", (sentence) => expect(isOutletsView(read(sentence))).toBe(false));
});

describe("what answers nobody", () => {
  it("is an accusation of the speaker's, over all paragraphs of the quotation", async () => {
    const sentences = await labelArticle({
      id: "x",
      title: "Governor on the flood",
      paragraphs: [
        "“We look at the dams first,” Governor Ada Holm said. “The operator hid the cracks from us in May.",
        "“For years we could keep the valley dry, but the operator took money for repairs that it never made.",
        "“I ask everyone to leave by the marked roads, because the operator did not warn anybody.”",
        "The operator rejected the accusation.",
      ],
    });
    expect(sentences.slice(1).map(({ label, attributedTo }) => [label, attributedTo])).toEqual([
      ["allegation", "Ada Holm"],
      ["allegation", "Ada Holm"],
      ["allegation", "Ada Holm"],
      ["denial", "operator"],
    ]);
  });

  it("is a reply all the same where somebody answers for himself", async () => {
    const sentences = await labelArticle({
      id: "x",
      title: "Statement by Bellweather",
      paragraphs: [
        "“We have always respected the property of others. We never copied a drawing.",
        "“Our engineers drew the plans in 2014 and can prove it.”",
      ],
    });
    expect(sentences.map(({ label }) => label)).toEqual(["denial", "denial", "denial"]);
  });
});

describe("a transcript", () => {
  it("has questions that claim nothing, and answers that do", async () => {
    const sentences = await labelArticle({
      id: "x",
      title: "Deposition of Oskar Lind",
      paragraphs: [
        "Q. Why did they leave with laptops?",
        "A. No. That is a lie.",
        "Q. Who took the drawings?",
        "A. The harbour master stole them from our workshop.",
        "THE WITNESS: They robbed us, and the police helped them.",
      ],
    });
    expect(sentences.map(({ label, attributedTo }) => [label, attributedTo])).toEqual([
      ["reporting", "Q"],
      ["denial", "A"],
      ["denial", "A"],
      ["reporting", "Q"],
      ["allegation", "A"],
      ["allegation", "WITNESS"],
    ]);
  });
});

describe("a transcript whose labels stand inside its paragraphs", () => {
  it("has the labelled speaker until the next label, by the name that is known", () => {
    expect(
      speakers(
        ["R", "HOST: Good morning to the chairman of the riders, Ronald Kato."],
        ["AD", "KATO: The app has robbed us since Easter. HOLM: It is insurance."],
        ["D", "HOLM: There was a poll."],
        ["R", "HOST: Thank you."],
      ),
    ).toEqual(["host", "Ronald Kato", "HOLM", "HOLM", "host"]);
  });
});

describe("“both deny it”", () => {
  it("is not said by whoever made the claim", () => {
    expect(speakers(["AD", "The company bribed two officials, the report says. Both deny it."])[1]).not.toBe(
      "report",
    );
  });
});

describe("a charge set against a charge", () => {
  it.each([
    ["No. We did not know of it. He stole parts from the depot.", ["denial", "denial", "allegation"]],
    ["They hid the report from all of us.", ["allegation"]],
    ["No. They never hid it from anybody.", ["denial", "denial"]],
  ])("is no denial: %s", async (answer, labels) => {
    const interview = [
      "Herald: He says that you hid the report.",
      `Orr: ${answer}`,
      "Herald: Thank you.",
      "Orr: Thank you.",
    ];
    const verdicts = await labelArticle({
      id: "x",
      title: "Interview: Max Orr answers",
      paragraphs: interview,
    });
    const own = verdicts.slice(1, 1 + labels.length);
    expect(own.map(({ label }) => label)).toEqual(labels);
  });
});
