import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  appendReview,
  applyReviews,
  readReviews,
  reviewsVersion,
  type StoredReview,
} from "../../src/labels/review/reviews.js";
import { labelArticle } from "./real-labeller.js";

const review = (sentence: string, label: StoredReview["label"], article = "a"): StoredReview => ({
  at: "2026-01-02T03:04:05.000Z",
  who: "editor",
  article,
  sentence,
  label,
  previous: null,
  reason: "",
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "reviews-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe("the file of reviews", () => {
  it("gives nothing where there is no file", () => {
    expect(readReviews(dir)).toEqual({ reviews: [], problems: [] });
  });

  it("gives back what was appended, oldest first, also into a folder that was not there", () => {
    const data = join(dir, "data");
    appendReview(data, review("One.", "denial"));
    appendReview(data, review("Two.", "reporting"));
    expect(readReviews(data)).toEqual({
      reviews: [review("One.", "denial"), review("Two.", "reporting")],
      problems: [],
    });
  });

  it("loses nothing but a line that a kill cut off, and goes on after it", () => {
    appendReview(dir, review("One.", "denial"));
    appendFileSync(join(dir, "reviews.jsonl"), '{"at":"2026-01-0');
    appendReview(dir, review("Two.", "allegation"));
    const { reviews, problems } = readReviews(dir);
    expect(reviews).toEqual([review("One.", "denial"), review("Two.", "allegation")]);
    expect(problems).toEqual([`${join(dir, "reviews.jsonl")}, line 2 is no review`]);
    expect(readFileSync(join(dir, "reviews.jsonl"), "utf8")).toContain('{"at":"2026-01-0\n');
  });
});

describe("reviewed labels", async () => {
  const sentences = await labelArticle({
    id: "a",
    title: "",
    paragraphs: ["The firm met on Monday. It denied the claims."],
  });

  it("override the labeller for the exact text, the last one of a sentence counts", () => {
    const applied = applyReviews(sentences, [
      review("The firm met on Monday.", "denial"),
      review("The firm met on Monday.", "allegation"),
    ]);
    expect(applied.changed).toEqual([]);
    expect(applied.sentences[1]).toBe(sentences[1]);
    expect(applied.sentences[0]).toEqual({
      ...sentences[0],
      label: "allegation",
      confidence: 1,
      reasons: ["label set by an editor"],
      needsReview: false,
      reviewed: true,
    });
  });

  it("are reported when the text of their sentence changed, in the articles at hand alone", () => {
    const gone = review("The firm met on Tuesday.", "denial");
    const elsewhere = review("The firm met on Tuesday.", "denial", "b");
    expect(applyReviews(sentences, [gone, elsewhere]).changed).toEqual([gone]);
  });

  it("have a version that follows the decisions that count and nothing else", () => {
    const [one, two] = [review("One.", "denial"), review("Two.", "reporting")];
    expect(reviewsVersion([one, two])).toBe(reviewsVersion([review("One.", "reporting"), two, one]));
    expect(reviewsVersion([one, two])).not.toBe(reviewsVersion([one]));
  });
});
