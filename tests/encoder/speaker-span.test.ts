// Where a reading names its speaker.

import { describe, expect, it } from "vitest";
import { speakerSpan } from "../../src/encoder/speaker-span.js";
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

describe("the speaker's span", () => {
  it("is the likeliest run of words, with its places in the sentence that names them", () => {
    const span = speakerSpan(logits({ 0: 0, 3: 4 }), logits({ 0: 0, 4: 4 }), window, sentences);
    expect(span).toEqual({ sentence: 0, start: 0, end: 9, chance: 1 / (1 + Math.exp(-8)) });
  });

  it("is nobody where the first token stands for it", () => {
    expect(speakerSpan(logits({ 0: 5, 3: 4 }), logits({ 0: 5, 4: 4 }), window, sentences)).toBeNull();
  });

  it("never runs from one sentence into the next, nor backwards", () => {
    const span = speakerSpan(logits({ 0: -5, 5: 9 }), logits({ 0: -5, 3: 8, 9: 9, 6: 1 }), window, sentences);
    expect(span).toMatchObject({ sentence: 0, start: 10, end: 17 });
  });
});
