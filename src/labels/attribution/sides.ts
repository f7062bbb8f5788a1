// On which side of the dispute a speaker stands: by the case file, by who accuses whom, by what kind of speaker it is.

import type { Side } from "../../domain.js";
import { isMedia } from "../../language/lexicon/media.js";
import { AUTHORITIES, COURTS } from "../../language/lexicon/nouns.js";
import { plainName } from "../../language/plain-name.js";
import type { Dispute } from "./dispute.js";
import type { KnownParty } from "./known-party.js";
import type { Speaker } from "./speaker.js";

/** The side of a speaker, or null where it cannot be told. */
export function sideOf(speaker: Speaker, dispute: Dispute, known: readonly KnownParty[]): Side | null {
  const party = known.find(({ name, aliases }) =>
    [name, ...aliases].some((alias) => plainName(alias) === plainName(speaker.shown)),
  );
  if (party) return party.side;
  if (COURTS.test(speaker.shown)) return "court";
  const counted = speaker.party ? dispute.sideOf(speaker.party) : null;
  if (counted) return counted;
  if (isMedia(speaker.shown)) return "outlet";
  return AUTHORITIES.test(speaker.shown) ? "authority" : null;
}
