// One sentence as attribution looks at it: its tokens, which of them are quoted, and the names among them.

import type { Token } from "../reading/text.js";
import type { Mention } from "./entity.js";

export interface Clause {
  /** Place among the article's sentences. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** For each token, whether it stands inside a quotation. */
  readonly inside: readonly boolean[];
  readonly mentions: readonly Mention[];
  /** For each token, the mention that it is part of. */
  readonly mentionAt: readonly (Mention | undefined)[];
}

/** Makes the view of a sentence. */
export function clauseOf(
  index: number,
  tokens: readonly Token[],
  inside: readonly boolean[],
  mentions: readonly Mention[],
): Clause {
  const mentionAt: (Mention | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const mention of mentions) for (let at = mention.at; at < mention.end; at++) mentionAt[at] = mention;
  return { index, tokens, inside, mentions, mentionAt };
}

/** The article's own text from one token to another (exclusive), without a possessive ending. */
export function textBetween(clause: Clause, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const [token, before] = [clause.tokens[at] as Token, clause.tokens[at - 1]];
    text += (at > from && before && token.start > before.end ? " " : "") + token.raw;
  }
  return text.replace(/(?:'s|’s|['’])$/, "");
}

/** The folded word at a place, or "" beyond the ends; "US" and "IT" are no pronouns. */
export function wordAt(clause: Clause, at: number): string {
  const token = clause.tokens[at];
  if (token === undefined) return "";
  return token.raw === "US" || token.raw === "IT" ? `${token.text}.` : token.text;
}
