// Opens the embedder that the settings name: the finder that is shipped, a model folder on this machine, or one that is downloaded first.

import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.js";
import { EMBEDDED_MODEL } from "../config.js";
import { ExpectedError } from "../errors.js";
import { CHECKSUMS, type Problem, verifyFolder } from "./checksums.js";
import { downloadModel, type OnProgress } from "./download.js";
import type { Embedder } from "./embedder.js";
import type { Encoder } from "./encoder.js";
import { DIMENSIONS } from "./finder.js";
import { faultyFile, loadingFault } from "./model-faults.js";
import { FINDER, MODELS, modelRow } from "./models.js";
import { importLibrary, loadPipeline } from "./transformers.js";
import { transformersEmbedder } from "./transformers-embedder.js";

type EmbedderConfig = Pick<Config, "embeddingModel" | "modelDir" | "modelHost" | "dataDir">;

/** What the embedder that is shipped asks of the encoder. */
export type PassageEncoder = Pick<Encoder, "embedQuestion" | "embedPassages">;

/**
 * The finder through the encoder, which loads it when it is first asked; else opens the model `<modelDir>/<name>` where there is one; another name is a Hugging Face model, kept under `<dataDir>/models`
 * and downloaded when it is not there or is damaged. Nothing is kept of an attempt that failed.
 * @param onProgress called while a model is downloaded
 * @throws ExpectedError `data/model-…`: missing, changed, not to be had, or broken
 */
export async function openEmbedder(
  config: EmbedderConfig,
  encoder: PassageEncoder,
  onProgress?: OnProgress,
): Promise<Embedder> {
  const name = config.embeddingModel;
  if (name === EMBEDDED_MODEL) return finderThrough(encoder);
  checkName(name);
  const local = await isFolder(join(config.modelDir, name));
  if (!local && !name.includes("/")) throw missing(name, config.modelDir);
  const root = local ? config.modelDir : join(config.dataDir, "models");
  const [sha256] = await Promise.all([
    local ? verifyLocal(root, name) : verifyDownloaded(root, name, config.modelHost, onProgress),
    importLibrary(),
  ]);
  try {
    return await transformersEmbedder(await loadPipeline(root, name), modelRow(name), sha256);
  } catch (cause) {
    if (!local) await rm(join(root, name), { recursive: true, force: true });
    throw broken(name, join(root, name), local, cause);
  }
}

function finderThrough(encoder: PassageEncoder): Embedder {
  return {
    model: FINDER.name,
    dimensions: DIMENSIONS,
    sha256: FINDER.sha256,
    embedQuestion: (text) => encoder.embedQuestion(text),
    embedPassages: (passages) => encoder.embedPassages(passages),
    close: async () => undefined,
  };
}

function checkName(name: string): void {
  if (/^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/.test(name)) return;
  throw new ExpectedError("data", "data/model-name", `"${name}" is not a model's name.`, knownNames());
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A folder that somebody put there without a list of checksums is used as it is. */
async function verifyLocal(root: string, name: string): Promise<string | null> {
  const folder = join(root, name);
  const result = await verifyFolder(folder);
  if (result.ok) return result.sha256;
  if (result.file === CHECKSUMS && result.problem === "missing") return null;
  throw damaged(folder, result);
}

async function verifyDownloaded(
  root: string,
  name: string,
  host: string | null,
  onProgress?: OnProgress,
): Promise<string> {
  const folder = join(root, name);
  const kept = await verifyFolder(folder);
  if (kept.ok) return kept.sha256;
  await downloadModel(name, host ?? (await importLibrary()).env.remoteHost, folder, onProgress);
  const result = await verifyFolder(folder);
  if (result.ok) return result.sha256;
  throw damaged(folder, result);
}

function missing(name: string, modelDir: string): ExpectedError {
  return new ExpectedError(
    "data",
    "data/model-missing",
    `There is no model "${name}" in ${modelDir}.`,
    knownNames(),
  );
}

function damaged(folder: string, problem: Problem): ExpectedError {
  const hint = `Remove ${folder} and start again.`;
  return new ExpectedError("data", "data/model-changed", faultyFile(folder, problem), hint);
}

function broken(name: string, folder: string, local: boolean, cause: unknown): ExpectedError {
  const hint = local
    ? "Put the right files there, or unset EMBEDDING_MODEL to use the embedded model."
    : "It was removed and will be downloaded again; or unset EMBEDDING_MODEL to use the embedded model.";
  const message = `The model "${name}" in ${folder} cannot be used: ${loadingFault(cause)}.`;
  return new ExpectedError("data", "data/model-broken", message, hint, { cause });
}

function knownNames(): string {
  return `EMBEDDING_MODEL is one of ${[EMBEDDED_MODEL, ...MODELS.map((row) => row.name)].join(", ")}, or another Hugging Face model.`;
}
