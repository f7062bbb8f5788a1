// Asked whether somebody denies something, in the real articles: only a denial of that very thing answers.

import { describe, expect, it } from "vitest";
import { realNewsroom } from "../real-newsroom.js";

const newsroom = realNewsroom();

describe("a question whether somebody denies something", () => {
  it.each([
    "Did Huawei deny the backdoor?",
    "Has Huawei denied stealing trade secrets?",
    "Does Huawei deny spying?",
  ])("is answered where it is denied: %s", async (question) => {
    const { label, quotes } = await newsroom().ask(question);
    expect([label, quotes[0]?.label]).toEqual(["denial", "denial"]);
  });

  it.each([
    "Does Huawei deny hiring away staff of BES?",
    "Did Huawei deny withholding payments?",
    "Does Huawei deny owing BES money?",
  ])("is refused where something else is denied, and says so: %s", async (question) => {
    const { answered, summary, nearest } = await newsroom().ask(question);
    expect([answered, summary]).toEqual([
      false,
      "The corpus does not answer this. It holds no denial of this; the nearest denial is of something else.",
    ]);
    expect(nearest.map(({ label }) => label)).toContain("denial");
  });
});

describe("a question that takes an event for granted", () => {
  it.each([
    ["Who won the lawsuit?", "outcome of the case"],
    ["Has Huawei apologised to BES?", "apology"],
    ["How much did BES get in the settlement?", "settlement"],
  ])("is refused where nothing close to it tells of one: %s", async (question, event) => {
    const { answered, summary } = await newsroom().ask(question);
    expect([answered, summary]).toEqual([
      false,
      expect.stringMatching(
        new RegExp(
          `^The corpus does not answer this\\. What comes closest tells of no ${event}; the latest of it is of .+ 2021\\.$`,
        ),
      ),
    ]);
  });
});
