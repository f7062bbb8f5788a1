// Sources that a quotation alone makes: a verb whatever it is, a dash, words that lead in. Grammar alone.

import { sayingOf } from "../../language/lexicon/verbs.js";
import { type Clause, wordAt } from "./clause.js";
import { phraseAfter, phraseBefore } from "./phrase.js";
import { isSmall } from "./phrase-head.js";
import { nameOf, type Phrase } from "./phrase-shape.js";
import { someoneAfter } from "./someone.js";
import type { Source } from "./source.js";

const DASH = /^(?:-|–|—)$/;
/** A lead-in is short: "And from Chairwoman Rosa Lind:". */
const LEAD_IN = 9;

/** `at` is the first token behind a quotation, or the colon that ends a lead-in. */
export function byQuotation(clause: Clause, at: number): Source | null {
  if (wordAt(clause, at) === ":") return leadIn(clause, at) ?? before(clause, at);
  if (!isBehindQuotation(clause, at)) return null;
  return DASH.test(wordAt(clause, at)) ? signed(clause, at) : uttered(clause, at);
}

function isBehindQuotation({ inside, tokens }: Clause, at: number): boolean {
  return at > 0 && (inside[at - 1] === true || (tokens[at - 1]?.text === "," && inside[at - 2] === true));
}

/** "“…” — Jon Stark, commissioner". */
function signed(clause: Clause, at: number): Source | null {
  const phrase = phraseAfter(clause, at + 1);
  if (phrase === null || !/^(?:|,|\.|\()$/.test(wordAt(clause, phrase.end))) return null;
  return phrase.mention || phrase.kind === "person" ? source(phrase, "—", at, "after") : null;
}

/** "“…,” grumbled harbour master Nils Aker": between a quotation and a person whatever verb stands there is speech. */
function uttered(clause: Clause, at: number): Source | null {
  const word = wordAt(clause, at);
  if (!/^\p{Ll}{3,}$/u.test(clause.tokens[at]?.raw ?? "") || sayingOf(word) || isSmall(word)) return null;
  const phrase = phraseAfter(clause, at + 1) ?? someoneAfter(clause, at + 1);
  if (phrase === null) return null;
  const speaks = phrase.mention?.entity.kind === "person" || phrase.kind === "person";
  return speaks || isSaid(clause, at, phrase) ? source(phrase, word, at, "after") : null;
}

/** "“That is nonsense,” snapped Orr.": the stop of direct speech, a verb of the past and a bare name that ends what is told. */
function isSaid(clause: Clause, at: number, { mention, end }: Phrase): boolean {
  let last = at - 1;
  while (/^["”“'’]$/u.test(clause.tokens[last]?.raw ?? "")) last--;
  const stopped = /^[,!?…]$/u.test(clause.tokens[last]?.raw ?? "");
  return stopped && mention !== null && /ed$/.test(wordAt(clause, at)) && /^[.,]?$/.test(wordAt(clause, end));
}

/** "And from Chairwoman Rosa Lind:" before a quotation of its own. */
function leadIn(clause: Clause, at: number): Source | null {
  if (at !== clause.tokens.length - 1) return null;
  const phrase = phraseBefore(clause, at - 1) ?? phraseBefore({ ...clause, inside: [] }, at - 1);
  if (!phrase?.mention) return null;
  const handed = /^(?:from|by)$/.test(wordAt(clause, beforeTitles(clause, phrase.at)));
  return handed || clause.tokens.length <= LEAD_IN / 2 ? source(phrase, ":", at, "colon") : null;
}

/** "And this from Velmar: “…”", "Tomas Reil texted: “…”": the quotation follows in the same sentence. */
function before(clause: Clause, at: number): Source | null {
  if (clause.inside[at + 1] !== true || clause.inside[at - 1] === true) return null;
  const mention = clause.mentionAt[at - 1];
  if (mention !== undefined && /^(?:from|by)$/.test(wordAt(clause, beforeTitles(clause, mention.at))))
    return source(nameOf(mention), ":", at, "colon");
  const verb = clause.tokens[at - 1]?.raw ?? "";
  if (!/^\p{Ll}{3,}$/u.test(verb) || sayingOf(verb) || isSmall(verb)) return null;
  const speaker = phraseBefore(clause, at - 2);
  return speaker?.mention ? source(speaker, verb, at, "colon") : null;
}

/** Over titles and roles, back to the word that hands over to them. */
function beforeTitles(clause: Clause, at: number): number {
  let before = at - 1;
  while (before > at - 5 && !/^(?:from|by)$/.test(wordAt(clause, before)) && !isSmall(wordAt(clause, before)))
    before--;
  return before;
}

function source(phrase: Phrase, verb: string, at: number, form: "after" | "colon"): Source {
  return { phrase, kind: "speech", verb, at, quotes: true, trails: false, form };
}
