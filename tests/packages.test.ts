// What `npm ci` installs: every entry it needs is in the lock file, and nothing runs or fetches anything on its own.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockEntry {
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, LockEntry>>;
};

/** Whether Node would find `name` from a package at `path`: beside it, or beside any folder above. */
function isLocked(path: string, name: string): boolean {
  const parts = path.split("/node_modules/");
  const folders = parts.map((_, i) => parts.slice(0, i + 1).join("/node_modules/"));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (key) => key in packages,
  );
}

describe("package-lock.json", () => {
  it("has the binaries of every platform, or npm ci refuses it", () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("installs nothing that runs a script of its own or comes from elsewhere than the registry", () => {
    const odd = Object.entries(packages).filter(
      ([, { hasInstallScript, resolved }]) =>
        hasInstallScript === true || /^(git|file|github)/.test(resolved ?? ""),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});
