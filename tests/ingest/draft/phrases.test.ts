import { describe, expect, it } from "vitest";
import { boilerplate, PHRASES } from "../../../src/ingest/draft/phrases.js";

describe("the table of phrases", () => {
  it.each(PHRASES.map((row) => [row.id, row] as const))("%s matches its hits, with its reason", (_, row) => {
    expect(row.hits.map((text) => [text, boilerplate(text)?.reason])).toEqual(
      row.hits.map((text) => [text, row.reason]),
    );
  });

  it.each(PHRASES.map((row) => [row.id, row] as const))("no row matches the misses of %s", (_, row) => {
    expect(row.misses.map((text) => [text, boilerplate(text)])).toEqual(
      row.misses.map((text) => [text, null]),
    );
  });

  it("names every row once", () => {
    expect(new Set(PHRASES.map((row) => row.id)).size).toBe(PHRASES.length);
  });
});
