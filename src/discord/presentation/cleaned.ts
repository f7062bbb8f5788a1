// The one cleaner at every exit to Discord: whatever a reply is made of, its texts hold nothing that acts unseen. Pure.

import { shownText } from "../../shown-text.js";

/** What is read back by the bot or by Discord, and shown to nobody. */
const UNSHOWN: ReadonlySet<string> = new Set(["custom_id", "value", "url", "nonce"]);

/** The same reply, form or list of choices with every text that is shown cleaned, however deep it lies. */
export function cleaned<T>(given: T): T {
  return clean(given) as T;
}

function clean(given: unknown): unknown {
  if (typeof given === "string") return shownText(given, " ");
  if (Array.isArray(given)) return given.map(clean);
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, UNSHOWN.has(key) ? value : clean(value)]),
  );
}
