import { describe, expect, it } from "vitest";
import { postAsRead, questionsOf } from "../../../src/discord/forum/question.js";

describe("questionsOf", () => {
  it.each([
    [
      "a question that leans on the title is read with it",
      "Backdoor?",
      "Did Huawei install one?",
      ["Backdoor? Did Huawei install one?"],
    ],
    ["a question of its own is read alone", "Backdoor", "Who sued Huawei?", ["Who sued Huawei?"]],
    [
      "a title that asks is asked first",
      "Did Huawei deny the backdoor claims?",
      "I read about it.",
      ["Did Huawei deny the backdoor claims?"],
    ],
    [
      "a title that the message repeats is asked once",
      "Who sued Huawei now?",
      "Who sued Huawei now?",
      ["Who sued Huawei now?"],
    ],
    ["a message without words asks nothing", "The Lahore contract", "<:smile:123456789012345678>", []],
    ["a title is never asked alone", "Backdoor?", "Just leaving this here.", []],
    [
      "a follow-up has no title",
      "",
      "<@123456789012345678> and what did Huawei say?",
      ["and what did Huawei say?"],
    ],
    ["no words at all are no question", "???", "!!!", []],
    [
      "a question needs no mark",
      "Trade secrets",
      "how did Huawei get the designs",
      ["how did Huawei get the designs"],
    ],
    [
      "courtesy is no question to other people",
      "Help",
      "Hi all, does anyone know who sued Huawei?",
      ["Hi all, does anyone know who sued Huawei?"],
    ],
    [
      "a request is read with its title",
      "The contract",
      "I would like to know more about the Lahore contract.",
      ["I would like to know more about the Lahore contract."],
    ],
    ["what another message said is not asked", "Hm", "> Did Huawei steal it?\nNo comment.", []],
    ["a word to the bot is read", "", "<@123456789012345678> the contract of 2016", ["the contract of 2016"]],
  ])("%s", (_title, title, text, questions) => {
    expect(questionsOf(title, text)).toEqual(questions);
  });

  it.each([
    ["Hello everyone", "I am new here, nice to meet you all!"],
    ["Good morning", "good morning all"],
    ["Huawei backdoor", "What do you all think?"],
    ["Huawei backdoor", "<@123456789012345678> where did you read that?"],
    ["Lahore trip", "Has anyone here been to Lahore?"],
    ["Poll", "What is everyone's favourite phone?"],
    ["Huawei stole it", "They stole it and they know it."],
    ["Huawei", "Thoughts?"],
    ["Thanks", "Thank you so much!"],
    ["What's up?", "How is it going?"],
  ])("has nothing to ask of greetings, statements and talk with others: %s: %s", (title, text) => {
    expect(questionsOf(title, text)).toEqual([]);
  });

  it("asks the questions in a long story and not the story", () => {
    const story = `${"I have been following this case for years. ".repeat(12)}Who was sued? What did Huawei say?`;
    expect(questionsOf("Long read", story)).toEqual(["Who was sued?", "What did Huawei say?"]);
    expect(questionsOf("Long read", "I have been following this case for years. ".repeat(12))).toEqual([]);
  });

  it("never asks more than 6,000 characters", () => {
    const long = questionsOf("T".repeat(100), `Did it ${"word ".repeat(2000)}?`);
    expect(Math.max(0, ...long.map(({ length }) => length))).toBeLessThanOrEqual(6000);
  });
});

describe("postAsRead", () => {
  it("joins title and message as one reads them", () => {
    expect(postAsRead("The contract", "When was it signed?")).toBe("The contract. When was it signed?");
  });
});
