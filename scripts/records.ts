// npm run records -- export | import [FILE] | audit [--json] | backup [FILE]

import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { runRecords } from "../src/editorial/commands.js";
import { ExpectedError } from "../src/errors.js";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const [command, file] = positionals;
  const request = { command, file, json: values.json, input: process.stdin };
  for (const line of await runRecords(loadConfig().dataDir, request)) process.stdout.write(`${line}\n`);
} catch (error) {
  if (error instanceof ExpectedError) fail(error.line, error.exitStatus);
  else if (error instanceof TypeError && "code" in error) fail(error.message, 2);
  else throw error;
}

function fail(line: string, status: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = status;
}
