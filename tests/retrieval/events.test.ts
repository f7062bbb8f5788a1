// What a question takes for granted, and which sentences tell of it.

import { describe, expect, it } from "vitest";
import { eventsAskedIn, untoldEvent } from "../../src/retrieval/events.js";

const named = (question: string) => eventsAskedIn(question).map(({ name }) => name);

describe("the events that a question takes for granted", () => {
  it.each([
    ["What was the verdict?", ["ruling"]],
    ["Why did the judge rule against the port?", ["ruling"]],
    ["Who won the lawsuit?", ["outcome of the case"]],
    ["How much did they get in the settlement?", ["settlement"]],
    ["When was the mayor's appeal heard?", ["appeal"]],
    ["Did the bank apologise to its customers?", ["apology"]],
    ["Why did the minister step down?", ["resignation"]],
    ["How large was the fine?", ["fine"]],
    ["Was anybody arrested?", ["arrest"]],
    ["How long was he jailed for?", ["prison sentence"]],
    ["How much did they win?", ["outcome of the case"]],
    ["When will the trial begin?", ["trial"]],
  ])("are told by their words: %s", (question, events) => {
    expect(named(question)).toEqual(events);
  });

  it.each([
    "Who won the contract?",
    "How much did they win the tender with?",
    "Why did they not settle the bills?",
    "What does the company appeal to in its letter?",
    "Which rules apply to the cameras?",
    "What is the fine print?",
    "Who filed the lawsuit?",
  ])("are none where the words mean something else: %s", (question) => {
    expect(named(question)).toEqual([]);
  });
});

describe("an event", () => {
  it.each([
    ["What was the verdict?", "The jury found for the port on all counts."],
    ["What was the ruling?", "The judge has yet to rule."],
    ["Did the bank apologise?", "The bank said it was sorry for the delay."],
    ["Did they settle?", "The two sides have agreed to end the dispute."],
    ["Who won the lawsuit?", "A judge dismissed the suit in May."],
    ["How large was the fine?", "It was ordered to pay $2 million."],
    ["Who won the lawsuit?", "It resulted in an interim relief order in the port's favour."],
    ["When will the trial begin?", "It is unclear when (or if) it will make it to a courtroom."],
  ])("is told where it happens, does not happen or is still to come: %s", (question, text) => {
    expect(untoldEvent(question, ["The weather was fair.", text])).toBe(null);
  });

  it.each([
    ["Who won the lawsuit?", "They won the $150 million contract."],
    ["Who won the lawsuit?", "It was the board's decision to award the project."],
    ["When will the trial begin?", "The complaint was filed in California on Wednesday."],
    ["What was the verdict?", "The complaint was filed in California on Wednesday."],
    ["Why did the minister resign?", "The minister opened the bridge."],
  ])("is untold where only its matter is: %s", (question, text) => {
    expect(untoldEvent(question, [text])?.name).toBe(named(question)[0]);
  });
});
