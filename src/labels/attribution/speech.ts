// Who speaks in each sentence of an article: its own source, or the quotation that it stands in. Knows no labels.

import { PREPOSITIONS } from "../../language/lexicon/function-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import type { Analysis } from "../reading/analysis.js";
import { type Clause, clauseOf, wordAt } from "./clause.js";
import type { Dispute } from "./dispute.js";
import type { Entities } from "./entities.js";
import { isPlace } from "./entity.js";
import { resolve } from "./resolve.js";
import { type Resolved, type Scene, speakerOf } from "./resolved.js";
import type { Source } from "./source.js";
import { findSources } from "./sources.js";
import { Memory } from "./speaker.js";
import { mainSubject } from "./subject.js";

/** A source of a sentence with the speaker it stands for. */
export interface ResolvedSource {
  readonly source: Source;
  readonly resolved: Resolved;
}

/** The sentences of an analysis with their names. */
export function readClauses(analysis: Analysis, entities: Entities): Clause[] {
  return analysis.sentences.map(({ tokens, marks }, index) =>
    clauseOf(
      index,
      tokens,
      marks.map((mark) => mark === 1),
      entities.mentions[index] ?? [],
    ),
  );
}

/** All sources of all sentences. */
export function readSources(clauses: readonly Clause[]): Source[][] {
  return clauses.map(findSources);
}

/** Resolves the sources of every sentence, in order. */
export function resolveSources(
  clauses: readonly Clause[],
  sources: readonly (readonly Source[])[],
  dispute: Dispute,
): ResolvedSource[][] {
  const prosecutors = clauses.some(({ tokens }) => tokens.some(({ text }) => text === "prosecutors"));
  const scene: Scene = { dispute, memory: new Memory(), prosecutors };
  return clauses.map((clause, index) => {
    note(scene, clause);
    const own = (sources[index] ?? []).flatMap((source): ResolvedSource[] => {
      const resolved = resolve(scene, clause, source.phrase, source.verb);
      if (!resolved) return [];
      const weight = source.form === "noun" ? 0.5 : 2;
      scene.memory.note({ speaker: resolved.speaker, sentence: index, at: source.phrase.at, weight });
      return [{ source, resolved }];
    });
    callMessages(scene, clause, own);
    return own;
  });
}

/** "… said in a letter", "… fired off a letter": from now on "the letter" is theirs. */
function callMessages(scene: Scene, clause: Clause, sources: readonly ResolvedSource[]): void {
  clause.tokens.forEach(({ text }, at) => {
    if (nounKind(text) !== "message" || clause.inside[at]) return;
    if (!isIndefinite(clause, at)) return;
    const subject = sources[0] ? null : mainSubject(clause);
    const resolved = sources[0]?.resolved ?? (subject && resolve(scene, clause, subject));
    if (resolved)
      scene.memory.call(text, { speaker: resolved.speaker, sentence: clause.index, at: 0, weight: 0 });
  });
}

function isIndefinite(clause: Clause, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 6; at--) {
    if (/^(?:a|an)$/.test(wordAt(clause, at))) return true;
    if (PREPOSITIONS.has(wordAt(clause, at)) || /^(?:the|his|her|its|their)$/.test(wordAt(clause, at)))
      return false;
  }
  return false;
}

/** Remembers who is spoken of, the subject most. */
function note({ memory }: Scene, clause: Clause): void {
  const subject = mainSubject(clause);
  for (const { entity, at, possessive } of clause.mentions.slice(0, 24)) {
    if (subject?.mention?.at !== at && (isPlace(entity) || (entity.kind === "organisation" && !entity.sure)))
      continue;
    const quoted = clause.inside[at] ? -2 : 0;
    const weight = (subject?.mention?.at === at ? 1.5 : possessive ? -0.5 : 0) + quoted;
    const sender =
      /^(?:from|by)$/.test(wordAt(clause, at - 1)) && nounKind(wordAt(clause, at - 2)) === "message";
    memory.note({ speaker: speakerOf(entity), sentence: clause.index, at, weight: sender ? 3 : weight });
  }
}
