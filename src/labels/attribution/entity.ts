// A person or an organisation of an article, and the words that tell them apart. A shape, no reading.

import { PLACE_LIKE } from "../../language/lexicon/name-words.js";
/** A person or an organisation of the article. */
export interface Entity {
  /** As it is shown: a person's fullest name, an organisation's commonest form. */
  shown: string;
  kind: "person" | "organisation";
  pronoun: "he" | "she" | null;
  /** Whether it is sure that a person, or an organisation, is one. */
  sure: boolean;
  /** How often it stands after "in" and the like: a place. */
  located: number;
  /** Every form that the article gives, with how often. */
  readonly forms: Map<string, number>;
  /** Nouns said of it ("firm", "actress", "senator"), folded. */
  readonly nouns: Set<string>;
}

export interface Mention {
  readonly entity: Entity;
  readonly at: number;
  /** Exclusive. */
  readonly end: number;
  readonly possessive: boolean;
}

/** True for a country, a state or a city: it owns no document and is nobody's party by standing before a noun. */
export function isPlace({ forms, located, kind, sure }: Entity): boolean {
  const times = [...forms.values()].reduce((sum, count) => sum + count, 0);
  if (located * 3 >= times && located > 0 && !(kind === "person" && sure)) return true;
  return [...forms.keys()].every((form) => PLACE_LIKE.test(form.toLowerCase().replace(/\.$/, "")));
}

/** True for an organisation, and for a name that may be a person's as well as a firm's. */
export function mayBeOrganisation({ kind, sure }: Entity): boolean {
  return kind === "organisation" || !sure;
}
