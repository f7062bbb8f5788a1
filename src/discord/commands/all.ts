// THE list of commands: what dispatch answers and what is registered.

import type { Command } from "../command.js";
import { ask } from "./ask.js";

export const COMMANDS: readonly Command[] = [ask];
