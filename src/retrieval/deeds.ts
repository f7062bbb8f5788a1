// The deed that a question asks of somebody, in the best sentences: does another do it there, or is it only called for? Pure.

import { stemOf } from "../language/fold.js";
import { BETWEEN, isAdverb } from "../language/lexicon/function-words.js";
import { LIGHT_WORDS } from "../language/lexicon/question-words.js";
import { formsOf, WANTING } from "../language/lexicon/verb-forms.js";
import { type Token, tokensOf } from "../language/tokens.js";
import { partsOf } from "./parts.js";
import type { QueryTerm } from "./query-terms.js";
import type { Ranked, Retrieval } from "./retrieve.js";
import { doerAt } from "./roles.js";
import { isSpeaking } from "./wanted-words.js";

/** Somebody who is asked about, and the verb of what they are asked to have done. */
interface Asked {
  readonly who: QueryTerm;
  readonly did: QueryTerm;
}

/** Another one as the doer counts in so many of the best sentences; the one who is asked about in so many. */
const BEST = 3;
const SUPPORTING = 6;
/** A deed that is only called for everywhere is looked for in so many. */
const TELLING = 6;
/** How fully a form must stand for a word to be that word, or its misspelling. */
const OWN = 0.8;

/** The doer and the verb right after it ("did X ever sue"), or null where a question is of another form. */
export function deedsAsked(retrieval: Retrieval): Asked | null {
  const { question } = retrieval;
  const { doer, deed } = partsOf(question);
  const [who, did] = [doer, deed].map((at) => (at === null ? undefined : question.terms[at]));
  if (!who || !did || did.proper || /^who\b/i.test(question.text) || onlySays(did)) return null;
  return isVerbOf(who, did, question.text) ? { who, did } : null;
}

/** Everybody says something: whose words are wanted is told by other evidence. */
function onlySays({ text }: QueryTerm): boolean {
  return isSpeaking(text) && LIGHT_WORDS.has(text.toLowerCase());
}

/** Does the verb follow, with nothing between them but its auxiliaries and more of the name? */
function isVerbOf(who: QueryTerm, did: QueryTerm, question: string): boolean {
  const words = tokensOf(question);
  const name = who.text.split(" ");
  const from = words.findIndex(({ raw }) => raw === name[0]) + name.length;
  const to = words.findIndex(({ raw }, at) => at >= from && raw === did.text);
  const between = words.slice(from, Math.max(from, to));
  const owned = words[from - 1]?.whole !== words[from - 1]?.raw && between.length === 0;
  return (
    to >= from && !owned && between.every(({ raw, capital }) => capital || BETWEEN.has(raw) || isAdverb(raw))
  );
}

/** "When was X charged": X is no doer; "Can X remove": nobody says that X did. */
const NO_DOER =
  /^(?:(?:what|why|when|where|how|which)\b.*?\b)?(?:is|was|are|were|can|could|will|would|should|may|might)\b/i;

/** One of the best sentences names another as the doer, and no good one the one who is asked about. */
export function doneByAnother({ who, did }: Asked, retrieval: Retrieval): boolean {
  const { question, ranked } = retrieval;
  if (NO_DOER.test(question.text) || !isName(who, retrieval)) return false;
  const doers = ranked.slice(0, SUPPORTING).map((hit) => doersIn(hit, { who, did }, retrieval));
  return doers.slice(0, BEST).flat().includes("another") && !doers.flat().includes("the same");
}

function doersIn({ view }: Ranked, { who, did }: Asked, retrieval: Retrieval) {
  const words = tokensOf(view.sentence.text);
  return placesOf(did, words).map((at) => {
    const found = doerAt(words, at);
    if (found === null) return "nobody named" as const;
    return isSame(words.slice(found.from, found.to), who, retrieval)
      ? ("the same" as const)
      : ("another" as const);
  });
}

/** The places of a verb, in any of its forms; a word with a capital is a name. */
function placesOf({ text, forms }: QueryTerm, words: readonly Token[]): readonly number[] {
  const own = new Set(Object.values(formsOf(text.toLowerCase())).map(stemOf));
  return words.flatMap(({ stem, capital }, at) =>
    (own.has(stem) || (forms.get(stem) ?? 0) >= OWN) && !(capital && at > 0) ? [at] : [],
  );
}

/** By one of its words, as a party by another of its names, or by what may be its initials. */
function isSame(
  name: readonly Token[],
  { name: known, text, forms }: QueryTerm,
  { names }: Retrieval,
): boolean {
  if (name.some(({ stem }) => forms.has(stem))) return true;
  const [first] = name;
  if (name.length === 1 && /^\p{Lu}{2,}s?$/u.test(first?.raw ?? "") && first?.raw[0] === text[0]) return true;
  return known !== null && names.partyOf(name.map(({ raw }) => raw).join(" ")) === known;
}

/** Written large where it is named, whatever the question does. */
function isName({ proper, text }: QueryTerm, { ranked }: Retrieval): boolean {
  const isLarge = ({ view }: Ranked) =>
    tokensOf(view.sentence.text).some(
      ({ raw, capital }, at) => at > 0 && capital && raw.toLowerCase() === text.toLowerCase(),
    );
  return proper || ranked.slice(0, TELLING).some(isLarge);
}

/** "When did X …", "Why was X …": that it happened is taken for granted. */
const PRESUMES =
  /^(?:when|why|where|how|on what|on which|in what|in which|who|whom|what|which)\b(?!.*\b(?:will|would|could|should|can|may|might|does|do)\b)/i;
/** Before a deed that is only wanted, feared or supposed. */
const UNREAL = new RegExp(
  `\\b(?:would|should|might|may|will|if|whether|unless|(?:${WANTING})\\p{L}* (?:[\\p{L}’'-]+ ){0,4}to)(?: [\\p{L}’'-]+){0,2}$`,
  "iu",
);

/** The good sentences have the deed, and everywhere as something only called for or supposed. */
export function onlyWanted({ did }: Asked, { question, ranked }: Retrieval): boolean {
  if (!PRESUMES.test(question.text)) return false;
  const before = ranked.slice(0, TELLING).flatMap(({ view: { sentence } }) => {
    const words = tokensOf(sentence.text);
    return placesOf(did, words).map((at) => sentence.text.slice(0, words[at]?.start).trim());
  });
  return before.length > 0 && before.every((text) => UNREAL.test(text));
}
