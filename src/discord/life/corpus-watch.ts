// Picks up new and changed articles while the bot runs.

import { type FSWatcher, watch } from "node:fs";
import type { Newsroom } from "../../findings.js";
import type { Log } from "../../log.js";
import { describeFailure, sameFailure } from "../desk/failure-fields.js";

/** Files are written in several steps; after the last one it is quiet for this long. */
const QUIET_MS = 300;
/** For what a watcher misses (network drives, reviewed labels). */
const CHECK_MS = 30_000;

/**
 * Refreshes the newsroom soon after a change in the folder, and every half minute. A failure is logged once until
 * it changes; answers go on from the old index meanwhile.
 * @returns stops watching
 */
export function watchCorpus(folder: string, newsroom: Pick<Newsroom, "refresh">, log: Log): () => void {
  let quiet: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let lastFailure = "";
  const refresh = async () => {
    try {
      if (await newsroom.refresh()) log.info("corpus-refreshed");
      lastFailure = "";
    } catch (error) {
      const failure = describeFailure(error);
      const same = sameFailure(failure);
      if (same !== lastFailure) log.error("corpus-not-refreshed", failure);
      lastFailure = same;
    }
  };
  const schedule = (delay: number) => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      running = running.then(refresh);
    }, delay);
  };
  const watcher = watchFolder(folder, () => schedule(QUIET_MS), log);
  const regular = setInterval(() => schedule(0), CHECK_MS);
  return () => {
    clearTimeout(quiet);
    clearInterval(regular);
    watcher?.close();
  };
}

function watchFolder(folder: string, changed: () => void, log: Log): FSWatcher | null {
  try {
    const watcher = watch(folder, changed);
    watcher.on("error", () =>
      log.warn("corpus-not-watched", { hint: "Changes are looked for every 30 seconds." }),
    );
    return watcher;
  } catch {
    log.warn("corpus-not-watched", { hint: "Changes are looked for every 30 seconds." });
    return null;
  }
}
