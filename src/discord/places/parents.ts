// What a channel stands in, as the last interactions from it said: the library keeps no thread that it was not told of.

/** Channels that are remembered: more are not spoken in at once. */
const MOST = 5000;
const parents = new Map<string, string>();

/** @param data the channel of an interaction, as Discord sends it */
export function noteParent(data: unknown): void {
  const { id, parent_id } = (data ?? {}) as { id?: unknown; parent_id?: unknown };
  if (typeof id !== "string") return;
  parents.delete(id);
  if (typeof parent_id === "string") parents.set(id, parent_id);
  if (parents.size > MOST) parents.delete(parents.keys().next().value as string);
}

/** The channel or forum of a thread, the category of a channel; null where nothing is known. */
export function notedParent(id: string | null): string | null {
  return (id === null ? undefined : parents.get(id)) ?? null;
}
