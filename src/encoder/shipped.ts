// Opens a model that the project ships: its files are checked against the table, then loaded.

import { join } from "node:path";
import { ExpectedError } from "../errors.js";
import { CHECKSUMS, type Verification, verifyFolder } from "./checksums.js";
import { faultyFile, loadingFault } from "./model-faults.js";
import { type ShippedFolder, type ShippedModel, TOKENIZER } from "./models.js";
import { openSession, type Session } from "./session.js";

/**
 * @param modelDir the folder in which the model's folder lies
 * @throws ExpectedError `data/model-missing`, `data/model-changed`, `data/model-broken`
 */
export async function openShipped(modelDir: string, model: ShippedModel): Promise<Session> {
  const faults = await Promise.all([model, TOKENIZER].map((one) => faultOf(modelDir, one)));
  for (const fault of faults) if (fault !== null) throw fault;
  const folder = join(modelDir, model.name);
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

async function faultOf(modelDir: string, shipped: ShippedFolder): Promise<ExpectedError | null> {
  const folder = join(modelDir, shipped.name);
  const found = await verifyFolder(folder);
  return found.ok && found.sha256 === shipped.sha256 ? null : damaged(folder, shipped, found);
}

function damaged(folder: string, model: ShippedFolder, found: Verification): ExpectedError {
  const fault = found.ok ? ({ file: CHECKSUMS, problem: "changed" } as const) : found;
  return new ExpectedError(
    "data",
    fault.problem === "missing" ? "data/model-missing" : "data/model-changed",
    faultyFile(folder, fault),
    `Restore it with \`git checkout -- models/${model.name}\`, or set MODEL_DIR to where it lies.`,
  );
}
