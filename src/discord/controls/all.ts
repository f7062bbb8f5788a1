// THE list of controls: buttons, selects and forms, found by the prefix of their custom id.

import type { Control } from "../command.js";
import { DRAFT_CONTROL_LIST } from "./draft.js";
import { page } from "./page.js";

export const CONTROLS: readonly Control[] = [page, ...DRAFT_CONTROL_LIST];
