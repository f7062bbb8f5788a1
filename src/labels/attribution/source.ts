// A source of a sentence: the words that name who speaks, and how. A shape, no reading.

import type { SayingKind } from "../../language/lexicon/verbs.js";
import type { Phrase } from "./phrase-shape.js";

export interface Source {
  readonly phrase: Phrase;
  readonly kind: SayingKind | "according";
  readonly verb: string;
  /** Token index of the verb. */
  readonly at: number;
  /** It follows a quotation, or speaks for a document: its words are told, not its acts. */
  readonly quotes: boolean;
  /** It stands behind what is said, at the end of the sentence: ", the complaint said." */
  readonly trails: boolean;
  readonly form: "before" | "after" | "according" | "by" | "participle" | "colon" | "noun" | "relative";
}
