// A question with the name of the only party that it can mean by its side: "the plaintiff" where the case file has no such alias. Pure.

import type { CaseFile } from "../../corpus/case-file.js";
import type { Side } from "../../domain.js";
import { SIDE_OF_WORD } from "../../language/lexicon/side-words.js";
import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";

/** Courts and authorities are asked for as a kind of thing ("which court"); a party to the dispute is not. */
const PARTIES: ReadonlySet<Side> = new Set(["accuser", "accused"]);
const CALLED = /\bthe (\p{L}+)(?!\p{L})/giu;

/** @returns the question as it is searched for; the words of another alias stay */
export function withNamedSides(question: string, parties: CaseFile["parties"], names: Names): string {
  return question.replace(CALLED, (words: string, word: string) => {
    const side = SIDE_OF_WORD.get(word.toLowerCase());
    const known = names.find(tokensOf(words)).length > 0;
    const own = parties.filter((party) => party.side === side);
    const [one] = own;
    if (side === undefined || !PARTIES.has(side) || known || own.length !== 1 || one === undefined)
      return words;
    return one.name;
  });
}
