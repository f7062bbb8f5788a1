// What is said not to stand elsewhere must not: the answer never looks there again.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameWords } from "../../src/answer/quotes/same-words.js";
import { packRecurring, Recurring, runNumbers } from "../../src/indexing/recurring.js";
import { tokensOf } from "../../src/language/tokens.js";

/** @param texts each with the number of its article, in order of the corpus */
function recurringOf(texts: readonly (readonly [article: number, text: string])[]): Recurring {
  const articles = texts.map(([article]) => article);
  const packed = packRecurring(
    texts.map(([, text]) => runNumbers(text)),
    articles,
  );
  return new Recurring(new Uint8Array(packed), articles);
}
const stemsOf = (text: string) => tokensOf(text).map(({ stem }) => stem);

describe("a sentence", () => {
  it.each([
    [[0, "Huawei denied it in a statement."], [1, "Huawei denied it in a statement."], true],
    [
      [0, "Huawei denied it in a statement."],
      [1, "“Huawei denied it, in a statement,” said the paper."],
      true,
    ],
    [[0, "BES sued the company in California."], [1, "BES sued the companies in California"], true],
    [[0, "Huawei denied it in a statement."], [0, "Huawei denied it in a statement."], false],
    [[0, "Huawei denied it in a statement."], [1, "The company denied all of that on Friday."], false],
    [[0, "It is so."], [1, "It is so."], false],
    [[0, ""], [1, ""], false],
  ] as const)("%j may stand again as %j: %j", (one, other, expected) => {
    const recurring = recurringOf([one, [one[0], "Something else was said of it."], other]);
    expect([recurring.of(0, one[1]), recurring.of(2, other[1])]).toEqual([expected, expected]);
  });

  it("that says the same as another article's is never missed, however many there are", () => {
    const word = fc.constantFrom(
      ..."Huawei BES sued denied the court of in a contract 2016 not camera".split(" "),
    );
    const text = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), text), { minLength: 2, maxLength: 24 }), (given) => {
        const texts = [...given].sort(([one], [other]) => one - other);
        const recurring = recurringOf(texts);
        const missed = texts.flatMap(([article, own], row) =>
          texts.some(([of, other]) => of !== article && sameWords(stemsOf(own), stemsOf(other))) &&
          !recurring.of(row, own)
            ? [own]
            : [],
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
