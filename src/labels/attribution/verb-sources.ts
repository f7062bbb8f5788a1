// The source of one verb of saying: its subject before or behind it, its agent, the subject it shares. Grammar alone.

import { MARKS } from "../../language/lexicon/function-words.js";
import { type Saying, sayingOf } from "../../language/lexicon/verbs.js";
import { type Clause, wordAt } from "./clause.js";
import { phraseAfter, phraseBefore } from "./phrase.js";
import type { Phrase } from "./phrase-shape.js";
import type { Source } from "./source.js";
import { mainSubject } from "./subject.js";
import { agreesPlural, isAlleged, isDenied, isPassive, isProgressive } from "./verb-form.js";
import { afterMark, afterQuote, agent, participle, subjectAt, subjectEnd } from "./verb-subject.js";

export function byVerb(clause: Clause, at: number, before: readonly Source[]): Source | null {
  const saying = sayingOf(wordAt(clause, at));
  if (saying === undefined || clause.mentionAt[at] || isDenied(clause, at)) return null;
  const make = (phrase: Phrase | null, form: Source["form"]): Source | null =>
    phrase && {
      phrase,
      kind: saying.kind,
      verb: saying.verb,
      at,
      quotes: quotesAt(clause, phrase),
      trails: trailsAt(clause, phrase, at),
      form,
    };
  if (saying.form === "participle" && !isProgressive(clause, at))
    return make(participle(clause, at), "participle");
  if (isPassive(clause, at, saying))
    return make(agent(clause, at, saying.kind === "accusing" ? 16 : 4), "by");
  if (saying.verb === "quote") return make(quotedAs(clause, at), "after");
  if (saying.verb === "continue")
    return make(afterQuote(clause, at, at - 1, saying) ?? beforeEnd(clause, at), "before");
  const end = subjectEnd(clause, at);
  if (isAlleged(clause, end, at)) return null;
  if (saying.form === "plain" && !agreesPlural(clause, end)) return null;
  return (
    make(afterQuote(clause, at, end, saying), "after") ??
    make(subjectAt(clause, end), "before") ??
    make(relative(clause, end), "relative") ??
    make(coordinated(clause, end, before), "before") ??
    make(afterMark(clause, at, saying), "after") ??
    make(before.length === 0 ? farSubject(clause, at, saying) : null, "before")
  );
}

function quotesAt(clause: Clause, phrase: Phrase): boolean {
  if (phrase.kind === "claim-document") return true;
  for (let at = phrase.at - 1; at >= phrase.at - 8 && at >= 0; at--) {
    if (clause.inside[at]) return true;
    if (MARKS.test(wordAt(clause, at))) return false;
  }
  return false;
}

function trailsAt(clause: Clause, phrase: Phrase, at: number): boolean {
  return wordAt(clause, phrase.at - 1) === "," && /^[.]?$/.test(wordAt(clause, at + 1));
}

/** "quoted S as saying". */
function quotedAs(clause: Clause, at: number): Phrase | null {
  const phrase = phraseAfter(clause, at + 1);
  return phrase && wordAt(clause, phrase.end) === "as" ? phrase : null;
}

/** "“…,” the statement continued": only where the sentence or the clause ends. */
function beforeEnd(clause: Clause, at: number): Phrase | null {
  return /^[.,:]?$/.test(wordAt(clause, at + 1)) ? phraseBefore(clause, at - 1) : null;
}

/** "S denied the claims and said": the second verb keeps the subject of the first. */
function coordinated(clause: Clause, end: number, before: readonly Source[]): Phrase | null {
  if (!/^(?:and|but|or)$/.test(wordAt(clause, end))) return null;
  const last = before.findLast(({ form }) => form === "before" || form === "participle");
  return last?.phrase ?? mainSubject(clause);
}

/** "One victim who spoke to us accused": the sentence's subject with a clause or a place behind it. */
function farSubject(clause: Clause, at: number, { kind }: Saying): Phrase | null {
  const main = kind === "thought" ? null : mainSubject(clause);
  if (
    !main ||
    main.end > at - 2 ||
    main.pronoun ||
    !/^(?:who|which|that|of|in|at|from|with|on|for|contacted|named|seen|obtained)$/.test(
      wordAt(clause, main.end),
    )
  )
    return null;
  for (let mid = main.end; mid < at; mid++)
    if (
      MARKS.test(wordAt(clause, mid)) ||
      /^(?:is|are|was|were|be|been|might|would|could|to)$/.test(wordAt(clause, mid))
    )
      return null;
  return main.kind === "message" ? null : main;
}

function relative(clause: Clause, end: number): Phrase | null {
  if (!/^(?:who|which|that)$/.test(wordAt(clause, end))) return null;
  return phraseBefore(clause, wordAt(clause, end - 1) === "," ? end - 2 : end - 1);
}
