// The claim watch measured on messages of our own: 150 that it was built with, and 60 that it was never fitted to.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config.js";
import { stated } from "../../../src/discord/forum/claim-watch.js";
import type { Newsroom } from "../../../src/findings.js";
import { openNewsroom } from "../../../src/newsroom.js";
import { folderWithIndex } from "../../built-index.js";

interface Row {
  readonly text: string;
  readonly kind: "stated" | "attributed" | "unrelated";
}

const rowsOf = (file: string) =>
  readFileSync(`eval/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
const rows = rowsOf("claims.jsonl");
const further = rowsOf("further-claims.jsonl");
let newsroom: Newsroom;
const flagged: Row[] = [];
const flaggedFurther: Row[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom(loadConfig({ DATA_DIR: await folderWithIndex(), LOG_LEVEL: "silent" }));
  for (const row of rows) if (stated(await newsroom.check(row.text)) !== undefined) flagged.push(row);
  for (const row of further)
    if (stated(await newsroom.check(row.text)) !== undefined) flaggedFurther.push(row);
  const count = (kind: Row["kind"]) => flagged.filter((row) => row.kind === kind).length;
  const [right, attributed, unrelated] = [count("stated"), count("attributed"), count("unrelated")];
  console.info(
    `claim watch: ${right} of 50 statements of fact brought to the editors; wrongly ${attributed} of 50 attributed or hedged and ${unrelated} of 50 unrelated`,
  );
}, 240_000);
afterAll(() => newsroom.close());

describe("the claim watch", () => {
  it("brings four in five statements of fact to the editors", () => {
    expect(flagged.filter(({ kind }) => kind === "stated").length).toBeGreaterThanOrEqual(40);
  });

  it("does as well on messages that it was not built with: 24 of 25, and none of 35 others", () => {
    const kinds = flaggedFurther.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "stated").length).toBeGreaterThanOrEqual(21);
    expect(kinds.filter((kind) => kind !== "stated").length).toBeLessThanOrEqual(1);
  });

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
