// Opens a model that the project ships: its files are checked against the table, then loaded.

import { join } from "node:path";
import { ExpectedError } from "../errors.js";
import { CHECKSUMS, type Verification, verifyFolder } from "./checksums.js";
import { faultyFile, loadingFault } from "./model-faults.js";
import type { ShippedModel } from "./models.js";
import { openSession, type Session } from "./session.js";

/**
 * @param modelDir the folder in which the model's folder lies
 * @throws ExpectedError `data/model-missing`, `data/model-changed`, `data/model-broken`
 */
export async function openShipped(modelDir: string, model: ShippedModel): Promise<Session> {
  const folder = join(modelDir, model.name);
  const found = await verifyFolder(folder);
  if (!found.ok || found.sha256 !== model.sha256) throw damaged(folder, model, found);
  try {
    return await openSession(modelDir, model.name);
  } catch (cause) {
    throw new ExpectedError(
      "data",
      "data/model-broken",
      `The model in ${folder} cannot be used: ${loadingFault(cause)}.`,
      "Install again with `npm ci`.",
      { cause },
    );
  }
}

function damaged(folder: string, model: ShippedModel, found: Verification): ExpectedError {
  const fault = found.ok ? ({ file: CHECKSUMS, problem: "changed" } as const) : found;
  return new ExpectedError(
    "data",
    fault.problem === "missing" ? "data/model-missing" : "data/model-changed",
    faultyFile(folder, fault),
    `Restore it with \`git checkout -- models/${model.name}\`, or set MODEL_DIR to where it lies.`,
  );
}
