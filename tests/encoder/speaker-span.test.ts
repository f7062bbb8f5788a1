// Where a reading names its speaker.

import { describe, expect, it } from "vitest";
import { speakerSpans } from "../../src/encoder/speaker-span.js";
import { type PackedSentence, windowsOver } from "../../src/encoder/windows-over-article.js";

const text = (words: string): PackedSentence => {
  let at = 0;
  const pieces = words.split(" ").map((word, id) => {
    const start = words.indexOf(word, at);
    at = start + word.length;
    return { id, start, end: at };
  });
  return { pieces, opens: false };
};
const sentences = [text("Jon Stark spoke ."), text("He denied it .")];
const [window] = windowsOver([], sentences);
if (window === undefined) throw new Error("no window");
/** Tokens: [CLS] [SEP] mark Jon Stark spoke . [SEP] He denied it . [SEP] */
const logits = (peaks: Readonly<Record<number, number>>) =>
  Float32Array.from(window.ids, (_, at) => peaks[at] ?? -9);

const POWER = Math.exp(4);
const near = (value: number) => expect.closeTo(value, 3);

describe("the speaker's places", () => {
  it("are the runs of words that a name may be, with their places in the sentence that names them", () => {
    const read = speakerSpans(logits({ 0: 0, 3: 4 }), logits({ 0: 0, 4: 4 }), window, sentences);
    const share = POWER / (POWER + 1);
    expect(read).toEqual({
      spans: [{ sentence: 0, start: 0, end: 9, chance: near(share) }],
      nobody: near(1 - share),
    });
  });

  it("are none where the first token stands for nobody", () => {
    const read = speakerSpans(logits({ 0: 9 }), logits({ 0: 9 }), window, sentences);
    expect(read).toEqual({ spans: [], nobody: near(1) });
  });

  it("never run from one sentence into the next, nor backwards", () => {
    const read = speakerSpans(logits({ 5: 9 }), logits({ 3: 8, 9: 9, 6: 1 }), window, sentences);
    expect(read.spans.map(({ sentence, start, end }) => ({ sentence, start, end }))).toEqual([
      { sentence: 0, start: 10, end: 17 },
    ]);
  });

  it("add up to the share of a name that stands in several places, likeliest first", () => {
    const both = { 3: 5, 8: 5.2 };
    const { spans } = speakerSpans(logits(both), logits(both), window, sentences);
    expect(spans.map(({ sentence }) => sentence)).toEqual([1, 0]);
    expect(spans.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 3);
  });
});
