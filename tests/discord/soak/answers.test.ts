// A small part of `npm run soak`, with its own seed.

import { expect, it } from "vitest";
import { soakAnswers } from "./answers-soak.js";

it("leaves no public answer without a record or a correction while the bot is killed twice", async () => {
  const report = await soakAnswers({ kills: 2, seed: 3 });
  expect(report.faults).toEqual([]);
  expect(report.answers).toBeGreaterThan(0);
}, 240_000);
