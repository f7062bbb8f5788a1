import { describe, expect, it } from "vitest";
import { importReviewFile, setLabel } from "../../src/editorial/labelling.js";
import { appendReview } from "../../src/labels/review/reviews.js";
import { dataFolder, openForTest } from "./records-folder.js";

const SENTENCE = { article: "register", text: "Huawei denied it.", label: "reporting" } as const;

describe("labels", () => {
  it("that an editor sets settle the flags on the sentence in the same breath", () => {
    const records = openForTest();
    const flag = records.flags.add({
      who: "r",
      article: "register",
      quote: "register:1:0",
      text: SENTENCE.text,
      label: "reporting",
    });
    const review = setLabel(records, SENTENCE, "denial", "It rejects the claim.", "editor");
    expect(records.reviews.current()).toEqual([review]);
    expect([review.previous, review.label, records.flags.get(flag.id)?.state]).toEqual([
      "reporting",
      "denial",
      "upheld",
    ]);
  });

  it("that were reviewed in the terminal are taken in once", async () => {
    const folder = dataFolder();
    const records = openForTest(folder);
    const review = {
      at: "2026-02-01T00:00:00.000Z",
      who: "terminal",
      article: "register",
      sentence: SENTENCE.text,
    };
    appendReview(folder, { ...review, label: "denial", previous: null, reason: "" });
    expect([await importReviewFile(records), await importReviewFile(records)]).toEqual([1, 0]);
    expect(records.reviews.current()).toEqual([
      { id: 1, ...review, label: "denial", previous: null, reason: "", takenBack: null },
    ]);
  });
});
