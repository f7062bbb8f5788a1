// Who appears in an article: every name with its forms, its kind and the nouns said of it. Knows nothing of who speaks.

import { isCapitalised, type Token } from "../reading/text.js";
import type { Entity, Mention } from "./entity.js";
import { acronymAfter, type Found, textOf } from "./found-name.js";
import { nameRuns } from "./name-runs.js";
import { isPossessive } from "./name-words.js";
import { Registry } from "./registry.js";
import { notice, settle } from "./traits.js";

export interface Entities {
  readonly all: readonly Entity[];
  /** The mentions of each sentence, in order. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Collects the names of an article and finds every mention again. */
export function readEntities(sentences: readonly (readonly Token[])[]): Entities {
  const common = new Set<string>();
  for (const tokens of sentences)
    for (const token of tokens) if (!isCapitalised(token)) common.add(token.text);
  const proper = new Set(
    sentences.flatMap((tokens) =>
      tokens
        .slice(1)
        .filter(isCapitalised)
        .map(({ text }) => text),
    ),
  );
  const found = sentences.flatMap((tokens, sentence) =>
    nameRuns(tokens, common, proper).map(
      (run): Found => ({
        ...run,
        sentence,
        ...textOf(tokens, run),
        acronym: acronymAfter(tokens, run.end),
      }),
    ),
  );
  const known = new Registry(found, common);
  const mentions: Mention[][] = sentences.map(() => []);
  for (const run of found) {
    const entity = known.entityOf(run);
    const tokens = sentences[run.sentence] as readonly Token[];
    notice(entity, run, tokens);
    const possessive = isPossessive(tokens[run.end - 1] as Token);
    mentions[run.sentence]?.push({ entity, at: run.at, end: run.end, possessive });
  }
  const all = [...new Set(known.all())];
  for (const entity of all) settle(entity);
  return { all, mentions };
}
