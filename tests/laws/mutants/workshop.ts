// A copy of the project in which mutants are made and tested, so that the project itself is never touched.

import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { apply, type Mutant, placeOf, Stale } from "./mutant.js";

export interface Workshop {
  /** The test that the mutant fails first, by file and title; null where it passes them all. @throws Stale */
  killerOf(mutant: Mutant): Promise<string | null>;
  close(): void;
}

/** The laws that come with the other tests: they look at quality as a whole. */
const SLOW = "tests/laws/floors.test.ts";
/** It looks for the mutants' texts themselves, and would take every mutant for killed. */
const PLACES = "tests/laws/mutants/places.test.ts";

/** Copies what git knows or would add, as it stands now. */
export function openWorkshop(): Workshop {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "mutants-")));
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" });
  for (const name of listed.split("\n").filter((name) => name !== "")) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    cpSync(name, join(folder, name), { force: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  return {
    async killerOf(mutant) {
      const file = placeOf(mutant, join(folder, "src"));
      const undo = apply(mutant, file);
      try {
        if ((await execute(folder, "npm", ["run", "build"])).failed)
          throw new Stale("the changed program does not compile");
        return (
          (await failureIn(folder, ["run", "tests/laws", "--exclude", SLOW, "--exclude", PLACES])) ??
          (await failureIn(folder, ["related", file, "--run", "--exclude", PLACES]))
        );
      } finally {
        undo();
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A machine that is busy must not look like a test that fails. */
const PATIENT = ["--testTimeout", "120000", "--hookTimeout", "120000"];

/** The first failure of a run of vitest; null where all pass. */
async function failureIn(folder: string, command: readonly string[]): Promise<string | null> {
  const run = await execute(folder, "npx", [
    "vitest",
    ...command,
    ...PATIENT,
    "--bail",
    "1",
    "--passWithNoTests",
  ]);
  if (!run.failed) return null;
  return /^ *FAIL +(.+)$/m.exec(run.output)?.[1] ?? run.output.trim().split("\n").slice(-5).join(" / ");
}

function execute(cwd: string, command: string, given: readonly string[]) {
  const options = { cwd, env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise<{ readonly failed: boolean; readonly output: string }>((resolve) => {
    execFile(command, given, options, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: `${stdout}\n${stderr}` }),
    );
  });
}
