// How a message of the bot's is known again: by words at a fixed place, which no text of people or articles reaches. Pure.

import type { APIMessage } from "discord.js";

type Shown = Pick<APIMessage, "content"> & Partial<Pick<APIMessage, "embeds">>;

/** Is this the message? Asked of the bot's own messages alone. */
export type Mark = (message: Shown) => boolean;

/** Its first embed's title begins so; without embeds its first line, in bold. */
export function titled(text: string): Mark {
  return ({ content, embeds = [] }) =>
    embeds.length > 0
      ? (embeds[0]?.title ?? "").startsWith(text)
      : (linesOf(content)[0] ?? "").startsWith(`**${text}`);
}

/** Its last embed's footer begins so; without embeds its last line, in small print. */
export function footed(text: string): Mark {
  return ({ content, embeds = [] }) =>
    embeds.length > 0
      ? (embeds.at(-1)?.footer?.text ?? "").startsWith(text)
      : (linesOf(content).at(-1) ?? "").startsWith(`-# ${text}`);
}

/** Its last line is this. */
export function ending(line: string): Mark {
  return ({ content }) => linesOf(content).at(-1) === line;
}

/** It is this. */
export function reading(text: string): Mark {
  return ({ content }) => content === text;
}

function linesOf(content: string): string[] {
  return content.split("\n");
}
