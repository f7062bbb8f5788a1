// A wording as it is quoted: its words, where it says that words were left out, which words the one who quotes put in. Pure.

import { INVISIBLE } from "../../language/characters.js";
import { type WrittenWord, writtenWords } from "./written-words.js";

export interface Wording {
  readonly words: readonly WrittenWord[];
  /** Positions among the words before which something may have been left out; 0 and their number are the ends. */
  readonly gaps: ReadonlySet<number>;
  /** Those of them where an ellipsis stands. */
  readonly ellipses: ReadonlySet<number>;
  /** Positions of words in brackets, put in by whoever quotes. */
  readonly putIn: ReadonlySet<number>;
}

/** "[sic]", "(sic)", "[emphasis added]" are nobody's words. */
const REMARK =
  /[[(]\s*(?:sic|(?:emphasis|italics)(?: \p{L}+)? (?:added|mine|ours|original|in (?:the )?original))\s*[!.]?\s*[\])]/giu;
/** "[T]he company": only the size of a letter was changed. */
const LETTER = /\[(\p{L})\](?=[\p{L}'’])/gu;
/** "steal[ing]", "[in]directly": the whole word is the quoter's. */
const ENDING = /(\p{L}+)\[(\p{L}+)\](\p{L}*)|\[(\p{L}{2,})\](?=\p{L})(\p{L}+)/gu;
const ELLIPSIS = String.raw`[[(]?\s*(?:…[….]*|\.{3,}|\.(?:\s\.){2,})\s*[\])]?`;
const MARK = new RegExp(`${ELLIPSIS}|\\[[^\\][]*\\]`, "gu");
const UNSEEN = new RegExp(`[${INVISIBLE}]`, "gu");

/** The words of a paragraph, its own "[sic]" left out; places are those of the text. */
export function articleWords(text: string): WrittenWord[] {
  return writtenWords(text.replace(REMARK, (remark) => " ".repeat(remark.length)));
}

/** Takes a wording apart at its ellipses and brackets. */
export function readWording(wording: string): Wording {
  const text = wording
    .replace(UNSEEN, "")
    .replace(REMARK, " ")
    .replace(LETTER, "$1")
    .replace(ENDING, (_, stem = "", ending = "", rest = "", before = "", word = "") =>
      stem === "" ? `[${before}${word}]` : `[${stem}${ending}${rest}]`,
    );
  const words: WrittenWord[] = [];
  const gaps = new Set<number>();
  const ellipses = new Set<number>();
  const putIn = new Set<number>();
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    words.push(...writtenWords(text.slice(from, index)));
    gaps.add(words.length);
    if (!/[\p{L}\p{N}]/u.test(mark)) ellipses.add(words.length);
    for (const word of writtenWords(mark)) {
      putIn.add(words.length);
      words.push(word);
      gaps.add(words.length);
    }
    from = index + mark.length;
  }
  words.push(...writtenWords(text.slice(from)));
  return { words, gaps, ellipses, putIn };
}
