// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { soakAnswers } from "./answers-soak.js";

it("leaves no public answer without a record or a correction while the bot is killed 120 times", async () => {
  const { faults, ...report } = await soakAnswers({ kills: 120, seed: Date.now() });
  console.info(`public answers and kills: ${JSON.stringify({ ...report, faults: faults.length })}`);
  expect(faults).toEqual([]);
}, 3_600_000);
