// Opens copies of records with one byte changed each: `node flips.mjs FOLDER FROM FILES OFFSET:BYTE…`, where FILES are
// the endings of what lies beside the records, with an = behind the one that is changed. Says of each what came of it:
// found, harmless (every row is as it was), unnoticed, or a surprise. A driver that ends the program is seen by whoever
// started it.

import { mkdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openRecords } from "../../dist/src/editorial/records.js";
import { exportLines } from "../../dist/src/editorial/transfer.js";
import { asExpected } from "../../dist/src/terminal/run.js";

const [folder = "", from = "", files = "", ...flips] = process.argv.slice(2);
const say = (line) => void writeSync(1, `${line}\n`);
const endings = files.split(",").map((ending) => ending.replace("=", ""));
const changed = files
  .split(",")
  .find((ending) => ending.endsWith("="))
  .slice(0, -1);
const whole = new Map(endings.map((ending) => [ending, readFileSync(`${from}${ending}`)]));
const pathOf = (ending) => join(folder, `records.sqlite${ending}`);
const lay = () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [ending, bytes] of whole) writeFileSync(pathOf(ending), bytes);
};
const rowsIn = () => {
  const records = openRecords(folder);
  try {
    return [...exportLines(records.db)].join("\n");
  } finally {
    records.close();
  }
};
lay();
const rows = rowsIn();

for (const flip of flips) {
  say(`begin ${flip}`);
  const [offset, byte] = flip.split(":").map(Number);
  lay();
  const bytes = Buffer.from(whole.get(changed));
  bytes[offset] = byte;
  writeFileSync(pathOf(changed), bytes);
  try {
    say(`${rowsIn() === rows ? "harmless" : "unnoticed"} ${flip}`);
  } catch (error) {
    const expected = asExpected(error);
    const kept = readFileSync(pathOf(changed)).equals(bytes);
    if (!expected) say(`surprise ${flip} ${error}`);
    else
      say(
        kept && !expected.line.includes("\n") ? `found ${flip}` : `surprise ${flip} changed or told in lines`,
      );
  }
}
