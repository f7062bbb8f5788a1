// THE model table: how each embedding model wants to be used. Data and a look-up; nothing is loaded here.

/** How a model is fed and how its token vectors become one. The prefixes are the authors' own words. */
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

const NO_PREFIX = { queryPrefix: "", passagePrefix: "" } as const;

/** Sources: the model cards of the originals (sentence-transformers, BAAI, intfloat). */
export const MODELS: readonly ModelRow[] = [
  // A table of words knows no position: the limit only bounds the memory of one pass.
  { name: "glove-sif-100d", pooling: "mean", ...NO_PREFIX, tokenLimit: 4096, dimensions: 100 },
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
