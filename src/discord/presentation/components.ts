// Buttons, rows of them, and the menu under every page of quotes. Pure.

import { type APIButtonComponent, type APISelectMenuOption, ButtonStyle, ComponentType } from "discord.js";
import type { Quote } from "../../domain.js";
import { customId } from "./custom-id.js";
import { LIMITS } from "./limits.js";
import type { Row } from "./message.js";
import { labelledOf, sentenceRef } from "./sentence-ref.js";

/** The prefix of a menu whose entries stand for buttons: the value of an entry is the custom id of its control. */
export const MENU = "more";

/** What looks closer at the quotes of a page, each at the sentence that was labelled; nothing without quotes. */
export function quoteChoices(quotes: readonly Quote[]): APISelectMenuOption[] {
  if (quotes.length === 0) return [];
  const refs = fitting([...new Set(quotes.map((quote) => sentenceRef(labelledOf(quote))))]);
  return [
    choice("Paragraph", customId(LONGEST_PREFIX, ...refs), "The words before and after, and the article"),
    choice("Why this label?", customId("why", ...refs), "What weighed for it, and how sure it is"),
    choice("Wrong label", customId("wrong", ...refs), "Tell the editors"),
  ];
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

/**
 * An entry of the menu under a page.
 * @param id the custom id of the control that it stands for
 */
export function choice(label: string, id: string, description: string): APISelectMenuOption {
  return { label, value: id, description };
}

/**
 * The menu with whatever else a page offers; null where that is nothing.
 * @param page where it is one of several: from 0, and of how many
 */
export function menu(
  choices: readonly APISelectMenuOption[],
  page?: { readonly at: number; readonly of: number },
): Row | null {
  if (choices.length === 0) return null;
  const placeholder = page === undefined ? "More…" : `More… (page ${page.at + 1} of ${page.of})`;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        // Another id on each page: the app forgets what was chosen on the one before.
        custom_id: customId(MENU, page?.at ?? 0),
        placeholder,
        options: [...choices],
      },
    ],
  };
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
): APIButtonComponent {
  return { type: ComponentType.Button, label, custom_id: id, style };
}
