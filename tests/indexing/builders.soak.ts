// The long run: `npm run soak`.

import { afterAll, beforeAll, expect, it } from "vitest";
import { compileBuilder, killBuilders, removeBuilder } from "./builders.js";

beforeAll(compileBuilder);
afterAll(removeBuilder);

it("leaves a whole index behind 150 builders that are killed at any moment", async () => {
  const { faults, ...counts } = await killBuilders({ kills: 150, seed: Date.now() % 2 ** 31, within: 500 });
  console.info(`killed builders: ${JSON.stringify({ ...counts, faults: faults.length })}`);
  expect(faults).toEqual([]);
}, 3_600_000);
