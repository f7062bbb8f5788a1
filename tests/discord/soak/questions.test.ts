// A small part of `npm run soak`, with its own seed.

import { expect, it } from "vitest";
import { soakQuestions } from "./questions-soak.js";

it("answers 100 questions of many people, twenty at once", async () => {
  const { answered, faults } = await soakQuestions({ questions: 100, seed: 11 });
  expect({ answered, faults }).toEqual({ answered: 100, faults: [] });
}, 240_000);
