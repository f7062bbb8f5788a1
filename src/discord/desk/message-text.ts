// All the words of a message, those that it forwards included. Pure.

import type { APIMessage, Message } from "discord.js";

/** The message's own words and those of the messages that it forwards, a line each. */
export function wordsOf({
  content,
  messageSnapshots,
}: Pick<Message, "content" | "messageSnapshots">): string {
  const forwarded = [...(messageSnapshots?.values() ?? [])].map((one) => one.content ?? "");
  return joined([content, ...forwarded]);
}

/** The same of a message as Discord's API gives it. */
export function wordsOfRaw({
  content,
  message_snapshots = [],
}: Pick<APIMessage, "content" | "message_snapshots">): string {
  return joined([content, ...message_snapshots.map(({ message }) => message.content)]);
}

/** What its writer says himself: no lines that quote another message. */
export function withoutQuoted(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n");
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join("\n");
}
