// The corrections above a message: which ones stand there, and the message with one more. Pure.

import { type APIMessage, ComponentType, MessageFlags } from "discord.js";
import type { Correction } from "../../editorial/corrections.js";
import { componentsIn, displaysIn } from "../presentation/cards.js";
import { LIMITS } from "../presentation/limits.js";
import { hasCards, type MessageBody } from "../presentation/message.js";
import { editMark } from "./words.js";

/** What is read of a message, as Discord's API gives it. */
type Shown = Pick<APIMessage, "content"> & Partial<Pick<APIMessage, "components" | "flags">>;

/**
 * The numbers of the corrections that stand above a message: the lines at its top that nobody but the bot can write,
 * since in text of people and articles every asterisk is escaped.
 */
export function correctionsAbove(message: Shown): readonly number[] {
  const lines = linesAbove(message).map((line) => CORRECTION.exec(line)?.[1]);
  const end = lines.indexOf(undefined);
  return lines.slice(0, end < 0 ? lines.length : end).map(Number);
}

const CORRECTION = /^\*\*Correction, [^*\n]+\.\*\* [^\n]*\(Correction no\. (\d+)\)$/;

/** Of cards the texts above the first one, which are nothing but corrections. */
function linesAbove({ content, components = [], flags }: Shown): string[] {
  if (!hasCards({ flags })) return content.split("\n\n");
  const first = components.findIndex(({ type }) => type !== ComponentType.TextDisplay);
  return displaysIn(first < 0 ? components : components.slice(0, first));
}

/** The message with the correction above it; null where it would not fit. */
export function corrected(message: Shown, correction: Correction, line: string): Partial<MessageBody> | null {
  const { content, components = [], flags } = message;
  const above = `${line} ${editMark(correction)}`;
  if (!hasCards({ flags })) {
    const text = `${above}${content === "" ? "" : `\n\n${content}`}`;
    return text.length > LIMITS.content ? null : { content: text };
  }
  const all = [{ type: ComponentType.TextDisplay as const, content: above }, ...components];
  const characters = displaysIn(all).reduce((sum, text) => sum + text.length, 0);
  return characters > LIMITS.cards || componentsIn(all) > LIMITS.components
    ? null
    : { components: all, flags: MessageFlags.IsComponentsV2 };
}
