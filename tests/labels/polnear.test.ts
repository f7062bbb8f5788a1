import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { byArticle, readAttribution } from "../../src/labels/training/gold.js";
import { POLNEAR_LABELS } from "../../src/labels/training/polnear.js";

const DATA = "../shared/eval";

interface LabelLine extends Record<"allegation" | "denial" | "skip" | "hard", number[]> {
  readonly article: string;
}

describe("our labels of PolNeAR's articles", () => {
  const lines = readFileSync(POLNEAR_LABELS, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelLine);

  it("give no sentence two labels", () => {
    const doubled = lines.filter(({ allegation, denial, skip }) => {
      const all = [...allegation, ...denial, ...skip];
      return new Set(all).size !== all.length;
    });
    expect({ articles: lines.length, doubled }).toEqual({ articles: 504, doubled: [] });
  });

  it.skipIf(!existsSync(DATA))(
    "name sentences that the articles have (skipped where PolNeAR is not at hand)",
    () => {
      const sizes = byArticle(readAttribution(join(DATA, "polnear-attribution.jsonl")));
      const beyond = lines.filter(({ article, allegation, denial, skip, hard }) => {
        const size = sizes.get(article)?.length ?? 0;
        return [...allegation, ...denial, ...skip, ...hard].some((place) => place < 1 || place > size);
      });
      expect(beyond).toEqual([]);
    },
  );
});
