// A message to Discord before it is sent, and its body; mentions are switched off here. Pure.

import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Quote } from "../../domain.js";
import { cleaned } from "./cleaned.js";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message as the commands give it; what is left out is emptied when a message is edited. */
export interface Reply {
  /** Plain text, where there are no cards. */
  readonly content?: string;
  readonly cards?: readonly APIContainerComponent[];
  /** Buttons and menus under it. */
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

/** What a message is made of; `flags` says that it is made of cards. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: [];
  readonly components: APIMessageTopLevelComponent[];
  readonly flags?: MessageFlags.IsComponentsV2;
}

/** Of a new message. */
export function messageBody({ content = "", cards, components = [] }: Reply): MessageBody {
  if (cards === undefined) return cleaned({ content, components: [...components] });
  return cleaned({ components: [...cards, ...components], flags: MessageFlags.IsComponentsV2 } as const);
}

/**
 * Of a message that is edited: nothing of the older one stays. What was made of cards once can be nothing else, so that
 * plain text becomes a text display there.
 * @param hasCards the message is made of cards already
 */
export function editedBody(reply: Reply, hasCards: boolean): MessageBody {
  const { content = "", cards, components = [] } = reply;
  if (!hasCards) return { content: "", embeds: [], ...messageBody(reply) };
  const texts = content === "" ? [] : [{ type: ComponentType.TextDisplay as const, content }];
  return {
    components: cleaned([...(cards ?? texts), ...components]),
    flags: MessageFlags.IsComponentsV2,
  };
}

/** Is a message, as Discord's API gives it, made of cards? */
export function hasCards({ flags }: { readonly flags?: number | undefined }): boolean {
  return (Number(flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}
