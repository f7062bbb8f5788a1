import { describe, expect, it } from "vitest";
import { sameWords } from "../../../src/answer/quotes/same-words.js";
import { tokensOf } from "../../../src/language/tokens.js";

const stems = (text: string) => tokensOf(text).map((word) => word.stem);
const same = (a: string, b: string) => sameWords(stems(a), stems(b));

describe("sentences in the same words", () => {
  it.each([
    [
      "“Acme poisoned the river near Dover with waste from its old paint works for years,” the suit says.",
      "The suit says that “Acme poisoned the river near Dover with waste from its old paint works for years.”",
    ],
    [
      "The process is still ongoing.",
      "The process is still ongoing, the company furthermore said, adding that it waits.",
    ],
    ["We do not comment.", "We do not comment."],
  ])("are found whatever stands around them", (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([true, true]);
  });

  it.each([
    [
      "The partnership of the two firms began in 2015.",
      "The partnership of the two firms began in March 2016.",
    ],
    ["Acme did not poison the river near Dover at all.", "Acme did poison the river near Dover at all."],
    ["Acme bribed two inspectors in Dover.", "Acme bribed three inspectors in Dover."],
    ["Acme poisoned the river.", "Jones sued the paint factory in Dover."],
  ])("are not the same with another figure, date or negation, or about another matter", (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false]);
  });
});
