// Who a sentence says is speaking, from its grammar alone: "S said", "said S", "according to S", "accused by S", "S's claim".

import { type Clause, wordAt } from "./clause.js";
import { BETWEEN, isAdverb, MARKS, PREPOSITIONS, TIME_WORDS } from "./grammar.js";
import { type Phrase, phraseAfter, phraseAt, phraseBefore } from "./phrase.js";
import { appositionBefore, mainSubject } from "./subject.js";
import { type Saying, type SayingKind, sayingOf } from "./verbs.js";

export interface Source {
  readonly phrase: Phrase;
  readonly kind: SayingKind | "according";
  readonly verb: string;
  /** Token index of the verb. */
  readonly at: number;
  /** It follows a quotation, or speaks for a document: its words are told, not its acts. */
  readonly quotes: boolean;
  /** It stands behind what is said, at the end of the sentence: ", the complaint said." */
  readonly trails: boolean;
  readonly form: "before" | "after" | "according" | "by" | "participle" | "colon" | "noun" | "relative";
}

/** Finds the sources of a sentence, in order. */
export function findSources(clause: Clause): Source[] {
  const found: Source[] = [];
  for (let at = 0; at < clause.tokens.length; at++) {
    if (clause.inside[at]) continue;
    const source =
      according(clause, at) ?? byVerb(clause, at, found) ?? byNoun(clause, at) ?? byColon(clause, at);
    if (source) found.push(source);
  }
  return found;
}

function according(clause: Clause, at: number): Source | null {
  const word = wordAt(clause, at);
  const within =
    at === 0
      ? word === "in"
      : /^(?:described|stated|alleged|detailed|outlined)$/.test(word) &&
        wordAt(clause, at - 1) === "as" &&
        wordAt(clause, at + 1) === "in";
  if (within) return inDocument(clause, at, at === 0 ? 1 : at + 2);
  if (wordAt(clause, at) !== "according" || wordAt(clause, at + 1) !== "to") return null;
  const phrase = phraseAfter(clause, at + 2);
  return (
    phrase && {
      phrase,
      kind: "according",
      verb: "according to",
      at,
      quotes: false,
      trails: false,
      form: "according",
    }
  );
}

/** "In the complaint, …", "as described in the filing". */
function inDocument(clause: Clause, at: number, from: number): Source | null {
  const phrase = phraseAfter(clause, from);
  if (phrase?.kind !== "claim-document" || phrase.ownerPronoun) return null;
  return { phrase, kind: "according", verb: "in", at, quotes: false, trails: false, form: "according" };
}

function byVerb(clause: Clause, at: number, before: readonly Source[]): Source | null {
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

/** "Huawei allegedly said", "would say": nobody says that it was said. */
function isAlleged(clause: Clause, end: number, at: number): boolean {
  for (let back = end + 1; back < at; back++)
    if (
      /^(?:allegedly|reportedly|purportedly|supposedly|would|could|might|may|should|will|can|must)$/.test(
        wordAt(clause, back),
      )
    )
      return true;
  return false;
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

/** "did not say",  "would not comment": nothing is said. A denial's verb with "not" is none either. */
function isDenied(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    const word = wordAt(clause, back);
    if (/^(?:not|never|nor|n't|cannot|didn't|don't|doesn't|wouldn't|declined|refused|to)$/.test(word)) {
      return !(word === "to" && /^continue/.test(wordAt(clause, back - 1)));
    }
    if (!BETWEEN.has(word) && !isAdverb(word)) return false;
  }
  return false;
}

function isProgressive(clause: Clause, at: number): boolean {
  return /^(?:is|are|was|were|been|'s|it's|he's|she's|they're)$/.test(
    wordAt(clause, skipAdverbs(clause, at - 1)),
  );
}

function isPassive(clause: Clause, at: number, { form }: Saying): boolean {
  if (
    form !== "finite" ||
    !/(?:ed|said|told|sued|found|held|written|sought|thought|felt)$/.test(wordAt(clause, at))
  )
    return false;
  return /^(?:is|are|was|were|be|been|being|get|gets|got|'s|it's|he's|she's|i'm|they're)$/.test(
    wordAt(clause, skipAdverbs(clause, at - 1)),
  );
}

function skipAdverbs(clause: Clause, from: number): number {
  let at = from;
  while (
    at >= 0 &&
    (isAdverb(wordAt(clause, at)) ||
      /^(?:also|now|once|even|still|since|then|not|all|better|best|ever|long)$/.test(wordAt(clause, at)))
  )
    at--;
  return at;
}

/** Over auxiliaries, adverbs and times ("Huawei on Tuesday also said"), back to the end of the subject. */
function subjectEnd(clause: Clause, at: number): number {
  let end = at - 1;
  for (;;) {
    const word = wordAt(clause, end);
    if (clause.mentionAt[end]) return end;
    if (BETWEEN.has(word) || isAdverb(word)) end--;
    else if (
      word === "," &&
      /^(?:however|meanwhile|though|too|therefore|meantime)$/.test(wordAt(clause, end - 1))
    )
      end -= wordAt(clause, end - 2) === "," ? 3 : 2;
    else if (isTime(clause, end)) end--;
    else if (/^(?:on|in|last|this|at|the|of)$/.test(word) && isTime(clause, end + 1) && end + 1 < at) end--;
    else return end;
  }
}

function isTime(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  return word !== "" && (TIME_WORDS.has(word) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(word));
}

/** "allege", "say": only after a plural. */
function agreesPlural(clause: Clause, end: number): boolean {
  const word = wordAt(clause, end);
  return (
    /^(?:they|people|men|women|police|who|staff|and|many|some)$/.test(word) ||
    /s$|\)$|,$/.test(word) ||
    clause.mentionAt[end] !== undefined
  );
}

function subjectAt(clause: Clause, end: number): Phrase | null {
  if (/^[,)—–-]$/.test(wordAt(clause, end)) && wordAt(clause, end) !== ")")
    return appositionBefore(clause, end);
  return phraseBefore(clause, end) ?? (wordAt(clause, end) === ")" ? appositionBefore(clause, end) : null);
}

/** "“…,” said S": the verb comes right after the quotation. */
function afterQuote(clause: Clause, at: number, end: number, saying: Saying): Phrase | null {
  if (saying.form === "participle" || end !== at - 1) return null;
  let before = at - 1;
  if (wordAt(clause, before) === "," && clause.inside[before - 1]) before--;
  return before >= 0 && clause.inside[before] ? phraseAfter(clause, at + 1) : null;
}

/** "C, said S", without a quotation; only for verbs that are used so. */
function afterMark(clause: Clause, at: number, { verb }: Saying): Phrase | null {
  const phrase = after(clause, at, verb);
  const next = phrase ? wordAt(clause, phrase.end) : "";
  return phrase &&
    (next === "" || MARKS.test(next) || PREPOSITIONS.has(next) || TIME_WORDS.has(next) || next === "and")
    ? phrase
    : null;
}

function after(clause: Clause, at: number, verb: string): Phrase | null {
  const mark = wordAt(clause, at - 1);
  if (!(mark === "," || mark === "" || /^["'’”]$/.test(mark))) return null;
  if (
    !/^(?:say|add|write|explain|allege|claim|note|argue|report|tell|reply|state|tweet|warn|charge)$/.test(
      verb,
    )
  )
    return null;
  return phraseAfter(clause, at + 1);
}

function relative(clause: Clause, end: number): Phrase | null {
  if (!/^(?:who|which|that)$/.test(wordAt(clause, end))) return null;
  return phraseBefore(clause, wordAt(clause, end - 1) === "," ? end - 2 : end - 1);
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

function participle(clause: Clause, at: number): Phrase | null {
  const before = skipAdverbs(clause, at - 1);
  if (PREPOSITIONS.has(wordAt(clause, before))) return null;
  const direct = MARKS.test(wordAt(clause, before))
    ? null
    : (absolute(clause, before) ?? phraseBefore(clause, before));
  if (direct && (direct.mention || /^(?:person|group|organisation)$/.test(direct.kind ?? ""))) return direct;
  const main = mainSubject(clause);
  return main && main.end <= at ? main : direct;
}

/** "with the contractor alleging": a subject of its own. */
function absolute(clause: Clause, end: number): Phrase | null {
  const phrase = phraseAt(clause, end);
  return phrase && wordAt(clause, phrase.at - 1) === "with" ? phrase : null;
}

/** "accused by S": the source after "by". */
function agent(clause: Clause, at: number, reach: number): Phrase | null {
  for (let next = at + 1; next <= at + reach && !MARKS.test(wordAt(clause, next)); next++)
    if (wordAt(clause, next) === "by" && !/ing$/.test(wordAt(clause, next + 1)))
      return phraseAfter(clause, next + 1);
  return null;
}

/** "S's claim that", "allegations by S", "S's denial". */
function byNoun(clause: Clause, at: number): Source | null {
  const word = wordAt(clause, at);
  const kind = /^(?:allegations?|accusations?|claims?|assertions?|contentions?)$/.test(word)
    ? "accusing"
    : /^(?:denials?|rebuttal)$/.test(word)
      ? "denying"
      : null;
  if (kind === null) return null;
  const owner = clause.mentionAt[at - 1] ?? clause.mentionAt[at - 2];
  const make = (phrase: Phrase): Source => ({
    phrase,
    kind,
    verb: word,
    at,
    quotes: false,
    trails: false,
    form: "noun",
  });
  if (owner?.possessive) return make(asPhrase(owner));
  const by = /^(?:by|from)$/.test(wordAt(clause, at + 1))
    ? at + 2
    : wordAt(clause, at + 2) === "by"
      ? at + 3
      : -1;
  const phrase = by < 0 ? null : phraseAfter(clause, by);
  return phrase && make(phrase);
}

function asPhrase(mention: Phrase["mention"] & object): Phrase {
  return {
    ...{ at: mention.at, end: mention.end, core: mention.at, headEnd: mention.end, mention },
    ...{
      pronoun: null,
      noun: null,
      kind: null,
      owner: null,
      ownerPronoun: null,
      determiner: null,
      link: null,
      inner: null,
    },
  };
}

/** "S: “…”" without a verb. */
function byColon(clause: Clause, at: number): Source | null {
  if (wordAt(clause, at) !== ":" || !(clause.inside[at + 1] ?? false)) return null;
  const phrase = phraseBefore(clause, at - 1);
  return phrase?.mention
    ? { phrase, kind: "speech", verb: ":", at, quotes: false, trails: false, form: "colon" }
    : null;
}
