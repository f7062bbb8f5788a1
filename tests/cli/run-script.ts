// Runs one of the compiled scripts as a user would, with folders of its own.

import { execFile } from "node:child_process";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @param env only what differs from an empty environment */
export function runScript(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
  input = "",
): Promise<Ran> {
  return new Promise((resolve) => {
    const path = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };
    const child = execFile(
      process.execPath,
      [`dist/scripts/${name}.js`, ...args],
      { env: { ...path, ...env }, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ status: error === null ? 0 : Number(error.code), out, err }),
    );
    child.stdin?.end(input);
  });
}
