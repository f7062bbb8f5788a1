// "X's Y": do the best sentences know Y as somebody else's? Pure.

import { relatedTo } from "../language/lexicon/related.js";
import { tokensOf } from "../language/tokens.js";
import type { Question } from "./question.js";
import type { Ranked } from "./retrieve.js";

/** Words between an owner and what is owned, at most. */
const NEXT_TO = 2;

/** Do the best sentences give the thing to another owner, and none to the one asked for? */
export function unbound(question: Question, top: readonly Ranked[]): boolean {
  return question.owned.some(({ owner, thing }) => {
    const things = new Set([thing, ...relatedTo(thing).keys()]);
    const owners = top.flatMap(({ view }) => ownersOf(things, view.sentence.text));
    return owners.length > 0 && !owners.some((stems) => stems.some((stem) => owner.includes(stem)));
  });
}

/** For each place of the thing, the names right before it ("BES CEO", "BES's CEO") or after an "of": their stems. */
function ownersOf(things: ReadonlySet<string>, text: string): readonly (readonly string[])[] {
  const words = tokensOf(text);
  return words.flatMap(({ stem }, at) => {
    if (!things.has(stem)) return [];
    const after = words[at + 1]?.raw === "of" ? words.slice(at + 2, at + 2 + NEXT_TO) : [];
    const names = [...words.slice(Math.max(0, at - NEXT_TO), at), ...after].filter(({ capital }) => capital);
    return names.length === 0 ? [] : [names.map((word) => word.stem)];
  });
}
