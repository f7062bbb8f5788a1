import { expect, it } from "vitest";
import { createStemNumbers, tableByStem } from "../../src/retrieval/stem-numbers.js";

it("numbers stems as they come, each once", () => {
  const numbers = createStemNumbers();
  expect(["court", "port", "court"].map(numbers.of)).toEqual([0, 1, 0]);
  expect([numbers.size, numbers.stem(1)]).toEqual([2, "port"]);
});

it("makes each value once, of stems that come later too", () => {
  const numbers = createStemNumbers();
  numbers.of("court");
  const made: string[] = [];
  const lengthOf = tableByStem(numbers, (stem) => made.push(stem) && stem.length);
  const later = Array.from({ length: 3_000 }, (_, i) => numbers.of(`word${i}`));
  const asked = [0, ...later, 0, ...later];
  expect(asked.map(lengthOf)).toEqual(asked.map((number) => numbers.stem(number).length));
  expect(made).toHaveLength(numbers.size);
});
