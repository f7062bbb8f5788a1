// Opens a model that the project ships: its files are checked against the table, then loaded.

import { join } from "node:path";
import { ExpectedError, messageOf } from "../errors.js";
import { CHECKSUMS, type Verification, verifyFolder } from "./checksums.js";
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
    const reason = messageOf(cause).split("\n")[0]?.replace(/\.$/, "");
    throw new ExpectedError(
      "data",
      "data/model-broken",
      `The model in ${folder} cannot be used: ${reason}.`,
      "Install again with `npm ci`.",
      { cause },
    );
  }
}

function damaged(folder: string, model: ShippedModel, found: Verification): ExpectedError {
  const file = found.ok ? CHECKSUMS : found.file;
  const missing = !found.ok && found.problem === "missing";
  return new ExpectedError(
    "data",
    missing ? "data/model-missing" : "data/model-changed",
    `${join(folder, file)} ${missing ? "is missing or cannot be read" : "is not the file it was (its sha256 differs)"}.`,
    `Restore it with \`git checkout -- models/${model.name}\`, or set MODEL_DIR to where it lies.`,
  );
}
