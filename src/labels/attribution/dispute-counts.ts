// What one sentence tells of who accuses whom: counts for each name. Decides nothing.

import { MOUTHPIECES } from "../../language/lexicon/nouns.js";
import { type Clause, wordAt } from "./clause.js";
import { type Entity, isPlace, type Mention } from "./entity.js";
import type { Source } from "./source.js";

export interface Count {
  accuser: number;
  legal: number;
  accused: number;
}

const SUITS = /^(?:lawsuits?|suits?|complaints?|counterclaim|petition|filings?|case|action)$/;

export const PAPERS = /^(?:lawsuit|suit|complaint|filing)$/;

const CLAIMS = /^(?:allegations?|accusations?|claims?|charges?)$/;

type CountOf = (entity: Entity) => Count;

export function countSource(clause: Clause, { phrase, kind, verb, at, form }: Source, of: CountOf): void {
  const speaker = phrase.mention?.entity ?? speaksFor(phrase);
  if (kind === "denying" && speaker && /^(?:deny|refute|rebut)$/.test(verb)) of(speaker).accused += 1;
  if (kind !== "accusing") return;
  const object = form === "by" || form === "noun" ? undefined : objectOf(clause, at, speaker);
  if (object) of(object).accused += /^(?:sue|accuse|blame)$/.test(verb) ? 1 : 0.5;
  if (speaker) of(speaker).accuser += verb === "claim" || form === "noun" ? 0.5 : 1;
  if (speaker && verb === "sue") of(speaker).legal += 2;
  const subject = form === "by" ? clause.mentions.findLast((mention) => mention.end <= at) : undefined;
  if (subject) of(subject.entity).accused += 1;
}

/** The name soon after an accusing verb. */
function objectOf(clause: Clause, at: number, speaker: Entity | undefined): Entity | undefined {
  return clause.mentions.find(
    (mention) => mention.at > at && mention.at <= at + 8 && mention.entity !== speaker,
  )?.entity;
}

/** Whose document or spokesman a source is. */
function speaksFor({ kind, noun, owner }: Source["phrase"]): Entity | undefined {
  const speaks =
    kind === "claim-document" ||
    kind === "message" ||
    kind === "claim" ||
    (noun !== null && MOUTHPIECES.test(noun));
  return speaks && owner && !isPlace(owner.entity) ? owner.entity : undefined;
}

/** "S's lawsuit", "a complaint filed by S", "S filed a complaint", "the suit against T", "T is accused". */
export function countNouns(clause: Clause, { entity, at, end, possessive }: Mention, of: CountOf): void {
  const [before, second] = [wordAt(clause, at - 1), wordAt(clause, at - 2)];
  const after = wordAt(clause, end);
  if (near(clause, end, possessive ? 3 : 2, possessive ? SUITS : PAPERS))
    add(of(entity), 1, possessive ? 1 : 0.5);
  else if (possessive && near(clause, end, 2, CLAIMS)) add(of(entity), 1, 0);
  if (before === "by" && /^(?:brought|filed|lodged)$/.test(second)) add(of(entity), 1, 2);
  else if (before === "by" && SUITS.test(second)) add(of(entity), 1, 1);
  else if (
    before === "by" &&
    (CLAIMS.test(second) || (second === "made" && CLAIMS.test(wordAt(clause, at - 3))))
  )
    add(of(entity), 1, 0);
  if (/^(?:filed|brought|lodged)$/.test(after) && near(clause, end + 1, 6, SUITS)) add(of(entity), 1, 2);
  if (before === "against" && (backTo(clause, at - 1, SUITS) || backTo(clause, at - 1, CLAIMS)))
    of(entity).accused += 1;
  if (
    /^(?:is|was|are|were|been)$/.test(after) &&
    near(clause, end + 1, 3, /^(?:accused|alleged|charged|sued|indicted)$/)
  )
    of(entity).accused += 1;
  if (/^(?:allegedly|pleaded)$/.test(after)) of(entity).accused += 1;
}

export function add(count: Count, accuser: number, legal: number): void {
  count.accuser += accuser;
  count.legal += legal;
}

function near(clause: Clause, from: number, reach: number, pattern: RegExp): boolean {
  for (let at = from; at < from + reach; at++) if (pattern.test(wordAt(clause, at))) return true;
  return false;
}

function backTo(clause: Clause, from: number, pattern: RegExp): boolean {
  for (let at = from - 1; at >= from - 4; at--) if (pattern.test(wordAt(clause, at))) return true;
  return false;
}
