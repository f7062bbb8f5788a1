// THE cue table: every row is found in its hits and not in its misses.

import { describe, expect, it } from "vitest";
import { CUES } from "../../src/labels/reading/cues.js";
import { fold } from "../../src/labels/reading/text.js";

const finds = (pattern: RegExp, text: string) => new RegExp(pattern.source, "u").test(fold(text));

describe("the cue table", () => {
  it("gives every row an id of its own", () => {
    const ids = CUES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("gives every row the flags that the search relies on, a hit and a miss", () => {
    const lacking = CUES.filter(
      ({ pattern, hits, misses }) => pattern.flags !== "gu" || hits.length === 0 || misses.length === 0,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("finds every row in its hits and not in its misses", () => {
    const wrong = CUES.flatMap(({ id, pattern, hits, misses }) => [
      ...hits.filter((text) => !finds(pattern, text)).map((text) => `${id} misses “${text}”`),
      ...misses.filter((text) => finds(pattern, text)).map((text) => `${id} is found in “${text}”`),
    ]);
    expect(wrong).toEqual([]);
  });
});
