// Labels for pasted words, until it is known which sentence is meant; in memory alone.

import type { Label } from "../../../domain.js";
import { Pending } from "../pending.js";

export const pastedLabels = new Pending<{ readonly label: Label; readonly reason: string }>();
