// The parts of a question, told by the order of its words: who, does what, whose words are wanted, whose name. Pure.

import { tokensOf } from "../language/tokens.js";
import { type Beginning, beginningOf, type PlacedTerm, placedTerms } from "./placed-terms.js";
import type { Question } from "./question.js";
import { asksForName, isPersonNoun } from "./question-form.js";
import { speakerIn } from "./wanted-words.js";

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

/** Told by the words of a question as it was taken apart. */
export function partsOf({ text: folded, terms, wants }: Question): Parts {
  const words = tokensOf(folded).map(({ raw }) => raw);
  const placed = placedTerms(terms, words);
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

type Doing = { readonly doer: PlacedTerm; readonly deed: PlacedTerm } | null;

/** "Did X sue Y": X sues. */
function doneBy(placed: readonly PlacedTerm[], start: Beginning | null): Doing {
  const doer = start && placed.find(({ place }) => place >= start.words);
  const deed = doer && placed.find(({ place, proper }) => place > doer.place && !proper);
  return doer && deed ? { doer, deed } : null;
}

/** "Who sued Y": somebody sues, and Y must stand beside it. */
function doneByWhom(placed: readonly PlacedTerm[]): Doing {
  const deed = placed.find(({ place, proper }) => place > 0 && !proper);
  const [doer] = placed.filter((one) => one !== deed).sort((a, b) => b.weight - a.weight);
  return doer && deed ? { doer, deed } : null;
}

function roleIn(folded: string, placed: readonly PlacedTerm[]): PlacedTerm | undefined {
  const plain = placed.filter(({ proper }) => !proper);
  return plain.find(({ text }) => isPersonNoun(text)) ?? (asksForName(folded) ? plain[0] : undefined);
}
