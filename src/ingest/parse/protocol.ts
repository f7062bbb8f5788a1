// What the program and the process that parses say to each other.

import type { ExpectedError } from "../../errors.js";
import type { Draft, Facts } from "../draft/draft.js";
import type { NamedBytes } from "../read/source.js";

/** The first that the process says: its libraries are loaded. */
export const READY = "ready";

export interface Job {
  readonly input: NamedBytes;
  readonly given: Partial<Facts>;
}

export type Reply =
  | { readonly draft: Draft }
  | { readonly refusal: Pick<ExpectedError, "family" | "code" | "message" | "hint"> }
  /** An error that nobody expected, with its stack. */
  | { readonly surprise: string };
