// Corrections that an editor was shown and has not confirmed yet, in memory alone.

import { Pending } from "../pending.js";
import type { Proposed } from "./correction-view.js";

export const proposedCorrections = new Pending<Proposed>();
