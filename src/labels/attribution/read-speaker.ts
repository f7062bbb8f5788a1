// From the places where the encoder finds a speaker's name to speakers as shown: the persons or parties behind the words.

import type { SpeakerSpan, SpeakerSpans } from "../../encoder/encoder.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import type { Token } from "../reading/text.js";
import { type Clause, textBetween } from "./clause.js";
import type { Mention } from "./entity.js";
import { type Resolved, speakerOf } from "./resolved.js";
import type { Speaker } from "./speaker.js";

/** A longer phrase is no name. */
const LONGEST = 80;

/** A speaker with its share, 0 to 1, of the reading. */
export interface Heard {
  readonly resolved: Resolved;
  readonly chance: number;
}

/** The speakers that a reading may mean, likeliest first: what names one of them counts for it, wherever it stands. */
export function heardSpeakers(clauses: readonly Clause[], { spans }: SpeakerSpans): Heard[] {
  const found = new Map<unknown, { resolved: Resolved; chance: number }>();
  for (const span of spans) {
    const resolved = readSpan(clauses, span);
    if (resolved === null) continue;
    const key = identityOf(resolved.speaker);
    const known = found.get(key);
    if (known) known.chance += span.chance;
    else found.set(key, { resolved, chance: span.chance });
  }
  return [...found.values()].sort((a, b) => b.chance - a.chance);
}

/** What two mentions of one speaker share. */
export function identityOf({ entity, shown }: Speaker): unknown {
  return entity ?? shown.toLowerCase();
}

/** The speaker of a span, or null where it holds no word. */
function readSpan(clauses: readonly Clause[], span: SpeakerSpan): Resolved | null {
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
