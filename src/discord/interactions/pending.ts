// What a person was shown and has not confirmed yet. In memory: after a restart it is simply asked for again.

import { randomBytes } from "node:crypto";

interface Kept<T> {
  readonly what: T;
  /** Only who was shown the preview may confirm it. */
  readonly userId: string;
  readonly until: number;
}

const KEPT_MS = 15 * 60_000;
const MOST = 30;

/** Things that wait for a word of whoever was shown them, for a quarter of an hour. */
export class Pending<T> {
  private readonly waiting = new Map<string, Kept<T>>();

  /** @returns the key under which it can be taken (8 characters, fit for a custom id) */
  keep(what: T, userId: string, now = performance.now()): string {
    const { waiting } = this;
    for (const [key, { until }] of waiting) if (until < now || waiting.size >= MOST) waiting.delete(key);
    const key = randomBytes(6).toString("base64url");
    waiting.set(key, { what, userId, until: now + KEPT_MS });
    return key;
  }

  /** What waits under a key; null when it is gone. */
  look(key: string): T | null {
    return this.waiting.get(key)?.what ?? null;
  }

  /** Takes it out, once; null when it is gone or was somebody else's. */
  take(key: string, userId: string, now = performance.now()): T | null {
    const kept = this.waiting.get(key);
    if (kept === undefined || kept.userId !== userId) return null;
    this.waiting.delete(key);
    return kept.until < now ? null : kept.what;
  }
}
