import { describe, expect, it } from "vitest";
import { following, questionsToFollow } from "../../src/terminal/follow.js";
import { answerOf } from "../discord/sample-newsroom.js";

async function* linesOf(...lines: readonly string[]) {
  yield* lines;
}

describe("ask --follow", () => {
  it("reads each question with the one before it, as that was read", async () => {
    const seen: (readonly [string, string | undefined])[] = [];
    const ask = following(async (question, before) => {
      seen.push([question, before]);
      return { ...answerOf(question), readAs: before === undefined ? null : `${question} (${before})` };
    });
    for (const question of ["Who sued?", "and when?", "and why?"]) await ask(question);
    expect(seen).toEqual([
      ["Who sued?", undefined],
      ["and when?", "Who sued?"],
      ["and why?", "and when? (Who sued?)"],
    ]);
  });

  it("takes the questions that are given, then those that are typed until an empty line", async () => {
    const all = async (more: AsyncIterable<string> | null) => {
      const found: string[] = [];
      for await (const one of questionsToFollow(["Who sued?"], more)) found.push(one);
      return found;
    };
    expect(await all(null)).toEqual(["Who sued?"]);
    expect(await all(linesOf("and when?", "", "never"))).toEqual(["Who sued?", "and when?"]);
  });
});
