// "“They stole the plans!” Ms Aker exclaimed": the cry closes, its sentence goes on with its speaker.

import { sayingOf } from "../lexicon/verbs.js";

const NAME = /^\p{Lu}[\p{L}\p{N}.’'&-]*,?$/u;
const BETWEEN_NAMES = new Set("of for the and de la van von der bin al".split(" "));
const ADVERB = /^(?:then|later|also|once|again|finally|\p{Ll}+ly)$/u;
/** Nobody's name: what opens a sentence of its own. */
const NO_NAME = new Set(
  (
    "He She It They We You This That These Those There But And So When While After Before If As In On At For His Her " +
    "Their Its No Yes Then A An Both Neither What Who Why How Where"
  ).split(" "),
);
/** A clause of its own behind the verb: then the name begins a new sentence ("Huawei said the claims were false"). */
const CLAUSE =
  /\b(?:that|it|they|was|were|is|are|had|has|have|would|will|could|can|did|does|do|should|may|might|must|if|whether|not|no)\b/;
const TO_DO = /\bto\s+\p{Ll}/u;
/** Where the verb's own part of the sentence ends. */
const PART_END = /[.,;:!?—–]|\b(?:as|when|while|after|before|who|which|during)\b/;
const PUTS_TO_SOMEBODY: ReadonlySet<string> = new Set(["ask", "tell", "urge", "call", "warn"]);
/** Longer names, titles and additions than this are no speaker's. */
const MOST_WORDS = 24;
const MOST_NOUNS = 3;

/** @param rest what follows a closing quotation mark behind "!", "?" or an ellipsis */
export function speakerFollows(rest: string): boolean {
  const words = rest.split(/\s+/).slice(0, MOST_WORDS);
  const at = verbPlace(words);
  const [verb = "", mark = ""] = at === null ? [] : (/^(\p{Ll}+)(.*)$/u.exec(words[at] ?? "") ?? []).slice(1);
  if (at === null || verb === "") return false;
  const tail = `${mark} ${words.slice(at + 1).join(" ")}`;
  const part = tail.slice(0, PART_END.exec(tail)?.index ?? tail.length);
  const saying = sayingOf(verb);
  if (saying === undefined) return verb.endsWith("ed") && /^(?:\s+\p{Ll}+ly)?\s*$/u.test(part);
  return !CLAUSE.test(part) && !(PUTS_TO_SOMEBODY.has(saying.verb) && TO_DO.test(part));
}

/** The place of the word behind a name with its title or addition and an adverb, or null where no name begins the text. */
function verbPlace(words: readonly string[]): number | null {
  const first = words[0] === "The" ? 1 : 0;
  if (words[0] === "I") return afterAdverbs(words, 1);
  if (NO_NAME.has(words[first] ?? "") || !NAME.test(words[first] ?? "")) return null;
  let at = first + 1;
  while (!words[at - 1]?.endsWith(",") && isOfName(words[at] ?? "")) at++;
  if (/[’']s?$/.test(words[at - 1] ?? "")) at = afterTitle(words, at);
  if (words[at - 1]?.endsWith(",")) {
    const end = words.findIndex((word, i) => i >= at && word.endsWith(","));
    if (end < 0) return null;
    at = end + 1;
  }
  return afterAdverbs(words, at);
}

function isOfName(word: string): boolean {
  return NAME.test(word) || BETWEEN_NAMES.has(word);
}

/** "Bellweather’s chief executive": the nouns up to a verb of saying. */
function afterTitle(words: readonly string[], from: number): number {
  const nouns = words.slice(from, from + MOST_NOUNS + 1);
  const verb = nouns.findIndex((word) => sayingOf(word.replace(/\P{L}+$/u, "")) !== undefined);
  return verb < 0 ? from : from + verb;
}

function afterAdverbs(words: readonly string[], from: number): number {
  return ADVERB.test(words[from] ?? "") ? from + 1 : from;
}
