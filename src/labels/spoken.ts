// Who speaks in a sentence: the nouns.

import type { Side } from "../domain.js";
import type { Source } from "./speaker.js";
import type { Token } from "./text.js";

export interface Speaker {
  /** As the article names it, in its fullest form; "unnamed" where it names nobody. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "document" | "group" | "unknown";
  readonly side: Side | null;
  readonly keys: readonly string[];
}

export interface Spoken {
  readonly sources: readonly Source[];
  /** The source that governs the sentence, when it has one of its own. */
  readonly source: Source | null;
  readonly speaker: Speaker | null;
  /** Index of the sentence that names the speaker. */
  readonly from: number | null;
  /** `own`: named here; `pronoun`: resolved here; `quotation`: a quotation goes on. */
  readonly how: "own" | "pronoun" | "quotation" | "none";
}

/** What is needed of a sentence to tell who speaks. */
export interface Heard {
  readonly tokens: readonly Token[];
  readonly inside: readonly boolean[];
  readonly paragraph: number;
  /** Begins inside a quotation that was opened before. */
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  /** Share of its characters inside quotations. */
  readonly share: number;
}
