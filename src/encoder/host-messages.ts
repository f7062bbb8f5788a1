// What the bot and the process that reads for it say to each other. Shapes, no logic.

import type { Encoder } from "./encoder.js";

/** The methods that are read elsewhere. */
export type Method = Exclude<keyof Encoder, "close">;

export interface Request {
  readonly id: number;
  readonly method: Method;
  readonly input: unknown;
}

/** What may be wrong with the files of a model. */
export const MODEL_CODES = ["data/model-missing", "data/model-changed", "data/model-broken"] as const;

/** An expected error keeps its parts, so that whoever asked can say it in one line; any other has no code. */
export interface Failure {
  readonly code: (typeof MODEL_CODES)[number] | null;
  readonly message: string;
  readonly hint: string;
}

export type Response =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failure: Failure };
