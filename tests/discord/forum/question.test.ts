import { describe, expect, it } from "vitest";
import { postAsRead, questionsOf } from "../../../src/discord/forum/question.js";

describe("questionsOf", () => {
  it.each([
    [
      "a topic and a question are asked together",
      "Backdoor?",
      "Did Huawei install one?",
      ["Backdoor? Did Huawei install one?", "Did Huawei install one?", "Backdoor?"],
    ],
    [
      "a title that asks is asked first",
      "Did Huawei deny the backdoor claims?",
      "I read about it.",
      ["Did Huawei deny the backdoor claims?", "Did Huawei deny the backdoor claims? I read about it."],
    ],
    [
      "a title that the message repeats is asked once",
      "Who sued Huawei?",
      "Who sued Huawei?",
      ["Who sued Huawei?"],
    ],
    [
      "a message without words leaves the title",
      "The Lahore contract",
      "<:smile:123456789012345678>",
      ["The Lahore contract"],
    ],
    [
      "a follow-up has no title",
      "",
      "<@123456789012345678> and what did Huawei say?",
      ["and what did Huawei say?"],
    ],
    ["no words at all are no question", "???", "!!!", []],
  ])("%s", (_title, title, text, questions) => {
    expect(questionsOf(title, text)).toEqual(questions);
  });

  it("asks the questions in a long story before the whole of it", () => {
    const story = `${"I have been following this case for years. ".repeat(12)}Who was sued? What did Huawei say?`;
    expect(questionsOf("Long read", story).slice(0, 3)).toEqual([
      "Who was sued?",
      "What did Huawei say?",
      "Long read",
    ]);
  });

  it("never asks more than 6,000 characters", () => {
    expect(
      Math.max(...questionsOf("T".repeat(100), "word ".repeat(2000)).map(({ length }) => length)),
    ).toBeLessThanOrEqual(6000);
  });
});

describe("postAsRead", () => {
  it("joins title and message as one reads them", () => {
    expect(postAsRead("The contract", "When was it signed?")).toBe("The contract. When was it signed?");
  });
});
