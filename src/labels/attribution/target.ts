// Who is accused by an allegation, or defended by a denial. Names only.

import type { Label } from "../../domain.js";
import { type Clause, wordAt } from "./clause.js";
import type { Dispute } from "./dispute.js";
import type { Entity } from "./entity.js";
import type { Resolved } from "./resolved.js";

/** The name of the accused or defended party, or null. */
export function targetOf(
  clause: Clause,
  label: Label,
  said: Resolved | null,
  dispute: Dispute,
): string | null {
  if (label === "reporting") return null;
  const speaker = said?.speaker.party ?? null;
  if (label === "denial") return (speaker ?? dispute.accused)?.shown ?? null;
  const others = clause.mentions.filter(({ entity }) => entity !== speaker);
  const found =
    others.find(({ at }) => isObject(clause, at))?.entity ??
    others.find(({ entity }) => dispute.sideOf(entity) === "accused")?.entity ??
    another(dispute.accused, speaker) ??
    others[0]?.entity;
  return found?.shown ?? null;
}

function another(entity: Entity | null, speaker: Entity | null): Entity | null {
  return entity === speaker ? null : entity;
}

/** "accused T", "is suing the firm T", "against T". */
function isObject(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const word = wordAt(clause, back);
    if (/^(?:accus(?:es?|ed|ing)|su(?:es?|ed|ing)|blam(?:es?|ed|ing)|against)$/.test(word)) return true;
    if (/^[,.;:]$/.test(word) || /^(?:of|by|that|and)$/.test(word)) return false;
  }
  return false;
}
