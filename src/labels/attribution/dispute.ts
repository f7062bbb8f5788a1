// Who accuses whom in an article, counted over its sentences. Decides nothing about a single sentence.

import type { Side } from "../../domain.js";
import { withoutInvisible } from "../../language/characters.js";
import { fold } from "../reading/text.js";
import type { Clause } from "./clause.js";
import { add, type Count, countNouns, countSource, PAPERS } from "./dispute-counts.js";
import type { Entities } from "./entities.js";
import { type Entity, isPlace } from "./entity.js";
import type { KnownParty } from "./known-party.js";
import type { Source } from "./source.js";

export interface Dispute {
  /** The one clear accuser, or null where the article has none or several. */
  readonly accuser: Entity | null;
  /** The one who brought the suit or complaint that the article is about, or null. */
  readonly plaintiff: Entity | null;
  /** Whether the evidence on the plaintiff is more than a word or two: what only a complaint can say is then its. */
  readonly sure: boolean;
  /** The one who is accused most, or null. */
  readonly accused: Entity | null;
  /** The side on which the article or the case file puts an entity. */
  sideOf(entity: Entity): Side | null;
}

/** How far the first must be ahead of the second to be the one. */
const CLEAR = 1.5;

/** Counts the evidence of all sentences. */
export function readDispute(
  clauses: readonly Clause[],
  sources: readonly (readonly Source[])[],
  entities: Entities,
  known: readonly KnownParty[],
): Dispute {
  const counts = new Map<Entity, Count>();
  const of = (entity: Entity) => {
    const count = counts.get(entity) ?? { accuser: 0, legal: 0, accused: 0 };
    counts.set(entity, count);
    return count;
  };
  clauses.forEach((clause, index) => {
    for (const source of sources[index] ?? []) countSource(clause, source, of);
    for (const mention of clause.mentions) countNouns(clause, mention, of);
  });
  const sides = knownSides(entities, known);
  const [claimant, defendant] = [foremost(sides, "accuser"), foremost(sides, "accused")];
  if (claimant) add(of(claimant), 5, 3);
  if (defendant) of(defendant).accused += 5;
  const accuser = clearest(counts, (count) => count.accuser - count.accused / 2);
  const suits = clauses.some(({ tokens }) => tokens.some(({ text }) => PAPERS.test(text)));
  const accused = clearest(counts, (count) => count.accused - count.accuser / 2, 1);
  const brought = clearest(counts, legalScore) ?? (suits ? accuser : null);
  const plaintiff = brought === accused ? null : brought;
  return {
    accuser,
    plaintiff,
    sure:
      plaintiff !== null &&
      plaintiff === accuser &&
      Math.max(counts.get(plaintiff)?.accuser ?? 0, counts.get(plaintiff)?.legal ?? 0) >= 2,
    accused,
    sideOf: (entity) => sides.get(entity) ?? countedSide(counts.get(entity)),
  };
}

function legalScore({ legal, accuser, accused }: Count): number {
  return legal >= 1 ? legal * 2 + accuser / 2 - accused : 0;
}

function clearest(
  counts: ReadonlyMap<Entity, Count>,
  score: (count: Count) => number,
  margin = CLEAR,
): Entity | null {
  let [best, first, second]: [Entity | null, number, number] = [null, 0, 0];
  for (const [entity, count] of counts) {
    const value = score(count);
    if (isPlace(entity)) continue;
    if (value > first) [best, first, second] = [entity, value, first];
    else second = Math.max(second, value);
  }
  return first >= 1 && first >= second * margin ? best : null;
}

function countedSide(count: Count | undefined): Side | null {
  if (!count || count.accused === count.accuser) return null;
  return count.accused > count.accuser ? "accused" : "accuser";
}

/** Of the names on one side the organisation, else the person, that the article names most. */
function foremost(sides: ReadonlyMap<Entity, Side>, side: Side): Entity | undefined {
  const times = ({ forms }: Entity) => [...forms.values()].reduce((sum, count) => sum + count, 0);
  const rank = (entity: Entity) => times(entity) + (entity.kind === "organisation" ? 1000 : 0);
  return [...sides]
    .flatMap(([entity, own]) => (own === side ? [entity] : []))
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** The sides that the case file gives: by a form of the name, else by a first word that is a party's whole name. */
function knownSides(entities: Entities, known: readonly KnownParty[]): Map<Entity, Side> {
  const byAlias = new Map(
    known.flatMap(({ name, aliases, side }) =>
      [name, ...aliases].map((alias) => [fold(withoutInvisible(alias)), side] as const),
    ),
  );
  const sides = new Map<Entity, Side>();
  for (const entity of entities.all) {
    for (const form of entity.forms.keys()) {
      const own = fold(form);
      const side = byAlias.get(own) ?? byAlias.get(own.split(/[\s-]/)[0] as string);
      if (side) sides.set(entity, side);
    }
  }
  return sides;
}
