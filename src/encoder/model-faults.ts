// What is wrong with a model's files, in words: one wording for models that are shipped, downloaded, or put there by hand.

import { join } from "node:path";
import { messageOf } from "../errors.js";
import type { Problem } from "./checksums.js";

/** The sentence about a file that is not as it is listed. */
export function faultyFile(folder: string, { file, problem }: Omit<Problem, "ok">): string {
  const what =
    problem === "missing" ? "is missing or cannot be read" : "is not the file it was (its sha256 differs)";
  return `${join(folder, file)} ${what}.`;
}

/** Why a model could not be loaded: the first line of the library's message, without its stop. */
export function loadingFault(cause: unknown): string {
  return messageOf(cause).split("\n")[0]?.replace(/\.$/, "") ?? "";
}
