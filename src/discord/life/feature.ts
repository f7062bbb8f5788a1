// What runs beside the commands (forum, corrections): started once the bot is ready, stopped before it leaves.

import type { Client } from "discord.js";
import type { BotContext } from "../interactions/context.js";
import type { HeldEvents } from "./held-events.js";

/** Attaches its listeners and finishes what was left undone; gives what stops it again. */
export type Feature = (
  client: Client<true>,
  context: BotContext,
  held: HeldEvents,
) => Promise<() => Promise<void>>;
