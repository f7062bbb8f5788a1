// Which windows read an article: every sentence counts once, with what stands around it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PackedSentence, windowsOver } from "../../src/encoder/windows-over-article.js";

const sentence = (tokens: number, opens = false): PackedSentence => ({
  pieces: Array.from({ length: tokens }, (_, at) => ({ id: 2000 + at, start: at, end: at + 1 })),
  opens,
});
const title = sentence(5).pieces;

describe("the windows over an article", () => {
  it("are one where the article fits, with a mark before each paragraph and a stop after each sentence", () => {
    const [window, ...more] = windowsOver(title, [sentence(2, true), sentence(1), sentence(2, true)]);
    expect(more).toEqual([]);
    expect(window).toMatchObject({
      ids: [101, 2000, 2001, 2002, 2003, 2004, 102, 1, 2000, 2001, 102, 2000, 102, 1, 2000, 2001, 102],
      spans: [
        [8, 10],
        [11, 12],
        [14, 16],
      ],
      first: 0,
      from: 0,
      until: 3,
    });
  });

  it("count each sentence once, in order, and never pass the model's limit, whatever the lengths", () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, (sizes) => {
        const windows = windowsOver(
          title,
          sizes.map((size, at) => sentence(size, at % 3 === 0)),
        );
        expect(windows.flatMap(({ from, until }) => range(from, until))).toEqual(range(0, sizes.length));
        for (const { ids, sources, spans, first, from, until } of windows) {
          expect(ids.length).toBeLessThanOrEqual(512);
          expect(sources.length).toBe(ids.length);
          expect(first).toBeLessThanOrEqual(from);
          expect(first + spans.length).toBeGreaterThanOrEqual(until);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it("read a sentence of a long article with sentences before it and, but at the end, two after it", () => {
    const windows = windowsOver(title, Array(60).fill(sentence(30)));
    expect(windows.length).toBeGreaterThan(2);
    for (const { first, from, until, spans } of windows.slice(1, -1)) {
      expect(from - first).toBeGreaterThanOrEqual(4);
      expect(first + spans.length - until).toBe(2);
    }
  });

  it("keep both ends of a sentence that is longer than a window takes, and say where each token stands", () => {
    const [window] = windowsOver([], [sentence(400, true)]);
    const [start, end] = window?.spans[0] ?? [0, 0];
    const places = window?.sources.slice(start, end).map(([, place]) => place) ?? [];
    expect(places).toEqual([...range(0, 106), ...range(346, 400)]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
