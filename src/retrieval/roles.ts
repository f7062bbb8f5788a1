// Who does a deed in a sentence, as far as the order of its words tells: a name before its verb, behind "by", before "to". Pure.

import { BETWEEN, isAdverb, TIME_WORDS } from "../language/lexicon/function-words.js";
import type { Token } from "../language/tokens.js";

/** What one place of a deed says of who does it: a run of words, or nobody who is named. */
interface Doer {
  readonly from: number;
  readonly to: number;
}

/** Words between a passive verb and its "by". */
const BY_REACH = 12;
/** Words between somebody who is told to do something and the deed. */
const TO_REACH = 5;

const BEING = /^(?:is|are|was|were|been|being|be)$/i;
const PARTICIPLE = /(?:ed|en|[wo]n|[dt])$/i;

/**
 * The words that name the doer of a deed, where a name stands at the place of its subject.
 * @param words of the sentence
 * @param deed the place of the verb among them
 * @returns null where a pronoun, a common noun or nothing stands there
 */
export function doerAt(words: readonly Token[], deed: number): Doer | null {
  const before = subjectEnd(words, deed);
  const verb = words[deed]?.raw ?? "";
  if (PARTICIPLE.test(verb) && words.slice(before + 1, deed).some(({ raw }) => BEING.test(raw)))
    return agentOf(words, deed);
  const last = words[before]?.raw.toLowerCase();
  if (last === "to") return nameBefore(words, before, TO_REACH);
  if (last === "of" && /ing$/i.test(verb)) return nameEnding(words, before - 1);
  return nameEnding(words, before);
}

/** Back over auxiliaries, adverbs and times ("BES last September filed"); "to" tells of another subject. */
function subjectEnd(words: readonly Token[], deed: number): number {
  let at = deed - 1;
  for (; at >= 0; at--) {
    const word = words[at]?.raw.toLowerCase() ?? "";
    const time = TIME_WORDS.has(word) || /^(?:on|in|\d+)$/.test(word);
    if (word === "to" || !(time || BETWEEN.has(word) || isAdverb(word))) return at;
  }
  return at;
}

function agentOf(words: readonly Token[], deed: number): Doer | null {
  const by = words.findIndex(({ raw }, at) => at > deed && at <= deed + BY_REACH && raw === "by");
  if (by < 0) return null;
  const first = words.findIndex(
    ({ capital, raw }, at) => at > by && (capital || !/^(?:the|its|an?)$/.test(raw)),
  );
  if (first < 0 || !words[first]?.capital) return null;
  let to = first;
  while (words[to + 1]?.capital || (isJoint(words[to + 1]) && words[to + 2]?.capital)) to++;
  return { from: first, to: to + 1 };
}

/** The nearest name before "to": "X ordered Y to pay". */
function nameBefore(words: readonly Token[], to: number, reach: number): Doer | null {
  for (let at = to - 1; at >= 0 && at >= to - reach; at--) {
    const name = nameEnding(words, at);
    if (name !== null) return name;
  }
  return null;
}

/** "Acme and Jones": both do it. */
function isJoint(word: Token | undefined): boolean {
  return /^(?:and|or|nor|&)$/.test(word?.raw ?? "");
}

/** The run of capitals that ends here, with those it is joined to; a sentence's first word alone may be no name. */
function nameEnding(words: readonly Token[], end: number): Doer | null {
  let from = end;
  while (
    from >= 0 &&
    (words[from]?.capital || (from < end && isJoint(words[from]) && words[from - 1]?.capital))
  )
    from--;
  from++;
  if (from > end || words[end]?.whole !== words[end]?.raw) return null;
  return from === 0 && end === 0 && OPENING.test(words[0]?.raw ?? "") ? null : { from, to: end + 1 };
}

/** Words with a capital at a sentence's beginning alone. */
const OPENING =
  /^(?:He|She|It|They|We|I|You|Who|Which|What|That|This|These|Those|There|The|A|An|But|And|So|If|When|While|As|In|On|At|No|Nobody|Some|Many|All|Both|Another|One)$/;
