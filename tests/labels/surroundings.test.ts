import { describe, expect, it } from "vitest";
import type { Label } from "../../src/domain.js";
import { surroundings } from "../../src/labels/surroundings.js";

const labels = (...own: Label[]): ReadonlySet<Label> => new Set(own);

describe("what stands around a sentence", () => {
  const around = surroundings({
    cueLabels: [labels("allegation"), labels(), labels("denial", "allegation"), labels()],
    rules: ["allegation", "reporting", "denial", "reporting"],
    attributed: [1, 0, 0.5, 0.25],
  });

  it("gives the shares among the others near it and in the whole article, each times its scale", () => {
    expect(Object.fromEntries(around(0))).toEqual({
      "article-length": Math.log(5) / 4,
      "within-2-claims": (1 / 2) * 2,
      "within-2-denials": (1 / 2) * 2,
      "within-2-voices": 0.5 / 2,
      "within-2-rules": (1 / 2) * 2,
      "within-5-claims": (1 / 3) * 2,
      "within-5-denials": (1 / 3) * 2,
      "within-5-voices": 0.75 / 3,
      "within-5-rules": (1 / 3) * 2,
      "article-claims": (1 / 3) * 3,
      "article-denials": (1 / 3) * 3,
      "article-voices": (0.75 / 3) * 2,
      "article-rules": (1 / 3) * 3,
    });
  });

  it("leaves the sentence itself out, so that it does not speak for itself", () => {
    const alone = surroundings({ cueLabels: [labels("allegation")], rules: ["allegation"], attributed: [1] });
    expect(alone(0)).toEqual([["article-length", Math.log(2) / 4]]);
  });
});
