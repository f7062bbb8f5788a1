import { describe, expect, it } from "vitest";
import {
  classNoun,
  comparison,
  formOf,
  isPersonal,
  withoutCourtesy,
} from "../../src/retrieval/question-form.js";

describe("the form of a question", () => {
  it.each([
    ["When was it filed?", "when", ["date"]],
    ["In which year did it start?", "when", ["date"]],
    ["what date is the hearing", "when", ["date"]],
    ["Date of the email?", "when", ["date"]],
    ["Which judges ruled?", "who", ["person", "organisation"]],
    ["Which town is it in?", "where", ["place"]],
    ["How big is the moon?", "how-much", ["number", "money"]],
    ["How much is it worth?", "how-much", ["money", "number"]],
    ["what was the bid amount", "how-much", ["money", "number"]],
    ["How many cities use it?", "how-many", ["number"]],
    ["How long has it been going on?", "how-long", ["duration", "number"]],
    ["Where is it based?", "where", ["place"]],
    ["In which countries?", "where", ["place"]],
    ["Who runs it?", "who", ["person", "organisation"]],
    ["Which court is it in?", "who", ["organisation"]],
    ["Why did they sue?", "why", ["reason"]],
    ["What is the DES?", "define", []],
    ["Did they deny it?", "yes-no", []],
    ["whether it is settled", "yes-no", []],
    ["backdoor pakistan", "keywords", []],
  ])("%s asks %s", (question, form, wants) => {
    const { form: found, wants: wanted } = formOf(question);
    expect([found, wanted]).toEqual([form, wants]);
  });

  it.each([
    ["Did Acme deny it?", ["denial"]],
    ["Did Acme respond?", ["denial", "reporting"]],
    ["Does Acme dispute that it knew?", ["denial"]],
    ["Which of the claims are disputed?", ["denial"]],
    ["How long has the dispute lasted?", []],
    ["What does Acme call the disputes between them?", []],
    ["Who accused Acme?", ["allegation"]],
    ["When was it built?", []],
  ])("%s leans to %j", (question, labels) => {
    expect(formOf(question).leansTo).toEqual(labels);
  });

  it("is looked for behind the courtesies", () => {
    expect(withoutCourtesy("Could you please tell me who sued Acme?")).toBe("who sued Acme?");
    expect(withoutCourtesy("hello")).toBe("hello");
  });

  it.each([
    ["Should I buy their paint?", true],
    ["who are you?", true],
    ["What did US senators write?", false],
    ["Is it in a U.S. court?", false],
  ])("%s is the questioner's own affair: %s", (question, personal) => {
    expect(isPersonal(question)).toBe(personal);
  });

  it("knows the class of the answer", () => {
    expect(["Which newspaper wrote it?", "What is it?"].map(classNoun)).toEqual(["newspaper", null]);
  });
});

describe("a question whether the sources agree", () => {
  it.each([
    ["Do the sources agree on when the lawsuit was filed?", "when the lawsuit was filed?"],
    ["Do all five articles agree about the price of the contract?", "the price of the contract?"],
    ["Did the newspapers differ over who filed first?", "who filed first?"],
    ["Where do the outlets disagree on the number of cameras?", "the number of cameras?"],
  ])("is one about the rest: %s", (question, rest) => {
    expect(comparison(question)).toEqual({ compares: true, rest });
  });

  it.each(["Did Huawei agree on a price?", "Do the articles name the judge?", "Who agreed to the contract?"])(
    "is no other: %s",
    (question) => {
      expect(comparison(question)).toEqual({ compares: false, rest: question });
    },
  );

  it("keeps a question that asks nothing else", () => {
    expect(comparison("Do the sources agree?")).toEqual({ compares: false, rest: "Do the sources agree?" });
  });
});
