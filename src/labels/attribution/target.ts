// Who is accused by an allegation, or defended by a denial. Names only.

import type { Label } from "../../domain.js";
import { AUTHORITIES, COURTS } from "../../language/lexicon/nouns.js";
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
  if (label === "denial") return defended(clause, said, dispute)?.shown ?? null;
  const speaker = said?.speaker.party ?? null;
  const others = clause.mentions.filter(({ entity }) => entity !== speaker);
  const found =
    others.find(({ at }) => isObject(clause, at))?.entity ??
    others.find(({ entity }) => dispute.sideOf(entity) === "accused")?.entity ??
    another(dispute.accused, speaker) ??
    others[0]?.entity;
  return found?.shown ?? null;
}

/** Who denies defends himself; an authority that clears defends the accused. */
function defended(clause: Clause, said: Resolved | null, { accused, sideOf }: Dispute): Entity | null {
  const speaker = said?.speaker ?? null;
  const clears = speaker !== null && (COURTS.test(speaker.shown) || AUTHORITIES.test(speaker.shown));
  if (speaker?.party && !(clears && sideOf(speaker.party) !== "accused")) return speaker.party;
  const named = clears ? clause.mentions.find(({ entity }) => entity !== speaker.party)?.entity : null;
  return accused ?? named ?? null;
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
