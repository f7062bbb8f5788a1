// A message to Discord before it is sent, and its body; mentions are switched off here. Pure.

import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from "discord.js";
import type { Quote } from "../../domain.js";
import { cleaned } from "./cleaned.js";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message as the commands give it; what is left out is emptied when a message is edited. */
export interface Reply {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly Row[];
  /** Files with a plain text: a message of its own, seen by the asker alone. */
  readonly files?: readonly ReplyFile[];
  /** The quotes that it shows, for the records of what was published. */
  readonly quotes?: readonly Quote[];
  /** The command that made it, where that is not the one at hand (a page, a share). */
  readonly kind?: string;
}

/** A file that comes with a message. */
export interface ReplyFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** What stands for a picture where it cannot be seen. */
  readonly says?: string;
}

/** A form to fill in, instead of a reply. Only a handler with `opensModal` may give one. */
export interface Modal {
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** Nothing that the bot sends can mention anyone: as the library writes it … */
export const NO_MENTIONS = { allowedMentions: { parse: [], repliedUser: false } } as const;
/** … and as Discord's own API does. */
export const NO_MENTIONS_OVER_REST = { allowed_mentions: { parse: [] } } as const;

/** The one exception, for the message that rings the editors: this role alone. */
export function mentioning(role: string) {
  return { allowed_mentions: { parse: [], roles: [role] } } as const;
}

/** What a message is made of, for new ones and edits alike: nothing of an older one stays. */
export function messageBody({ content, embeds, components }: Reply) {
  return cleaned({
    content: content ?? "",
    embeds: [...(embeds ?? [])],
    components: [...(components ?? [])],
  });
}
