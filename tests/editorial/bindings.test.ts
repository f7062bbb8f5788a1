import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { erasePerson } from "../../src/editorial/erasing.js";
import { exportLines, importLines } from "../../src/editorial/transfer.js";
import { dataFolder, openForTest } from "./records-folder.js";

const [CHANNEL, FORUM] = ["100000000000000001", "100000000000000002"];

describe("a binding", () => {
  it("is the last one that was set, each with its line in the audit trail", () => {
    const { bindings, audit } = openForTest();
    expect([
      bindings.set(CHANNEL, "fire", "anna (1)"),
      bindings.set(CHANNEL, "fire", "ben (2)"),
      bindings.set(CHANNEL, "water", "ben (2)"),
      bindings.set(FORUM, "fire", "ben (2)"),
      bindings.set(CHANNEL, null, "cleo (3)"),
      bindings.set(CHANNEL, null, "cleo (3)"),
    ]).toEqual([true, false, true, true, true, false]);
    expect([bindings.of(CHANNEL), bindings.of(FORUM)?.caseName, bindings.list().length]).toEqual([
      ...[undefined, "fire", 1],
    ]);
    expect(
      audit.all().map(({ who, action, subject, before, after }) => [who, action, subject, before, after]),
    ).toEqual([
      ["anna (1)", "case bound", `place ${CHANNEL}`, null, { case: "fire" }],
      ["ben (2)", "case bound", `place ${CHANNEL}`, { case: "fire" }, { case: "water" }],
      ["ben (2)", "case bound", `place ${FORUM}`, null, { case: "fire" }],
      ["cleo (3)", "case freed", `place ${CHANNEL}`, { case: "water" }, null],
    ]);
  });

  it("survives kill -9 the moment it is set", () => {
    const folder = dataFolder();
    const program = `import { openRecords } from "./dist/src/editorial/records.js";
      openRecords(${JSON.stringify(folder)}).bindings.set("${CHANNEL}", "fire", "anna (1)");
      process.kill(process.pid, "SIGKILL");`;
    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", program]);
    const { bindings, audit } = openForTest(folder);
    expect([signal, bindings.of(CHANNEL)?.caseName, audit.all().length]).toEqual(["SIGKILL", "fire", 1]);
  });

  it("is exported and imported, and keeps nobody's name who is taken out", async () => {
    const [from, to] = [openForTest(), openForTest()];
    from.bindings.set(CHANNEL, "fire", "anna (100000000000000009)");
    await importLines(to, [...exportLines(from.db)]);
    expect(to.bindings.list()).toEqual(from.bindings.list());
    erasePerson(to, "100000000000000009");
    expect(to.bindings.of(CHANNEL)).toMatchObject({ caseName: "fire", who: "erased" });
  });
});
