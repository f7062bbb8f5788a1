// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { soakQuestions } from "./questions-soak.js";

it("answers 10,000 questions, in the memory that 1,000 took and a tenth more at most", async () => {
  const { faults, ...report } = await soakQuestions({ questions: 10_000, seed: Date.now() });
  console.info(`questions: ${JSON.stringify({ ...report, faults: faults.length })}`);
  expect({ answered: report.answered, faults }).toEqual({ answered: 10_000, faults: [] });
  expect(report.megabytesLate).toBeLessThanOrEqual(report.megabytesEarly * 1.1);
}, 3_600_000);
