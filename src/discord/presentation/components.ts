// Buttons, rows of them, and those that stand under every page of quotes. Pure.

import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { Quote } from "../../domain.js";
import { customId, quoteRef } from "./custom-id.js";
import type { Row } from "./message.js";

/** The buttons that look closer at the quotes of a page; null without quotes. */
export function quoteRow(quotes: readonly Quote[]): Row | null {
  if (quotes.length === 0) return null;
  const refs = [...new Set(quotes.map((quote) => quoteRef(quote.id)))];
  return row([
    button("Paragraph", customId("around", ...refs)),
    button("Why this label?", customId("why", ...refs)),
    button("Wrong label", customId("wrong", ...refs)),
  ]);
}

export function row(components: readonly APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

export function button(
  label: string,
  id: string,
  style:
    | ButtonStyle.Primary
    | ButtonStyle.Secondary
    | ButtonStyle.Success
    | ButtonStyle.Danger = ButtonStyle.Secondary,
  disabled = false,
): APIButtonComponent {
  return { type: ComponentType.Button, label, custom_id: id, style, ...(disabled ? { disabled } : {}) };
}
