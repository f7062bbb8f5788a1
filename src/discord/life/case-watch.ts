// Opens every case while the bot runs, those too that are made meanwhile, and picks up what changes in their folders.

import type { Log } from "../../log.js";
import type { Cases } from "../../newsroom/cases.js";
import { describeFailure, sameFailure } from "../desk/failure-fields.js";
import { watchCorpus } from "./corpus-watch.js";

const LOOK_MS = 30_000;

/**
 * A case that cannot be opened is tried again at every look, and logged once until why changes.
 * @returns stops watching
 */
export function watchCases(cases: Cases, log: Log): () => void {
  const watched = new Map<string, () => void>();
  const failures = new Map<string, string>();
  let stopped = false;
  const watch = async (name: string, folder: string) => {
    const room = await cases.open(name);
    if (stopped || watched.has(name)) return;
    watched.set(name, watchCorpus(folder, room, log));
    failures.delete(name);
    log.info("case-open", { case: name });
  };
  const failed = (name: string, error: unknown) => {
    const failure = describeFailure(error);
    if (failures.get(name) !== sameFailure(failure)) log.error("case-not-open", { case: name, ...failure });
    failures.set(name, sameFailure(failure));
  };
  const look = () => {
    const all = listed(cases, (error) => failed("", error));
    for (const [name, stop] of watched) {
      if (all === null || all.some((one) => one.name === name)) continue;
      stop();
      watched.delete(name);
    }
    for (const { name, corpusDir } of all ?? [])
      if (!watched.has(name)) watch(name, corpusDir).catch((error: unknown) => failed(name, error));
  };
  look();
  const regular = setInterval(look, LOOK_MS);
  return () => {
    stopped = true;
    clearInterval(regular);
    for (const stop of watched.values()) stop();
  };
}

function listed(cases: Cases, failed: (error: unknown) => void): ReturnType<Cases["list"]> | null {
  try {
    return cases.list();
  } catch (error) {
    failed(error);
    return null;
  }
}
