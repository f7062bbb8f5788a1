// Asked whether somebody denies something, in the real articles: only a denial of that very thing answers.

import { describe, expect, it } from "vitest";
import { realNewsroom } from "../real-newsroom.js";

const newsroom = realNewsroom();

describe("a question whether somebody denies something", () => {
  it.each([
    "Did Huawei deny the backdoor?",
    "Has Huawei denied stealing trade secrets?",
    "Does Huawei deny spying?",
    "Does Huawei deny accessing telecom equipment covertly?",
  ])("is answered where it is denied: %s", async (question) => {
    const { label, quotes } = await newsroom().ask(question);
    expect([label, quotes[0]?.label]).toEqual(["denial", "denial"]);
  });

  it.each([
    "Does Huawei deny hiring away staff of BES?",
    "Did Huawei deny withholding payments?",
    "Does Huawei deny owing BES money?",
    "Does Huawei deny building the system?",
    "Does Huawei deny running a duplicate DES?",
    "Does Huawei deny having built the surveillance system?",
  ])("is refused where something else is denied, and says so: %s", async (question) => {
    const { answered, summary, nearest } = await newsroom().ask(question);
    expect([answered, summary]).toEqual([
      false,
      "The corpus does not answer this. It holds no denial of this; the nearest denial is of something else.",
    ]);
    expect(nearest.map(({ label }) => label)).toContain("denial");
  });
});

describe("the denials of an answer", () => {
  it.each([
    ["Did Huawei deny the Wi-Fi cards were a backdoor?", /backdoor/],
    ["Does Huawei deny stealing trade secrets?", /trade secrets/],
    ["Does Huawei deny that there is a backdoor in its products?", /backdoor/],
  ])("are those of what is asked alone, the first of them before all: %s", async (question, matter) => {
    const { quotes } = await newsroom().ask(question);
    const denials = quotes.filter(({ label }) => label === "denial");
    expect(quotes[0]).toEqual(denials[0]);
    for (const { text } of denials) expect(text).toMatch(matter);
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
