// Which of the speakers that the grammar and the encoder find is shown: their shares, added up. Pure.

import { type Heard, identityOf } from "./read-speaker.js";
import type { Resolved } from "./resolved.js";

/** How the grammar came by a speaker. */
type Way = "named" | "recalled" | "quotation" | "fallback" | "verb";

/** A speaker that the grammar finds. */
export interface Found {
  readonly resolved: Resolved;
  readonly way: Way;
}

/**
 * What the grammar's finding adds to a speaker's share of the encoder's reading: by a name in the sentence, by a pronoun
 * or a noun for somebody before, by a verb that need not be one of saying; less by a quotation that goes on, by a list
 * or a paragraph. Chosen on articles that the encoder was not trained on; flat around these values.
 */
const TRUST: Readonly<Record<Way, number>> = {
  named: 0.6,
  recalled: 0.6,
  verb: 0.6,
  quotation: 0.3,
  fallback: 0.3,
};

/** @returns the likeliest of the speakers heard and found; null where nobody is likelier than any of them */
export function likeliest(heard: readonly Heard[], nobody: number, found: Found | null): Resolved | null {
  const trust = found === null ? 0 : TRUST[found.way];
  const own = found === null ? null : identityOf(found.resolved.speaker);
  let [best, most] = [found?.resolved ?? null, trust];
  for (const { resolved, chance } of heard) {
    const same = found !== null && (identityOf(resolved.speaker) === own || isOneSide(resolved, found));
    if (!same && found !== null && isName(found) && isNoun(resolved)) continue;
    const share = chance + (same ? trust : 0);
    if (share > most) [best, most] = [same ? found.resolved : resolved, share];
  }
  return most >= nobody ? best : null;
}

/** "a Bolt spokesman" and "Bolt", "Acme's complaint" and "Acme". */
function isOneSide({ speaker }: Resolved, { resolved }: Found): boolean {
  return speaker.party !== null && speaker.party === resolved.speaker.party;
}

/** A name, or whose words they are, that the sentence or a pronoun in it gives. */
function isName({ resolved: { speaker }, way }: Found): boolean {
  return speaker.party !== null && (way === "named" || way === "recalled");
}

/** "complaint", "officials": no name's better. */
function isNoun({ speaker: { entity, party, shown } }: Resolved): boolean {
  return entity === null && party === null && shown === shown.toLowerCase();
}
