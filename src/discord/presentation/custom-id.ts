// Custom ids of buttons, selects and modals: `prefix:argument:…`, at most 100 characters. Hold ids, never text of people.

import { LIMITS } from "./limits.js";

/** @throws RangeError when the id would be longer than Discord takes */
export function customId(prefix: string, ...args: readonly (string | number)[]): string {
  const id = [prefix, ...args].join(":");
  if (id.length > LIMITS.customId) throw new RangeError(`custom id of ${id.length} characters`);
  return id;
}

export function parseCustomId(id: string): { prefix: string; args: readonly string[] } {
  const [prefix = "", ...args] = id.split(":");
  return { prefix, args };
}
