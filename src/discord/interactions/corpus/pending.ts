// Inputs that an editor was shown and has not confirmed yet. In memory: after a restart they are simply added again.

import { randomBytes } from "node:crypto";
import type { Facts } from "../../../ingest/draft/draft.js";
import type { NamedBytes } from "../../../ingest/read/source.js";

interface PendingAdd {
  readonly input: NamedBytes;
  readonly given: Partial<Facts>;
  /** Only who was shown the preview may confirm it. */
  readonly userId: string;
  readonly until: number;
}

const KEPT_MS = 15 * 60_000;
const MOST = 30;

const waiting = new Map<string, PendingAdd>();

/** Keeps an input for a quarter of an hour. @returns the key under which it can be taken */
export function keepPending(add: Omit<PendingAdd, "until">, now = performance.now()): string {
  for (const [key, { until }] of waiting) if (until < now || waiting.size >= MOST) waiting.delete(key);
  const key = randomBytes(6).toString("base64url");
  waiting.set(key, { ...add, until: now + KEPT_MS });
  return key;
}

/** Takes an input out, once; null when it is gone or was somebody else's. */
export function takePending(key: string, userId: string, now = performance.now()): PendingAdd | null {
  const add = waiting.get(key);
  if (add === undefined || add.userId !== userId) return null;
  waiting.delete(key);
  return add.until < now ? null : add;
}
