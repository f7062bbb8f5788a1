// Every command of the terminal tells its usage, and says in one line what is wrong with a command line.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runScript } from "./run-script.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const COMMANDS = Object.entries(scripts).flatMap(([name, run]) => {
  const script = /node dist\/scripts\/([\w-]+)\.js/.exec(run)?.[1];
  return script === undefined ? [] : [{ name, script }];
});
const root = mkdtempSync(join(tmpdir(), "usage-"));
afterAll(() => rmSync(root, { recursive: true }));
/** Nothing of it may be read before the command line is. */
const NOWHERE = { CORPUS_DIR: join(root, "no-corpus"), DATA_DIR: join(root, "no-data"), FORUM_MODE: "wrong" };

describe("every command", () => {
  it.each([...COMMANDS, { name: "start", script: "../src/bot" }])(
    "npm run $name tells usage, options and exit statuses with --help, whatever the settings are",
    async (command) => {
      const { status, out, err } = await runScript(command.script, ["--nonsense", "--help"], NOWHERE);
      expect([status, err]).toEqual([0, ""]);
      expect(out).toMatch(new RegExp(`^Usage: npm run ${command.name}\\b.*\\n[A-Z].*\\.\\n\\nOptions:\\n`));
      expect(out).toMatch(/\n {2}-h, --help +this text\n[\s\S]*\nExit status:\n {2}0 {2}done/);
      expect(out.split("\n").filter((line) => line.length > 160)).toEqual([]);
    },
  );

  it.each([
    ["eval", "eval"],
    ["start", "../src/bot"],
  ])(
    "npm run %s refuses what it does not have with one line and status 2, before it reads anything",
    async (name, script) => {
      const { status, out, err } = await runScript(script, ["--nonsense"], NOWHERE);
      expect([status, out, err]).toEqual([
        ...[2, ""],
        `There is no option --nonsense. npm run ${name} -- --help shows what there is.\n`,
      ]);
    },
  );
});
