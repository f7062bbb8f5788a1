// An article's names as others look them up.

import type { Token } from "./text.js";

export interface Name {
  /** The fullest form in the article. */
  readonly full: string;
  readonly person: boolean;
}

/** Looks names up by any of their words or forms. */
export interface NameBook {
  /** The name that a run of tokens mentions, or undefined. */
  find(tokens: readonly Token[]): Name | undefined;
  /** The person whom the article calls by this noun somewhere ("director Quentin Tarantino"), or undefined. */
  called(noun: string): Name | undefined;
  /** The nouns that the article calls a person by. */
  rolesOf(name: string): readonly string[];
  /** All names in a run of tokens, in order, with the index of their first token. */
  all(
    tokens: readonly Token[],
  ): readonly { readonly name: Name; readonly at: number; readonly end: number }[];
}
