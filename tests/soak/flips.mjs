// Opens copies of records with one byte changed each: `node flips.mjs FOLDER FROM SEALED OFFSET:BYTE…`. Says of each
// what came of it: found, harmless (every row is as it was), unnoticed, or a surprise. A driver that ends the program is seen by whoever started it.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openRecords } from "../../dist/src/editorial/records.js";
import { exportLines } from "../../dist/src/editorial/transfer.js";
import { asExpected } from "../../dist/src/terminal/run.js";

const [folder = "", from = "", sealed = "", ...flips] = process.argv.slice(2);
const say = (line) => void writeSync(1, `${line}\n`);
const whole = readFileSync(from);
const rowsIn = (data) => {
  const records = openRecords(data);
  try {
    return [...exportLines(records.db)].join("\n");
  } finally {
    records.close();
  }
};
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "records.sqlite"), whole);
const rows = rowsIn(folder);

for (const flip of flips) {
  say(`begin ${flip}`);
  const [offset, byte] = flip.split(":").map(Number);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.from(whole);
  bytes[offset] = byte;
  const path = join(folder, "records.sqlite");
  writeFileSync(path, bytes);
  if (sealed === "sealed" && existsSync(`${from}.sha256`)) copyFileSync(`${from}.sha256`, `${path}.sha256`);
  try {
    say(`${rowsIn(folder) === rows ? "harmless" : "unnoticed"} ${flip}`);
  } catch (error) {
    const expected = asExpected(error);
    const kept = readFileSync(path).equals(bytes);
    if (!expected) say(`surprise ${flip} ${error}`);
    else
      say(
        kept && !expected.line.includes("\n") ? `found ${flip}` : `surprise ${flip} changed or told in lines`,
      );
  }
}
