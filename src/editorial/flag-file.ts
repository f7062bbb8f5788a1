// Flags that an earlier version wrote to `flags.jsonl`: taken into the records once, the file left as it is.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS, type Label } from "../domain.js";
import type { NewFlag } from "./flags.js";
import type { Records } from "./records.js";

/** Takes in what is not there yet; lines that are no flag are passed over. Gives how many flags the file holds. */
export function importFlagFile(records: Records, dataDir: string): number {
  const path = join(dataDir, "flags.jsonl");
  if (!existsSync(path)) return 0;
  const flags = readFileSync(path, "utf8").split("\n").flatMap(parseFlag);
  records.transaction(() => {
    for (const flag of flags) records.flags.add(flag);
  });
  return flags.length;
}

function parseFlag(line: string): NewFlag[] {
  try {
    const { at, quoteId, text, label, suggested, userId, guildId, channelId, messageId } = JSON.parse(
      line,
    ) as Record<string, unknown>;
    const [quote, who] = [String(quoteId), String(userId)];
    if (!isLabel(label) || typeof at !== "string" || typeof text !== "string") return [];
    const place = { guild: idOf(guildId), channel: idOf(channelId), message: idOf(messageId) };
    const article = quote.replace(/:\d+:\d+$/, "");
    return [
      { at, who, article, quote, text, label, suggested: isLabel(suggested) ? suggested : null, ...place },
    ];
  } catch {
    return [];
  }
}

function isLabel(value: unknown): value is Label {
  return LABELS.some((label) => label === value);
}

function idOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
