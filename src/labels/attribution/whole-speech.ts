// Texts that are speech from end to end: a transcript's turns, a party's statement. Whose each sentence is, before any source in it.

import type { Analysis } from "../reading/analysis.js";
import type { Clause } from "./clause.js";
import type { Resolved } from "./resolved.js";
import { readStatement } from "./statement.js";
import { transcriptSpeakers } from "./transcript.js";

/** Whose a sentence is in a text that is speech. */
export interface WholeSpeech {
  /** In a turn nobody else is looked for inside the sentence; a statement's sentence can quote others. */
  readonly kind: "turn" | "statement";
  /** `"outlet"`: the outlet asks. */
  readonly speaker: Resolved | "unnamed" | "outlet";
}

/** For each sentence whose it is; null in an article that is no speech, and between its parts. */
export function wholeSpeech(analysis: Analysis, clauses: readonly Clause[]): readonly (WholeSpeech | null)[] {
  const { input, sentences } = analysis;
  const turns = transcriptSpeakers(input, sentences, clauses);
  if (turns.some((turn) => turn !== null))
    return turns.map((speaker) => (speaker === null ? null : { kind: "turn", speaker }));
  const statement = readStatement(analysis, clauses);
  return sentences.map((_, at) =>
    statement === null || at >= statement.until ? null : { kind: "statement", speaker: statement.speaker },
  );
}
