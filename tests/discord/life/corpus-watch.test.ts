import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { watchCorpus } from "../../../src/discord/life/corpus-watch.js";
import { createLog } from "../../../src/log.js";
import { folderOfTest } from "../records-of-test.js";

describe("watchCorpus", () => {
  it("refreshes once the folder is quiet after a change, and logs a failure once", async () => {
    const folder = folderOfTest();
    const lines: string[] = [];
    const log = createLog("info", (line) => void lines.push(JSON.parse(line).event));
    let [calls, failing] = [0, false];
    const refresh = async () => {
      calls++;
      if (failing) throw new Error("broken");
      return true;
    };
    const stop = watchCorpus(folder, { refresh }, log);
    for (const n of [1, 2, 3]) writeFileSync(join(folder, "new.md"), `text ${n}`);
    await expect.poll(() => lines, { timeout: 5000 }).toEqual(["corpus-refreshed"]);
    expect(calls).toBe(1);
    failing = true;
    writeFileSync(join(folder, "new.md"), "worse");
    await expect.poll(() => calls, { timeout: 5000 }).toBe(2);
    writeFileSync(join(folder, "new.md"), "worse still");
    await expect.poll(() => calls, { timeout: 5000 }).toBe(3);
    stop();
    expect(lines).toEqual(["corpus-refreshed", "corpus-not-refreshed"]);
  });
});
