// A mutant: a small change to the code that breaks a promise to a reader or an editor. Finds where it applies; runs nothing.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Mutant {
  /** What the changed program does wrong, in words. */
  readonly breaks: string;
  /** The exact text that is changed. It stands once in src/, wherever that is by now. */
  readonly from: string;
  readonly to: string;
}

/** Why a mutant cannot be made. */
export class Stale extends Error {}

/**
 * The one file under a folder that holds the mutant's text.
 * @throws Stale where the text stands nowhere, or more than once
 */
export function placeOf({ from }: Mutant, folder: string): string {
  const holding = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .map((file) => ({ file, times: readFileSync(file, "utf8").split(from).length - 1 }))
    .filter(({ times }) => times > 0);
  const times = holding.reduce((sum, one) => sum + one.times, 0);
  if (times === 0) throw new Stale("its text stands nowhere in src/ any more: find what became of it");
  if (times > 1) throw new Stale(`its text stands ${times} times in src/: name more of it`);
  return holding[0]?.file as string;
}

/** Makes the change. @returns a function that takes it back */
export function apply({ from, to }: Mutant, file: string): () => void {
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  return () => writeFileSync(file, text);
}
