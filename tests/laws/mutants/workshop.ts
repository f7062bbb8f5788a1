// A copy of the project in which mutants are made and tested, so that the project itself is never touched.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { apply, type Mutant, placeOf, Stale } from "./mutant.js";

export interface Workshop {
  /** The test that the mutant fails first, by file and title; null where it passes them all. @throws Stale */
  killerOf(mutant: Mutant): string | null;
  close(): void;
}

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
    killerOf(mutant) {
      const file = placeOf(mutant, join(folder, "src"));
      const undo = apply(mutant, file);
      try {
        if (execute(folder, "npm", ["run", "build"]).status !== 0)
          throw new Stale("the changed program does not compile");
        return failureIn(folder, ["run", "tests/laws"]) ?? failureIn(folder, ["related", file, "--run"]);
      } finally {
        undo();
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first failure of a run of vitest; null where all pass. */
function failureIn(folder: string, command: readonly string[]): string | null {
  const run = execute(folder, "npx", ["vitest", ...command, "--bail", "1", "--passWithNoTests"]);
  if (run.status === 0) return null;
  const output = `${run.stdout}\n${run.stderr}`;
  return /^ *FAIL +(.+)$/m.exec(output)?.[1] ?? output.trim().split("\n").slice(-5).join(" / ");
}

function execute(cwd: string, command: string, given: readonly string[]) {
  return spawnSync(command, given, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}
