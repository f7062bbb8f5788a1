// Every mutant, run in a copy of the project: `npm run mutants`, or some of them with `-- -t "part of the words"`.
// Passed: the tests kill it. Failed: it survives, or its text no longer applies and must be found again.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MUTANTS } from "./table.js";
import { openWorkshop, type Workshop } from "./workshop.js";

describe("the tests kill the program in which", () => {
  let workshop: Workshop;
  beforeAll(() => {
    workshop = openWorkshop();
  }, 120_000);
  afterAll(() => workshop.close());

  it.each(MUTANTS)("$breaks", { timeout: 3_600_000 }, async (mutant) => {
    const killer = await workshop.killerOf(mutant);
    console.log(killer === null ? `survived  ${mutant.breaks}` : `killed    ${mutant.breaks}  by ${killer}`);
    expect(killer).not.toBeNull();
  });
});
