// A party of the dispute that is known before an article is read (`case.yaml`). A shape, no reading.

import type { Side } from "../../domain.js";

export interface KnownParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side: Side;
}
