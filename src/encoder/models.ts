// THE model table: how each model wants to be used, and what the shipped ones are. Data and a look-up; nothing is loaded here.

/** How an embedding model is fed and how its token vectors become one. The prefixes are the authors' own words. */
export interface ModelRow {
  readonly name: string;
  /** `mean`: the average over all tokens; `cls`: the first token's vector stands for the text. */
  readonly pooling: "mean" | "cls";
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  /** Most tokens in one pass, special ones and prefix included. */
  readonly tokenLimit: number;
  readonly dimensions: number;
}

/** A folder of `models/`. */
export interface ShippedFolder {
  readonly name: string;
  /** Hex sha256 of its `SHA256SUMS`, which lists every file. */
  readonly sha256: string;
  /** Of all that is listed. */
  readonly bytes: number;
}

/** A model that the project ships in `models/`, trained by `training/`; its card lies beside it. */
export interface ShippedModel extends ShippedFolder {
  readonly licence: string;
  readonly layers: number;
  readonly tokenLimit: number;
}

/** The word pieces of both models: BERT's uncased vocabulary of 30,522. */
export const TOKENIZER: ShippedFolder = {
  name: "tokenizer",
  sha256: "cbd17d4f088c6f4a2c92f4ea9b756cb99abdeac32e8c3878ce14d5c431655b27",
  bytes: 466_337,
};

/** Reads articles: label, voice and speaker of each sentence. */
export const READER: ShippedModel = {
  name: "reader",
  sha256: "acff4cffaa72a0c22cc2d9ec8a25cd5abcda0c10e0a7bb965d50706d912251c8",
  bytes: 35_319_547,
  licence: "MIT",
  layers: 12,
  tokenLimit: 512,
};

/** Finds sentences: vectors of questions and passages, and which sentences answer a question. */
export const FINDER: ShippedModel = {
  name: "finder",
  sha256: "950dabe8bd05b1d1765a1950802a6aaee00e8cafb66a93fcb01bccd20d8376aa",
  bytes: 23_914_777,
  licence: "Apache-2.0",
  layers: 6,
  tokenLimit: 512,
};

const NO_PREFIX = { queryPrefix: "", passagePrefix: "" } as const;

/** Sources: the model cards of the originals (sentence-transformers, BAAI, intfloat). */
export const MODELS: readonly ModelRow[] = [
  // The card: "input text longer than 256 word pieces is truncated".
  { name: "Xenova/all-MiniLM-L6-v2", pooling: "mean", ...NO_PREFIX, tokenLimit: 256, dimensions: 384 },
  {
    name: "Xenova/bge-small-en-v1.5",
    pooling: "cls",
    queryPrefix: "Represent this sentence for searching relevant passages: ",
    passagePrefix: "",
    tokenLimit: 512,
    dimensions: 384,
  },
  {
    name: "Xenova/multilingual-e5-small",
    pooling: "mean",
    queryPrefix: "query: ",
    passagePrefix: "passage: ",
    tokenLimit: 512,
    dimensions: 384,
  },
];

/** What most sentence models are trained with; `dimensions` 0: whatever the model gives. */
const UNLISTED = { pooling: "mean", ...NO_PREFIX, tokenLimit: 256, dimensions: 0 } as const;

/** The row of a model; one that the table lacks is used without prefixes, with mean pooling and short windows. */
export function modelRow(name: string): ModelRow {
  return MODELS.find((row) => row.name === name) ?? { name, ...UNLISTED };
}
