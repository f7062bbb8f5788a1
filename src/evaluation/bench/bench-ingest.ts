// A thousand pages ingested in one go: how long, and whether memory stays flat. In a process of its own, like the other steps.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingest, isFailed } from "../../ingest/ingest.js";
import type { NamedBytes } from "../../ingest/read/source.js";

interface IngestFigures {
  readonly pages: number;
  readonly seconds: number;
  /** Resident memory after the first tenth, and at the end. */
  readonly earlyMb: number;
  readonly endMb: number;
}

const SUBJECTS = [
  "The port authority",
  "A shipping group",
  "The district court",
  "An engineering firm",
  "The ministry",
  "A former employee",
];
const VERBS = ["alleged", "denied", "confirmed", "said", "rejected", "reported"];
const OBJECTS = [
  "that the software was copied",
  "that the bill was paid",
  "any part in the project",
  "a second inquiry",
  "the terms of the contract",
  "the claims of the other side",
];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? "";

/** A page with furniture around an article of its own, by number. */
function pageOf(n: number): string {
  const paragraphs = Array.from({ length: 14 }, (_, i) => {
    const sentence = (k: number) =>
      `${pick(SUBJECTS, n + i + k)} ${pick(VERBS, n * 3 + i * 5 + k)} in case ${n} ${pick(OBJECTS, n + i * 7 + k)}, according to paper ${n * 31 + i * 3 + k}.`;
    return `<p>${[0, 1, 2].map(sentence).join(" ")}</p>`;
  });
  const links = Array.from(
    { length: 60 },
    (_, i) => `<li><a href="/${i}">Another headline, number ${i}</a></li>`,
  ).join("");
  return `<html><head><title>Case ${n} goes on</title><meta property="og:site_name" content="Outlet ${n}"></head><body><nav><ul>${links}</ul></nav><article><h1>Case ${n} goes on</h1>${paragraphs.join("")}</article><div id="comments"><p>I do not believe a word of case ${n}.</p></div></body></html>`;
}

function* pages(count: number): Generator<NamedBytes> {
  for (let n = 0; n < count; n += 1) yield { name: `${n}.html`, bytes: Buffer.from(pageOf(n)) };
}

const residentMb = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

/** Ingests generated pages into a new folder, which is removed again. */
export async function ingestMany(count: number): Promise<IngestFigures> {
  const corpusDir = mkdtempSync(join(tmpdir(), "bench-ingest-"));
  const started = performance.now();
  let done = 0;
  let earlyMb = 0;
  try {
    for await (const outcome of ingest(pages(count), { corpusDir, allowPrivate: false, dryRun: false })) {
      if (isFailed(outcome)) throw outcome.cause;
      done += 1;
      if (done === Math.ceil(count / 10)) earlyMb = residentMb();
    }
  } finally {
    rmSync(corpusDir, { recursive: true, force: true });
  }
  return { pages: done, seconds: (performance.now() - started) / 1000, earlyMb, endMb: residentMb() };
}

/** The same in a new process, so that no other measurement's memory is counted. */
export function ingestManyAlone(count: number): IngestFigures {
  const code = `import(${JSON.stringify(import.meta.url)}).then(async (m) => console.log(JSON.stringify(await m.ingestMany(${count}))))`;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL(".", import.meta.url)),
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as IngestFigures;
}

/** One line to read. */
export function ingestLine({ pages: count, seconds, earlyMb, endMb }: IngestFigures): string {
  const each = ((1000 * seconds) / count).toFixed(1);
  return `ingest: ${count} pages in ${seconds.toFixed(1)} s (${each} ms a page), ${earlyMb} MB after a tenth of them, ${endMb} MB at the end`;
}
