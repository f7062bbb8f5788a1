// Noun phrases that can name a speaker, read backwards or forwards from a place. What is no such phrase is not returned.

import { BETWEEN, LINKS, PREPOSITIONS, PRONOUNS } from "../../language/lexicon/function-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import { TITLES } from "../../language/lexicon/titles.js";
import type { Token } from "../reading/text.js";
import { type Clause, wordAt } from "./clause.js";
import { isPossessive } from "./name-words.js";
import { lastHead } from "./phrase-head.js";
import { nameOf, nounEndingAt, nounFrom, type Phrase, pronounAt, titledAt } from "./phrase-shape.js";

/** The phrase whose last token is `end` and that can be a subject, or null. */
export function phraseBefore(clause: Clause, end: number): Phrase | null {
  const phrase = phraseAt(clause, end);
  return phrase && (phrase.pronoun ? phrase : linkedBack(clause, phrase));
}

/** The phrase whose last token is `end`, whatever stands before it, or null. */
export function phraseAt(clause: Clause, end: number): Phrase | null {
  const last = overBrackets(clause, end);
  const word = wordAt(clause, last);
  if (word === "" || clause.inside[last]) return null;
  if (PRONOUNS.has(word)) return pronounAt(last, word);
  const mention = clause.mentionAt[last];
  if (mention && mention.end === last + 1) return mention.possessive ? null : nameOf(mention);
  const kind = nounKind(word);
  if (kind === undefined || isPossessive(clause.tokens[last] as Token)) return null;
  return nounEndingAt(clause, last, kind);
}

/** The phrase that begins at `start`, or null: the longest run of words that ends in a name or a speaker's noun. */
export function phraseAfter(clause: Clause, start: number): Phrase | null {
  const first = wordAt(clause, start);
  if (first === "" || clause.inside[start]) return null;
  if (PRONOUNS.has(first)) return pronounAt(start, first);
  const titled = TITLES.test(first) ? titledAt(clause, start) : undefined;
  if (titled && titled.at > start && !titled.possessive) return nameOf(titled);
  const last = lastHead(clause, start);
  if (last < 0) return null;
  const mention = clause.mentionAt[last];
  const own = mention && mention.end === last + 1 ? nameOf(mention) : nounFrom(clause, start, last);
  return own && (namedAfter(clause, own) ?? linkedOn(clause, own));
}

/** "The head of the party, Yitzhak Herzog, …": the name that follows a role. */
function namedAfter(clause: Clause, own: Phrase): Phrase | null {
  if (own.kind !== "person" && own.kind !== "organisation") return null;
  const linked = linkedOn(clause, own);
  const mention = wordAt(clause, linked.end) === "," ? titledAt(clause, linked.end + 1) : undefined;
  if (!mention || mention.possessive || mention.entity.kind !== own.kind) return null;
  return own.kind === "person" || /^[,.]?$/.test(wordAt(clause, mention.end)) ? nameOf(mention) : null;
}

/** "Marco Rubio (R-Fla.)", "Business Efficiency Solutions (BES)": from the closing bracket to what stands before. */
function overBrackets(clause: Clause, end: number): number {
  if (!/^[)\]]$/.test(wordAt(clause, end))) return end;
  for (let at = end - 1; at > end - 10 && at > 0; at--) if (/^[([]$/.test(wordAt(clause, at))) return at - 1;
  return -1;
}

/** "a spokesman for Exxon": from the name back to the noun it belongs to; a name after any other preposition is no subject. */
function linkedBack(clause: Clause, inner: Phrase): Phrase | null {
  const before = wordAt(clause, inner.at - 1);
  if (!PREPOSITIONS.has(before) || BETWEEN.has(before)) return inner;
  const at = inner.at - 2;
  const kind = nounKind(wordAt(clause, at));
  const named = clause.mentionAt[at];
  if (
    named?.end === at + 1 &&
    !named.possessive &&
    /^(?:of|from|with|at)$/.test(before) &&
    named.entity.kind === "person"
  )
    return nameOf(named);
  const written = before === "by" && /^(?:document|message|claim-document)$/.test(kind ?? "");
  if ((LINKS.has(before) || written) && kind !== undefined && kind !== "claim" && !clause.mentionAt[at]) {
    if (
      /^(?:document|message|claim-document)$/.test(kind) &&
      before === "of" &&
      /^(?:person|group)$/.test(inner.kind ?? "")
    )
      return inner;
    const outer = nounEndingAt(clause, at, kind);
    if (!PREPOSITIONS.has(wordAt(clause, outer.at - 1)))
      return { ...outer, end: inner.end, owner: inner.mention ?? inner.owner ?? outer.owner, link: before };
  }
  return null;
}

/** "a spokesman for Exxon", read forwards. */
function linkedOn(clause: Clause, own: Phrase): Phrase {
  const link = wordAt(clause, own.end);
  if (own.mention || own.kind === "claim" || !/^(?:of|for|at|from|by|in)$/.test(link)) return own;
  const inner = phraseAfter(clause, own.end + 1);
  if (!inner || inner.pronoun) return own;
  return {
    ...own,
    end: inner.end,
    owner: inner.mention ?? inner.owner ?? own.owner,
    inner: inner.mention ? null : inner,
    link,
  };
}
