import { describe, expect, it } from "vitest";
import { readFollowUp } from "../../src/answer/ask/follow-up.js";
import { collectNames } from "../../src/retrieval/names.js";

const PARTIES = [
  { name: "Acme", aliases: ["Acme Paints"], side: "accused" },
  { name: "Jones", aliases: ["the plaintiff"], side: "accuser" },
] as const;
const known = { names: collectNames(PARTIES, []), parties: PARTIES };
const read = (question: string, before: string) => readFollowUp(question, before, known);

describe("a follow-up", () => {
  it.each([
    [
      "and what did they say to that?",
      "Did Acme poison the river?",
      "What did Acme say to “poison the river”?",
    ],
    [
      "What did they say about it?",
      "Did Acme poison the river?",
      "What did Acme say about “poison the river”?",
    ],
    [
      "and what did they say to that?",
      "What does Jones allege about the river?",
      "What did Acme say to “allege about the river”?",
    ],
    ["When?", "Did Acme poison the river?", "When did Acme poison the river?"],
    ["and why?", "Did Acme poison the river?", "Why did Acme poison the river?"],
    ["When?", "What did Acme say about the river?", "When did Acme say about the river?"],
    ["When?", "Who poisoned the river?", "When: poisoned the river?"],
    ["By whom?", "Was the river poisoned?", "By whom was the river poisoned?"],
    ["What about Jones?", "Did Acme respond to the letter?", "Did Jones respond to the letter?"],
    ["And Jones?", "Did Acme respond to the letter?", "Did Jones respond to the letter?"],
    ["Did they deny it?", "Did Acme poison the river?", "Did Acme deny “poison the river”?"],
    [
      "Where is their plant?",
      "Did Acme poison the river?",
      "Where is Acme's plant, about “poison the river”?",
    ],
  ])("%s, after %s", (question, before, expected) => {
    expect(read(question, before)).toBe(expected);
  });

  it.each([
    ["Who sued Acme?", "Did Acme poison the river?"],
    ["What does Jones allege?", "Did Acme poison the river?"],
    ["When was the lawsuit filed?", "Did Acme poison the river?"],
    ["and what did they say to that?", ""],
    [`${"and then ".repeat(20)}what did they say?`, "Did Acme poison the river?"],
  ])("is none where the question stands on its own: %s", (question, before) => {
    expect(read(question, before)).toBeNull();
  });
});
