// What would help where a question is not answered. Pure; says nothing of the matter itself.

import type { Answer, Filters } from "../../domain.js";
import { tokensOf } from "../../language/tokens.js";
import type { NamedParty, Names } from "../../retrieval/names.js";

/** Parties that are named as examples. */
const MOST_NAMED = 3;

/**
 * @param question as it was read
 * @param parties of the case; whoever accuses or is accused is named first
 * @returns one line, or null for an answer
 */
export function wouldHelp(
  question: string,
  filters: Filters,
  { answered, nearest }: Pick<Answer, "answered" | "nearest">,
  { names, parties }: { readonly names: Pick<Names, "find">; readonly parties: readonly NamedParty[] },
): string | null {
  if (answered) return null;
  const narrowed = narrowedBy(filters);
  if (narrowed !== "") return `Only ${narrowed} were looked at: ask again without that.`;
  const examples = examplesOf(parties);
  if (examples !== "" && names.find(tokensOf(question)).length === 0)
    return `Say whom it is about: the articles speak of ${examples}.`;
  return nearest.length > 0
    ? "It may help to ask for one thing that one party did or said, in words that an article would use."
    : "It may help to look at what the articles are about (sources), or at what happened when (timeline).";
}

function narrowedBy({ label, source, since, until }: Filters): string {
  const parts = [
    label === undefined ? "" : `labelled ${label}`,
    source === undefined ? "" : `of ${source}`,
    since === undefined ? "" : `published from ${since} on`,
    until === undefined ? "" : `published up to ${until}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `quotes ${parts.join(", ")}`;
}

function examplesOf(parties: readonly NamedParty[]): string {
  const first = (side: NamedParty["side"]) => (side === "accuser" || side === "accused" ? 0 : 1);
  const named = parties
    .filter(({ side }) => side !== null && side !== "outlet")
    .toSorted((a, b) => first(a.side) - first(b.side))
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
  const last = named.at(-1);
  return named.length < 2 ? (last ?? "") : `${named.slice(0, -1).join(", ")} and ${last}`;
}
