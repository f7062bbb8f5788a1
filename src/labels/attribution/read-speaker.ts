// From the span in which the encoder found a speaker's name to the speaker as shown: the person or party behind the words.

import type { SpeakerSpan } from "../../encoder/encoder.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import type { Token } from "../reading/text.js";
import { type Clause, textBetween } from "./clause.js";
import type { Mention } from "./entity.js";
import { type Resolved, speakerOf } from "./resolved.js";
import type { Speaker } from "./speaker.js";

/** A span that the encoder is less sure of than this names nobody. */
const LEAST_CHANCE = 0.5;
/** A longer phrase is no name. */
const LONGEST = 80;

/** The speaker of a span, or null where it holds no word or is too doubtful. */
export function readSpeaker(clauses: readonly Clause[], span: SpeakerSpan | null): Resolved | null {
  if (span === null || span.chance < LEAST_CHANCE) return null;
  const clause = clauses[span.sentence];
  if (clause === undefined) return null;
  const [from, to] = trimmed(clause.tokens, span);
  if (from >= to) return null;
  const mention = clause.mentions.find(({ at, end }) => at < to && from < end);
  const speaker =
    mention && isName(mention, from, to) ? speakerOf(mention.entity) : phrase(clause, from, to, mention);
  return speaker && { speaker, from: span.sentence };
}

/** The tokens of a span, without determiners and marks at its ends. */
function trimmed(tokens: readonly Token[], { start, end }: SpeakerSpan): [number, number] {
  let from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return [0, 0];
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  while (from < to && /^(?:the|a|an|its|his|her|their|[^\p{L}\p{N}]+)$/u.test((tokens[from] as Token).text))
    from++;
  while (to > from && /^[^\p{L}\p{N}]+$/u.test((tokens[to - 1] as Token).text)) to--;
  return [from, to];
}

/** The span is the name, or part of it: nothing else is said of whom it names. */
function isName({ at, end }: Mention, from: number, to: number): boolean {
  return from >= at && to <= end;
}

/** "a spokesman for Acme", "Acme's complaint": in the article's words, on the side of whom it names. */
function phrase(clause: Clause, from: number, to: number, mention: Mention | undefined): Speaker | null {
  const shown = textBetween(clause, from, to);
  if (shown === "" || shown.length > LONGEST) return null;
  const heads = clause.tokens.slice(from, to).map(({ text }) => nounKind(text.replace(/'s$/, "")));
  const kind = heads.find((head) => head !== undefined);
  const lower = from === 0 && mention?.at !== 0 ? shown.charAt(0).toLowerCase() + shown.slice(1) : shown;
  return {
    shown: lower,
    kind: speakerKind(kind),
    entity: null,
    party: mention?.entity ?? null,
    noun: null,
  };
}

function speakerKind(kind: string | undefined): Speaker["kind"] {
  if (kind === "person" || kind === "group" || kind === "organisation") return kind;
  return kind === undefined ? "organisation" : "document";
}
