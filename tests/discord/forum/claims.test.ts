// The claim watch measured on 150 messages of our own: 50 state as fact, 50 attribute or hedge, 50 are about something else.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config.js";
import { stated } from "../../../src/discord/forum/claim-watch.js";
import type { Newsroom } from "../../../src/domain.js";
import { openNewsroom } from "../../../src/newsroom.js";
import { folderOfTest } from "../records-of-test.js";

interface Row {
  readonly text: string;
  readonly kind: "stated" | "attributed" | "unrelated";
}

const rows = readFileSync("eval/claims.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);
let newsroom: Newsroom;
const flagged: Row[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom(loadConfig({ DATA_DIR: folderOfTest(), LOG_LEVEL: "silent" }));
  for (const row of rows) if (stated(await newsroom.check(row.text)) !== undefined) flagged.push(row);
  const count = (kind: Row["kind"]) => flagged.filter((row) => row.kind === kind).length;
  const [right, attributed, unrelated] = [count("stated"), count("attributed"), count("unrelated")];
  console.info(
    `claim watch: ${right} of 50 statements of fact brought to the editors; wrongly ${attributed} of 50 attributed or hedged and ${unrelated} of 50 unrelated`,
  );
});
afterAll(() => newsroom.close());

describe("the claim watch", () => {
  it("is right in nearly nine of ten messages that it brings to the editors", () => {
    const right = flagged.filter(({ kind }) => kind === "stated").length;
    expect(right / flagged.length).toBeGreaterThanOrEqual(0.85);
  });

  it("leaves attributed and hedged messages alone", () => {
    expect(flagged.filter(({ kind }) => kind === "attributed").length).toBeLessThanOrEqual(2);
  });

  it("finds the plainest statements of the main allegations", () => {
    const texts = flagged.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Huawei stole BES's trade secrets.",
        "Huawei spied on Pakistani citizens for years.",
      ]),
    );
  });
});
