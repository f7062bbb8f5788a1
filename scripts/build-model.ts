// `npm run build-model [-- --out FOLDER]`: makes models/glove-sif-100d again. Exit status 2 for wrong usage, 4 when the source cannot be had.

import { parseArgs } from "node:util";
import { buildModel } from "../src/encoder/build/build-model.js";
import { EXIT, ExpectedError, messageOf } from "../src/errors.js";

try {
  const { values } = parseArgs({ options: { out: { type: "string", default: "models/glove-sif-100d" } } });
  process.stdout.write(await buildModel(values.out, (step) => void process.stderr.write(`${step}\n`)));
} catch (error) {
  if (error instanceof ExpectedError) process.exitCode = error.exitStatus;
  else if (error instanceof TypeError && "code" in error) process.exitCode = EXIT.usage;
  else throw error;
  process.stderr.write(`${error instanceof ExpectedError ? error.line : messageOf(error)}\n`);
}
