// Who is accused by an allegation, or defended by a denial. Names only.

import type { Label } from "../../domain.js";
import { type Clause, wordAt } from "./clause.js";
import type { Dispute } from "./dispute.js";
import type { Member } from "./member.js";
import type { Resolved } from "./resolved.js";

/** The name of the accused or defended party, or null. */
export function targetOf(
  clause: Clause,
  label: Label,
  said: Resolved | null,
  dispute: Dispute,
): string | null {
  if (label === "reporting") return null;
  const speaker = said?.voice.party ?? null;
  if (label === "denial") return (speaker ?? dispute.accused)?.shown ?? null;
  const others = clause.mentions.filter(({ member }) => member !== speaker);
  const found =
    others.find(({ at }) => isObject(clause, at))?.member ??
    others.find(({ member }) => dispute.sideOf(member) === "accused")?.member ??
    another(dispute.accused, speaker) ??
    others[0]?.member;
  return found?.shown ?? null;
}

function another(member: Member | null, speaker: Member | null): Member | null {
  return member === speaker ? null : member;
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
