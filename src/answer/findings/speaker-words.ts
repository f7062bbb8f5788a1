// The words of a name as somebody may ask for it: without titles, possessives, offices and the endings of firms. Pure.

import { straightApostrophes, withoutInvisible } from "../../language/characters.js";
import { CORPORATE } from "../../language/lexicon/name-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import { TITLES } from "../../language/lexicon/titles.js";
import { plainName } from "../../language/plain-name.js";

const JOINING = /^(?:a|an|and|by|for|from|of|on|behalf|the|what|did|said|says?)$/;

/** As somebody types it: no quotation marks around it, no possessive behind it. */
export function bareName(name: string): string {
  const straight = straightApostrophes(withoutInvisible(name)).replace(/["“”„«»]/g, " ");
  return straight.replace(/'s(?!\p{L})|(?<=s)'(?!\p{L})/gu, " ").trim();
}

/** A name's own words, letters without accents: no titles, no possessive. */
export function nameWords(name: string): readonly string[] {
  const plain = plainName(bareName(name)).normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.split(" ").filter((word) => word !== "" && !TITLES.test(word));
}

/** Of those the ones that tell who it is: "a spokesman for Acme Paints, Inc." is "acme paints". */
export function tellingWords(name: string): readonly string[] {
  return nameWords(name).filter(
    (word) => !JOINING.test(word) && !CORPORATE.test(word) && !OFFICES.has(nounKind(word) ?? ""),
  );
}

const OFFICES: ReadonlySet<string> = new Set(["person", "group"]);

/** Every word stands among the others, in their order; a single letter stands for the word that it begins. */
export function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = others.findIndex(
      (other, i) => i >= from && (other === word || (word.length === 1 && other.startsWith(word))),
    );
    from = at + 1;
    return at >= 0;
  });
}
