// The words of a wording as they are written, comparable whatever their typography. Pure.

import { foldTypography } from "../../language/characters.js";
import { tokensOf } from "../../language/tokens.js";

/** One word as written, possessive and the signs of a sum or a share included. */
export interface WrittenWord {
  readonly raw: string;
  /** Equal for words that differ in case and typography alone. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order; punctuation tells no wordings apart, but a sum's currency does. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (const { whole, from } of tokensOf(text)) {
    const last = words.at(-1);
    const end = from + whole.length;
    if (whole === "%" && last?.end === from)
      words[words.length - 1] = written(`${last.raw}%`, last.start, end);
    else if (last && /^[[\]]+$/.test(text.slice(last.end, from)))
      words[words.length - 1] = written(text.slice(last.start, end), last.start, end);
    else words.push(written(whole, from, end));
  }
  return words;
}

function written(raw: string, start: number, end: number): WrittenWord {
  return { raw, key: keyOf(raw), start, end };
}

/** "threaten[ing]" is one word; stops of initials and commas between thousands are typography as well ("U.S." and "US", "8,000" and "8000"). */
function keyOf(raw: string): string {
  return foldTypography(raw)
    .replace(/[[\]]/g, "")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)|(?<=\p{L})\.|(?<=[$€£¥₹])\s/gu, "");
}
