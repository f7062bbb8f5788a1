// A message to Discord before it is sent, and its body: every one of them with all mentions off. Pure.

import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from "discord.js";
import type { Quote } from "../../domain.js";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message as the commands give it; what is left out is emptied when a message is edited. */
export interface Reply {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly Row[];
  /** The quotes that it shows, for the records of what was published. */
  readonly quotes?: readonly Quote[];
  /** The command that made it, where that is not the one at hand (a page, a share). */
  readonly kind?: string;
}

/** A form to fill in, instead of a reply. Only a handler with `opensModal` may give one. */
export interface Modal {
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** Nothing that the bot sends can mention anyone. */
const NO_MENTIONS = { parse: [], repliedUser: false } as const;

/** The body of any message: for desk messages and edits too, so that mentions are off everywhere. */
export function messageBody(reply: Reply) {
  return {
    content: reply.content ?? "",
    embeds: [...(reply.embeds ?? [])],
    components: [...(reply.components ?? [])],
    allowedMentions: NO_MENTIONS,
  };
}
