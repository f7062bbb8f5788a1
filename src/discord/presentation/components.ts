// Buttons, rows of them, and those that stand under every page of quotes. Pure.

import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { Quote } from "../../domain.js";
import { customId } from "./custom-id.js";
import { LIMITS } from "./limits.js";
import type { Row } from "./message.js";
import { labelledOf, sentenceRef } from "./sentence-ref.js";

/** The buttons that look closer at the quotes of a page, each at the sentence that was labelled; null without quotes. */
export function quoteRow(quotes: readonly Quote[]): Row | null {
  if (quotes.length === 0) return null;
  const refs = fitting([...new Set(quotes.map((quote) => sentenceRef(labelledOf(quote))))]);
  return row([
    button("Paragraph", customId(LONGEST_PREFIX, ...refs)),
    button("Why this label?", customId("why", ...refs)),
    button("Wrong label", customId("wrong", ...refs)),
  ]);
}

const LONGEST_PREFIX = "around";

/** As many as one custom id holds; of a page with more short quotes than that, the first ones. */
function fitting(refs: readonly string[]): readonly string[] {
  const fits = (count: number) =>
    [LONGEST_PREFIX, ...refs.slice(0, count)].join(":").length <= LIMITS.customId;
  let count = refs.length;
  while (!fits(count)) count--;
  return refs.slice(0, count);
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
