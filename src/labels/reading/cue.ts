// What a row of the cue table is.

import type { Label } from "../../domain.js";

/** A sign in the words of one sentence. `reporting` rows also take away the cues that they overlap. */
export interface Cue {
  readonly id: string;
  /** The label it speaks for. */
  readonly label: Label;
  /** 1 hint, 2 sign, 3 strong sign; what rules alone add up. */
  readonly weight: 1 | 2 | 3;
  /** Read on folded text (lower case, straight marks), with the flags `gu`. */
  readonly pattern: RegExp;
  /** Texts in which it must be found, and texts in which it must not. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
