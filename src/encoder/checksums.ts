// SHA256SUMS of a model's folder, in the format of `sha256sum`: written when a model is made, checked at each load.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const CHECKSUMS = "SHA256SUMS";

export interface Problem {
  readonly ok: false;
  readonly file: string;
  readonly problem: "missing" | "changed";
}

/** What a look at a model's folder found: all as listed, or the first file that is not. */
export type Verification = { readonly ok: true; readonly sha256: string } | Problem;

/** Hex sha256. Runs beside the main thread. */
async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)).toString("hex");
}

export function checksumLine(hex: string, file: string): string {
  return `${hex}  ${file}\n`;
}

/** One line a file, sorted by name. */
export async function checksumList(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const names = [...files.keys()].sort();
  const lines = names.map(async (name) => checksumLine(await sha256(files.get(name) as Uint8Array), name));
  return (await Promise.all(lines)).join("");
}

/** Compares a folder with its list. `sha256` of a sound folder is that of the list itself. */
export async function verifyFolder(folder: string): Promise<Verification> {
  const list = await readOrNull(join(folder, CHECKSUMS));
  if (list === null) return { ok: false, file: CHECKSUMS, problem: "missing" };
  const entries = list
    .toString()
    .split("\n")
    .flatMap((line) => [...line.matchAll(/^([0-9a-f]{64}) [ *](.+)$/g)]);
  if (entries.length === 0) return { ok: false, file: CHECKSUMS, problem: "changed" };
  const problems = await Promise.all(
    entries.map(([, expected, file]) => problemOf(folder, file as string, expected as string)),
  );
  return problems.find((problem) => problem !== null) ?? { ok: true, sha256: await sha256(list) };
}

async function problemOf(folder: string, file: string, expected: string): Promise<Problem | null> {
  const bytes = await readOrNull(join(folder, file));
  if (bytes === null) return { ok: false, file, problem: "missing" };
  return (await sha256(bytes)) === expected ? null : { ok: false, file, problem: "changed" };
}

async function readOrNull(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}
