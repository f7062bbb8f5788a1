// How a message of the bot's is known again: by words at a fixed place, which no text of people or articles reaches. Pure.

import type { APIMessage } from "discord.js";
import { displaysIn } from "../presentation/cards.js";
import { hasCards } from "../presentation/message.js";

type Shown = Partial<Pick<APIMessage, "content" | "embeds" | "components" | "flags">>;

/** Is this the message? Asked of the bot's own messages alone. */
export type Mark = (message: Shown) => boolean;

/** Its first line begins so, in bold; of an older message with embeds the first title. */
export function titled(text: string): Mark {
  return (message) => {
    const [embed] = message.embeds ?? [];
    if (embed !== undefined) return (embed.title ?? "").startsWith(text);
    return isBold(textsOf(message)[0], text);
  };
}

/** Its last line begins so, in small print; of an older message with embeds the last footer. */
export function footed(text: string): Mark {
  return (message) => {
    const embed = message.embeds?.at(-1);
    if (embed !== undefined) return (embed.footer?.text ?? "").startsWith(text);
    return isSmall(linesOf(textsOf(message).at(-1)).at(-1), text);
  };
}

/** Its last line is this. */
export function ending(line: string): Mark {
  return ({ content }) => linesOf(content).at(-1) === line;
}

/** It is this. */
export function reading(text: string): Mark {
  return ({ content }) => content === text;
}

/** The texts of a message: of its cards one after the other, or its content. */
function textsOf(message: Shown): readonly string[] {
  return hasCards(message) ? displaysIn(message.components ?? []) : [message.content ?? ""];
}

function isBold(line: string | undefined, text: string): boolean {
  return (line ?? "").startsWith(`**${text}`);
}

function isSmall(line: string | undefined, text: string): boolean {
  return (line ?? "").startsWith(`-# ${text}`);
}

function linesOf(text = ""): string[] {
  return text.split("\n");
}
