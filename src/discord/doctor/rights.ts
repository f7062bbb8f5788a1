// Who else on this machine may read what is the newsroom's alone: the settings with the token, the records.

import { statSync } from "node:fs";
import type { Config } from "../../config.js";
import { recordsPath } from "../../editorial/records.js";
import { type Finding, ok, warning } from "./finding.js";

/** Rights of others than the owner. */
const OTHERS = 0o077;

/** @param settings the file of the settings, which may not be there */
export function checkRights({ dataDir }: Pick<Config, "dataDir">, settings: string): Finding[] {
  const open = [
    [settings, "600"],
    [dataDir, "700"],
    [recordsPath(dataDir), "600"],
  ].flatMap(([path = "", right]) => (isOpen(path) ? [`chmod ${right} ${path}`] : []));
  if (open.length === 0) return [ok("rights", "settings and records are for their owner alone")];
  return [warning("rights", `others on this machine can read what is not for them: ${open.join("; ")}`)];
}

function isOpen(path: string): boolean {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  return process.platform !== "win32" && (mode & OTHERS) !== 0;
}
