// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { soakDrafts } from "./drafts-soak.js";

it("loses and doubles nothing of 1,000 drafts while the bot is killed 120 times", async () => {
  const { faults, ...report } = await soakDrafts({ drafts: 1000, kills: 120, seed: Date.now() });
  console.info(`drafts and kills: ${JSON.stringify({ ...report, faults: faults.length })}`);
  expect(faults).toEqual([]);
}, 3_600_000);
