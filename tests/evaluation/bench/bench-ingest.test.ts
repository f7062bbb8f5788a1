import { describe, expect, it } from "vitest";
import { ingestLine, ingestMany } from "../../../src/evaluation/bench/bench-ingest.js";

describe("ingesting many pages", () => {
  it("takes each page as an article of its own", async () => {
    expect((await ingestMany(12)).pages).toBe(12);
  });

  it("is reported in one line", () => {
    expect(ingestLine({ pages: 1000, seconds: 20, earlyMb: 150, endMb: 180 })).toBe(
      "ingest: 1000 pages in 20.0 s (20.0 ms a page), 150 MB after a tenth of them, 180 MB at the end",
    );
  });
});
