// The one door to @xenova/transformers: loads a model from a folder, never from the network. Imported late.

import type { FeatureExtractionPipeline, PreTrainedTokenizer } from "@xenova/transformers";

const TASK = "feature-extraction";

type Library = typeof import("@xenova/transformers");

/** A model's pass as the library gives it: named tensors in, named tensors out. */
interface LoadedModel {
  (inputs: Readonly<Record<string, unknown>>): Promise<unknown>;
  dispose(): Promise<unknown>;
}

interface Loaded {
  readonly model: LoadedModel;
  readonly tokenizer: PreTrainedTokenizer;
  readonly Tensor: Library["Tensor"];
}

/** The library, 0.1 s of import: only whoever runs a model pays for it. */
export function importLibrary(): Promise<Library> {
  return import("@xenova/transformers");
}

let lastLoad: Promise<unknown> = Promise.resolve();

/**
 * Loads an embedding model, `<folder>/<name>/{config,tokenizer,tokenizer_config}.json` and `onnx/model_quantized.onnx`.
 * @throws whatever the library throws; nothing of a failed load is kept
 */
export function loadPipeline(folder: string, name: string): Promise<FeatureExtractionPipeline> {
  return alone(folder, ({ pipeline }) => pipeline(TASK, name, OPTIONS));
}

/**
 * Loads a model of ours, `<folder>/<name>`, with the tokenizer of another folder beside it: its outputs come under their
 * own names.
 * @throws whatever the library throws; nothing of a failed load is kept
 */
export function loadModel(folder: string, name: string, tokenizerName: string): Promise<Loaded> {
  return alone(folder, async ({ AutoModel, AutoTokenizer, Tensor }) => {
    const [model, tokenizer] = await Promise.all([
      AutoModel.from_pretrained(name, OPTIONS),
      AutoTokenizer.from_pretrained(tokenizerName, OPTIONS),
    ]);
    return { model: quietly(model as unknown as LoadedModel), tokenizer, Tensor };
  });
}

const OPTIONS = { quantized: true, local_files_only: true } as const;

/** One load at a time, because the library keeps its settings in one global object. */
function alone<T>(folder: string, work: (library: Library) => Promise<T>): Promise<T> {
  const load = lastLoad.then(async () => {
    const library = await importLibrary();
    Object.assign(library.env, {
      allowLocalModels: true,
      allowRemoteModels: false,
      useFSCache: false,
      localModelPath: folder,
    });
    return withoutConsole("warn", () => work(library));
  });
  lastLoad = load.catch(() => undefined);
  return load;
}

/** Of a pass that fails the library prints the inputs: a question does not belong in a log. The error is enough. */
function quietly(model: LoadedModel): LoadedModel {
  const run = (inputs: Readonly<Record<string, unknown>>) => withoutConsole("error", () => model(inputs));
  return Object.assign(run, { dispose: () => model.dispose() });
}

async function withoutConsole<T>(method: "warn" | "error", work: () => Promise<T>): Promise<T> {
  const print = console[method];
  console[method] = () => undefined;
  try {
    return await work();
  } finally {
    console[method] = print;
  }
}
