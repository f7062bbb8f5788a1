// A small part of `npm run soak`, with its own seed.

import { expect, it } from "vitest";
import { soakDrafts } from "./drafts-soak.js";

it("loses and doubles nothing of 6 drafts while the bot is killed twice", async () => {
  const report = await soakDrafts({ drafts: 6, kills: 2, seed: 7 });
  expect(report.faults).toEqual([]);
  expect(report.drafts).toBeGreaterThanOrEqual(6);
}, 240_000);
