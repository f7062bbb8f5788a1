// Whose text an article is, from what it says itself and from what the corpus has: the earliest original. Pure.

import type { Article, ArticleKind } from "../../domain.js";
import type { Block, Facts } from "../draft/draft.js";
import type { Origin } from "../draft/origin.js";
import { bare, citedBy, statementIn } from "../draft/passed-on.js";
import type { Duplicate, DuplicateIndex } from "./duplicates.js";

interface Request {
  readonly facts: Facts;
  readonly blocks: readonly Block[];
  readonly kind?: ArticleKind;
  /** What the article says of itself. */
  readonly said: Origin | null;
  readonly duplicates: readonly Duplicate[];
  readonly known: DuplicateIndex;
}

/** Is the first article certainly from before the second? */
export function isEarlier(a: Pick<Article, "published">, b: Pick<Article, "published">): boolean {
  return a.published !== null && b.published !== null && a.published < b.published;
}

/** The origin of an article; null where it is the outlet's own. */
export function originIn(request: Request): Origin | null {
  const { facts, blocks, kind, said, duplicates, known } = request;
  const own = bare(facts.publisher ?? "");
  const outlets = new Set([...known.publishers()].map(bare));
  const candidates = [
    said?.copy === "reprint" ? said : null,
    statementIn(blocks, kind),
    copied(duplicates, facts, known),
    said,
    citedBy(blocks, facts.publisher, outlets),
  ];
  return candidates.find((origin) => origin !== null && bare(origin.name) !== own) ?? null;
}

/** The outlet whose text it is by the corpus: the closest that is not certainly later. */
function copied(duplicates: readonly Duplicate[], facts: Facts, known: DuplicateIndex): Origin | null {
  for (const { id, copy } of duplicates) {
    const original = known.get(id);
    if (copy === undefined || original === undefined || isEarlier(facts, original)) continue;
    return { name: original.origin ?? original.publisher, copy };
  }
  return null;
}

/**
 * What an article of the corpus turns out to be once another one is there: the copy of an earlier one, or the text of
 * the agency that the other one names. Null where nothing changes.
 */
export function laterOrigin(other: Article, duplicate: Duplicate, added: Article): Origin | null {
  if (duplicate.copy === undefined || (other.origin ?? null) !== null) return null;
  if (isEarlier(added, other)) {
    const name = added.origin ?? added.publisher;
    return bare(name) === bare(other.publisher) ? null : { name, copy: duplicate.copyBack ?? "rewritten" };
  }
  const shared = added.copy === "reprint" && duplicate.relation === "reprint" ? (added.origin ?? null) : null;
  return shared === null || bare(shared) === bare(other.publisher) ? null : { name: shared, copy: "reprint" };
}
