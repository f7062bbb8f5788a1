// The one door to @xenova/transformers: loads a model from a folder, never from the network. Imported late.

import { join } from "node:path";
import type { FeatureExtractionPipeline } from "@xenova/transformers";
import { EMBEDDED_MODEL } from "../config.js";
import { tableTokenizer } from "./table-tokenizer.js";

const TASK = "feature-extraction";

type Library = typeof import("@xenova/transformers");

/** The library, 0.1 s of import: only whoever opens an embedder pays for it. */
export function importLibrary(): Promise<Library> {
  return import("@xenova/transformers");
}

let lastLoad: Promise<unknown> = Promise.resolve();

/**
 * Loads `<folder>/<name>/{config,tokenizer,tokenizer_config}.json` and `onnx/model_quantized.onnx`.
 * One load at a time, because the library keeps its settings in one global object.
 * @throws whatever the library throws; nothing of a failed load is kept
 */
export function loadPipeline(folder: string, name: string): Promise<FeatureExtractionPipeline> {
  const load = lastLoad.then(() => withoutWarnings(() => loadFrom(folder, name)));
  lastLoad = load.catch(() => undefined);
  return load;
}

async function loadFrom(folder: string, name: string): Promise<FeatureExtractionPipeline> {
  const library = await importLibrary();
  const { env, pipeline } = library;
  Object.assign(env, {
    allowLocalModels: true,
    allowRemoteModels: false,
    useFSCache: false,
    localModelPath: folder,
  });
  const options = { quantized: true, local_files_only: true };
  if (name !== EMBEDDED_MODEL) return pipeline(TASK, name, options);
  const [tokenizer, model] = await Promise.all([
    tableTokenizer(library, join(folder, name)),
    library.AutoModel.from_pretrained(name, options),
  ]);
  return new library.FeatureExtractionPipeline({ task: TASK, tokenizer, model });
}

/** The library warns on the console of what it then throws as well: the error is enough. */
async function withoutWarnings<T>(work: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
