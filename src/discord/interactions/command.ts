// What a command and a control are. Types alone.

import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
  StringSelectMenuInteraction,
} from "discord.js";
import type { Modal, Reply } from "../presentation/message.js";
import type { BotContext, Context } from "./context.js";

/** Where the reply goes: a message for all, one for the asker alone, or into the message that carries the control. */
export type Delivery = "public" | "private" | "update";

/** What commands and controls have in common. The dispatcher acknowledges, sends, logs and catches; `run` only works. */
export interface Handler<I> {
  readonly delivery: Delivery | ((interaction: I, context: BotContext) => Delivery);
  /** Counts against the cooldowns. */
  readonly counts?: boolean;
  /** Refused to all but editors, in one private line. */
  readonly editorsOnly?: boolean;
  /** Never deferred: a form can only be the first response, so `run` must be quick. */
  readonly opensModal?: boolean;
  /** Answered in a millisecond without asking the corpus: sent at once, never deferred. */
  readonly quick?: boolean;
  /**
   * The name of the case that it is about where it says so itself, as a button does; null: the one that is named, else
   * that of the place.
   */
  caseOf?(interaction: I, context: BotContext): string | null;
  /** About no case, or about one that it finds by itself. */
  readonly caseless?: boolean;
  /** Takes "all" where a case is named. */
  readonly takesAll?: boolean;
  /** Takes "none" where a case is named. */
  readonly takesNone?: boolean;
  /** What can be said at once against it, in one private line, before anything is deferred; null lets it pass. */
  objection?(interaction: I): string | null;
  /** Throws ExpectedError for what the person can mend; its line is shown to them. */
  run(interaction: I, context: Context): Promise<Reply | Modal>;
}

/** At most 25 are shown; names are cut to 100 characters at the exit. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface SlashCommand extends Handler<ChatInputCommandInteraction> {
  readonly kind: "slash";
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  autocomplete?(interaction: AutocompleteInteraction, context: Context): Promise<readonly Choice[]>;
}

export interface MessageCommand extends Handler<MessageContextMenuCommandInteraction> {
  readonly kind: "message";
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}

export type Command = SlashCommand | MessageCommand;

export type ControlInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** A button, a select menu or a modal, found by the prefix of its custom id: `prefix:argument:argument…`. */
export interface Control extends Handler<ControlInteraction> {
  readonly prefix: string;
}
