// Downloads a model's files from a Hugging Face hub into a folder of their own, whole or not at all.

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { ExpectedError, messageOf } from "../errors.js";
import { makeFolder } from "../folders.js";
import { CHECKSUMS, checksumLine, verifyFolder } from "./checksums.js";

/** Bytes so far of one file; `total` null where the hub does not say. */
export interface Progress {
  readonly file: string;
  readonly loaded: number;
  readonly total: number | null;
}
export type OnProgress = (progress: Progress) => void;

/** What the feature-extraction pipeline reads; the small ones first, so that a wrong name is found at once. */
export const MODEL_FILES = [
  "config.json",
  "tokenizer_config.json",
  "tokenizer.json",
  "onnx/model_quantized.onnx",
] as const;

/** A hub that sends nothing for this long is taken for unreachable. */
const STALL_MS = 30_000;
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * Fetches `<host>/<name>/resolve/main/<file>` for each file into a temporary folder beside `folder`, then takes its place.
 * @throws ExpectedError `data/model-unknown`, `data/model-host`, `data/model-download` or `data/folder`
 */
export async function downloadModel(
  name: string,
  host: string,
  folder: string,
  onProgress: OnProgress = () => undefined,
  stallMs = STALL_MS,
): Promise<void> {
  const temporary = await temporaryBeside(folder);
  try {
    let list = "";
    for (const file of MODEL_FILES) {
      const url = `${host.replace(/\/+$/, "")}/${name}/resolve/main/${file}`;
      list += await downloadFile({ name, host, url, file }, join(temporary, file), onProgress, stallMs);
    }
    await writeFile(join(temporary, CHECKSUMS), list);
    await takePlace(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A folder is never replaced by a rename, so of two downloads at once the first one stays; a damaged one makes way. */
async function takePlace(temporary: string, folder: string): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch {
    if ((await verifyFolder(folder)).ok) return;
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  }
}

/** On the same disk as its target, so that it can be renamed. */
async function temporaryBeside(folder: string): Promise<string> {
  try {
    makeFolder(dirname(folder));
    await removeAbandoned(folder);
    return await mkdtemp(temporaryPrefix(folder));
  } catch (cause) {
    throw new ExpectedError(
      "data",
      "data/folder",
      `The model cannot be kept in ${dirname(folder)}: ${messageOf(cause)}.`,
      "DATA_DIR must be a folder that this program may write to.",
      { cause },
    );
  }
}

function temporaryPrefix(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-`);
}

/** What a download left that was killed, long enough ago not to be one that still runs. */
async function removeAbandoned(folder: string): Promise<void> {
  const prefix = temporaryPrefix(folder);
  for (const entry of await readdir(dirname(folder))) {
    const path = join(dirname(folder), entry);
    if (!path.startsWith(prefix) || Date.now() - (await stat(path)).mtimeMs < ABANDONED_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

interface Source {
  readonly name: string;
  readonly host: string;
  readonly url: string;
  readonly file: string;
}

/** @returns the file's line in the list of checksums */
async function downloadFile(
  source: Source,
  path: string,
  onProgress: OnProgress,
  stallMs: number,
): Promise<string> {
  const stall = new AbortController();
  const timer = setTimeout(() => stall.abort(new Error(`nothing came for ${stallMs / 1000} s`)), stallMs);
  try {
    const response = await request(source, stall.signal);
    const total = Number(response.headers.get("content-length")) || null;
    const hash = createHash("sha256");
    let loaded = 0;
    makeFolder(dirname(path));
    const body = Readable.fromWeb(response.body as ReadableStream);
    body.on("data", (chunk: Uint8Array) => {
      timer.refresh();
      hash.update(chunk);
      loaded += chunk.length;
      onProgress({ file: source.file, loaded, total });
    });
    await pipeline(body, createWriteStream(path), { signal: stall.signal });
    if (total !== null && loaded !== total) throw new Error(`${loaded} of ${total} bytes came`);
    if (source.file.endsWith(".json") && !isJson(await readFile(path, "utf8")))
      throw new Error("it is not JSON");
    return checksumLine(hash.digest("hex"), source.file);
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw failed(source, stall.signal.aborted ? stall.signal.reason : cause);
  } finally {
    clearTimeout(timer);
  }
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

async function request({ name, host, url, file }: Source, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal, headers: { "accept-encoding": "identity" } });
  if (response.ok && response.body !== null) return response;
  await response.body?.cancel();
  const status = `${response.status} for ${file}`;
  // The hub answers 401 where there is no such model, or where it is not public.
  if (![401, 403, 404].includes(response.status)) throw new Error(`it answered ${status}`);
  throw new ExpectedError(
    "data",
    "data/model-unknown",
    `${host} has no model "${name}" that this program can use (${status}).`,
    "EMBEDDING_MODEL must be its full name, such as Xenova/all-MiniLM-L6-v2.",
  );
}

function failed({ name, host, file }: Source, cause: unknown): ExpectedError {
  const reason =
    cause instanceof Error && cause.cause !== undefined ? messageOf(cause.cause) : messageOf(cause);
  return new ExpectedError(
    "data",
    "data/model-download",
    `The model "${name}" could not be downloaded from ${host} (${file}: ${reason}).`,
    "Check the connection and MODEL_HOST, or unset EMBEDDING_MODEL to use the embedded model.",
    { cause },
  );
}
