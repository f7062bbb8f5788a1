import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nounKind } from "../../../src/language/lexicon/nouns.js";
import { splitSentences } from "../../../src/language/sentences/split.js";
import { attributed } from "./article.js";

const PIECES = [
  "Huawei",
  "BES's lawsuit",
  "the suit",
  "said",
  "alleged that",
  "“they stole it,”",
  "according to",
  "a spokesman",
  "it",
  "she",
  "you",
  "of stealing",
  "Maria Velez",
  "The Register",
  "on Tuesday",
  "current legal",
  "statement",
  "was accused by",
  ",",
  ":",
  ".",
  "“",
  "”",
  "(BES)",
  "US",
  "who",
  "denied",
  "İ",
  "\u202e",
  "systems",
];

/** What the rules allow to be shown. */
function isShowable(shown: string | null, text: string): boolean {
  if (shown === null || shown === "unnamed") return true;
  const named = shown.replace(/'s (?=[a-z]+$)/, " ").split(" ");
  const held = named.every((word) => text.toLowerCase().includes(word.toLowerCase()) || word === "complaint");
  const telling = /\p{Lu}/u.test(shown) || named.some((word) => nounKind(word.toLowerCase()) !== undefined);
  return shown.length <= 80 && held && telling;
}

describe("whatever is shown as the speaker", () => {
  it("is nobody, “unnamed”, or short words of the article that hold a name or a speaker's noun", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }), { maxLength: 5 }),
        fc.constantFrom("A", "D", "R"),
        (paragraphs, letter) => {
          const texts = paragraphs.map((pieces) => pieces.join(" "));
          const lettered = texts.map((text) => [letter.repeat(splitSentences(text).length), text] as const);
          const wrong = attributed(lettered).filter(
            ({ attributedTo }) => !isShowable(attributedTo, texts.join(" ")),
          );
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});
