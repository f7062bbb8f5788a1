// Who speaks in one sentence, from its grammar alone: "S said", "said S", "according to S", "S: “…”". No memory of other sentences.

import { BETWEEN, type VerbKind, verbKind } from "./lexicon.js";
import {
  appositionAfter,
  leadingSubject,
  phraseBefore,
  phraseFrom,
  type Subject,
  subjectBefore,
} from "./phrases.js";
import { isCapitalised, type Token } from "./text.js";

/** A source found in a sentence. */
export interface Source extends Subject {
  readonly verb: string;
  readonly kind: VerbKind | "according";
  /** Token index of the verb. */
  readonly at: number;
  /** Where the speaker stands: before or after the verb, after "by", before a colon, or at the head of the sentence. */
  readonly form: "before" | "after" | "according" | "passive" | "colon" | "leading";
}

/**
 * Finds the sources of a sentence, in order.
 * @param tokens the sentence's tokens
 * @param inside for each token, whether it stands inside a quotation
 */
export function findSources(tokens: readonly Token[], inside: readonly boolean[]): Source[] {
  const found: Source[] = [];
  let lead: Subject | undefined;
  const leading = () => {
    lead ??= inside[0] ? { phrase: [], apposition: [] } : leadingSubject(tokens);
    return lead;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (inside[at]) continue;
    const source =
      accordingTo(tokens, at) ?? verbSource(tokens, inside, at, leading) ?? colonSource(tokens, inside, at);
    if (source) found.push(source);
  }
  return found;
}

function accordingTo(tokens: readonly Token[], at: number): Source | undefined {
  if (tokens[at]?.text !== "according") return undefined;
  const phrase = phraseFrom(tokens, tokens[at + 1]?.text === "to" ? at + 2 : at + 1);
  if (phrase.length === 0) return undefined;
  const apposition = appositionAfter(tokens, phrase);
  return { phrase, apposition, verb: "according to", kind: "according", at, form: "according" };
}

function verbSource(
  tokens: readonly Token[],
  inside: readonly boolean[],
  at: number,
  leading: () => Subject,
): Source | undefined {
  const verb = tokens[at]?.text as string;
  const kind = verbKind(verb);
  if (kind === undefined) return undefined;
  if (isPassive(tokens, at)) return passiveSource(tokens, at, verb, kind);
  const before = subjectBefore(tokens, at);
  if (before.phrase.length > 0 && !inside[before.phrase[0]?.index as number]) {
    return { ...before, verb, kind, at, form: "before" };
  }
  if (followsQuote(tokens, inside, at)) {
    const phrase = phraseFrom(tokens, at + 1);
    if (phrase.length > 0)
      return { phrase, apposition: appositionAfter(tokens, phrase), verb, kind, at, form: "after" };
  }
  if (!sharesSubject(tokens, at)) return undefined;
  const { phrase, apposition } = leading();
  if (phrase.length === 0 || (phrase.at(-1)?.index as number) >= at) return undefined;
  return { phrase, apposition, verb, kind, at, form: "leading" };
}

/** "…,” said S": the verb comes right after a mark or a quotation. */
function followsQuote(tokens: readonly Token[], inside: readonly boolean[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BETWEEN.has(tokens[before]?.text as string)) before--;
  return before >= 0 && (inside[before] === true || /^[",'“”’]$|^''$/.test(tokens[before]?.raw as string));
}

/** "S met them and said …", "S sued, saying …", "S, who left, said": the subject is the sentence's. */
function sharesSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const verb = tokens[at]?.text as string;
  return /ing$/.test(verb) || /^(?:and|but|then|also|has|had|have)$/.test(before) || before === ",";
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text as string;
  if (!/ed$|told|said|known$/.test(verb)) return false;
  let before = at - 1;
  while (
    before >= at - 4 &&
    /ly$|^(?:also|been|being|now|once|even|since|not|never)$/.test(tokens[before]?.text ?? "")
  ) {
    before--;
  }
  const auxiliary = tokens[before]?.text ?? "";
  return (
    /^(?:is|are|was|were|be|been|being|gets?|got|it's|he's|she's)$/.test(auxiliary) ||
    tokens[at - 1]?.text === "been"
  );
}

/** "Police were accused by S": the source comes after "by"; without it nobody is named. */
function passiveSource(
  tokens: readonly Token[],
  at: number,
  verb: string,
  kind: VerbKind,
): Source | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + 4); next++) {
    if (tokens[next]?.text !== "by") continue;
    const phrase = phraseFrom(tokens, next + 1);
    if (phrase.length === 0 || /ing$/.test(phrase[0]?.text as string)) return undefined;
    return { phrase, apposition: appositionAfter(tokens, phrase), verb, kind, at, form: "passive" };
  }
  return undefined;
}

/** "S: “…”" without a verb of the lists. */
function colonSource(tokens: readonly Token[], inside: readonly boolean[], at: number): Source | undefined {
  if (tokens[at]?.text !== ":" || inside[at + 1] !== true) return undefined;
  const phrase = phraseBefore(tokens, at - 1);
  const named = phrase.some(isCapitalised) && phrase.length <= 6;
  return named ? { phrase, apposition: [], verb: ":", kind: "neutral", at, form: "colon" } : undefined;
}
