// The parts of a question, told by the order of its words: who, does what, whose words are wanted, whose name. Pure.

import { tokensOf } from "../language/tokens.js";
import type { QueryTerm } from "./query-terms.js";
import type { Question } from "./question.js";
import { asksForName, isPersonNoun, isSpeaking, isSpeech } from "./question-form.js";

/** Each part is the index of a term of the question. */
export interface Parts {
  /** The one of whom it is asked ("Did X sue …"); after "who", the heaviest of the other terms. */
  readonly doer: number | null;
  /** What that one is asked to have done; null with no doer. */
  readonly deed: number | null;
  /** The one whose own words are asked for, in as many terms as the name has; mostly nobody. */
  readonly speaker: readonly number[];
  /** What the person is whose name is asked for ("Which judge …", "Name of the lawyer"). */
  readonly role: number | null;
}

/** A query term and the word of the question at which it begins. */
interface Placed extends QueryTerm {
  readonly at: number;
  readonly place: number;
}

/** Told by the words of a question as it was taken apart. */
export function partsOf({ text: folded, terms, wants }: Question): Parts {
  const words = tokensOf(folded).map(({ raw }) => raw);
  const placed = terms
    .map((term, at): Placed => ({ ...term, at, place: words.indexOf(firstWord(term)) }))
    .filter(({ text, sum }) => !sum && !BETWEEN.test(text) && !ANYBODY.test(text) && !NAME.test(text))
    .sort((a, b) => a.place - b.place);
  const start = beginningOf(folded);
  const doing = /^who\b/i.test(folded) ? doneByWhom(placed) : doneBy(placed, start);
  const person = wants.includes("person") || wants.includes("organisation");
  return {
    doer: doing?.doer.at ?? null,
    deed: doing?.deed.at ?? null,
    speaker: speakerIn(folded, words, placed, start).map(({ at }) => at),
    role: person || asksForName(folded) ? (roleIn(folded, placed)?.at ?? null) : null,
  };
}

function firstWord({ text }: QueryTerm): string {
  return text.split(" ")[0] as string;
}

const BEGINNING =
  /^(?:(?:what|why|when|where|how|which|who)\b.*?\b)?(did|does|do|has|have|had|is|was|are|were|can|could|will|would)\b/i;

/** Up to the auxiliary, after which the subject comes: the number of words, and whether it is a form of "be". */
function beginningOf(folded: string): { readonly words: number; readonly being: boolean } | null {
  const match = BEGINNING.exec(folded);
  return match && { words: tokensOf(match[0]).length, being: /^(?:is|was|are|were)$/i.test(match[1] ?? "") };
}

type Start = ReturnType<typeof beginningOf>;
type Doing = { readonly doer: Placed; readonly deed: Placed } | null;

/** "Did X sue Y": X sues. */
function doneBy(placed: readonly Placed[], start: Start): Doing {
  const doer = start && placed.find(({ place }) => place >= start.words);
  const deed = doer && placed.find(({ place, proper }) => place > doer.place && !proper);
  return doer && deed ? { doer, deed } : null;
}

/** "Who sued Y": somebody sues, and Y must stand beside it. */
function doneByWhom(placed: readonly Placed[]): Doing {
  const deed = placed.find(({ place, proper }) => place > 0 && !proper);
  const [doer] = placed.filter((one) => one !== deed).sort((a, b) => b.weight - a.weight);
  return doer && deed ? { doer, deed } : null;
}

/** What may stand between a name and its verb; who is nobody in particular; what only asks for a name. */
const BETWEEN = /^(?:ever|also|yet|already|have|has|had|been|to|\p{Ll}{3,}ly)$/u;
const ANYBODY = /^(?:any|anyone|anybody|someone|somebody|no)$/i;
const NAME = /^names?$/i;

/** "What did X Y say", "Has X commented", "X's response": X Y. */
function speakerIn(
  folded: string,
  words: readonly string[],
  placed: readonly Placed[],
  start: Start,
): readonly Placed[] {
  const first = start && !start.being ? placed.findIndex(({ place }) => place >= start.words) : -1;
  if (first >= 0 && start && !ANYBODY.test(words[start.words] ?? "")) {
    let last = first;
    while (isNext(placed, last)) last++;
    let verb = endOf(placed[last] as Placed);
    while (BETWEEN.test(words[verb] ?? "")) verb++;
    if (isSpeaking(words[verb] ?? "")) return placed.slice(first, last + 1);
  }
  const named = isSpeech(folded) ? placed.find(({ proper }) => proper) : undefined;
  return named ? [named] : [];
}

/** Does the term after this one follow at once, or after one small word, and is it no verb of speech? */
function isNext(placed: readonly Placed[], at: number): boolean {
  const next = placed[at + 1];
  return next !== undefined && next.place <= endOf(placed[at] as Placed) + 1 && !isSpeaking(next.text);
}

/** The word after a term. */
function endOf({ place, text }: Placed): number {
  return place + text.split(" ").length;
}

function roleIn(folded: string, placed: readonly Placed[]): Placed | undefined {
  const plain = placed.filter(({ proper }) => !proper);
  return plain.find(({ text }) => isPersonNoun(text)) ?? (asksForName(folded) ? plain[0] : undefined);
}
