// A page of a view as a reply, with the buttons under it.

import { type APIButtonComponent, type BaseInteraction, ButtonStyle, ComponentType } from "discord.js";
import type { Quote } from "../domain.js";
import type { Context } from "./context.js";
import { customId, quoteRef } from "./custom-id.js";
import { modeOf } from "./permissions.js";
import { draw } from "./presentation/draw.js";
import type { Mode } from "./presentation/limits.js";
import type { Page, View } from "./recent-views.js";
import type { Reply, Row } from "./reply.js";

export interface PageOptions {
  /** From 0; beyond the end is the last page. */
  readonly page: number;
  /** Offers to show the page to all. */
  readonly share: boolean;
}

/** Keeps the view and gives its first page. */
export function openView(
  view: View,
  interaction: BaseInteraction,
  context: Context,
  options: Pick<PageOptions, "share">,
): Promise<Reply> {
  return pageOf(context.views.add(view), view, interaction, context, { page: 0, ...options });
}

/** Asks the newsroom again, so that every quote is checked anew, and draws one page. */
export async function pageOf(
  key: string,
  view: View,
  interaction: BaseInteraction,
  context: Context,
  { page, share }: PageOptions,
): Promise<Reply> {
  const mode = modeOf(interaction);
  return { ...drawPage(key, await view.page(context.newsroom, mode, page), mode, share), kind: view.kind };
}

/** A page with its buttons. Pure. */
export function drawPage(key: string, { sheet, at, of }: Page, mode: Mode, share: boolean): Reply {
  const rows = [turning(key, at, of, share), quoteRow(sheet.quotes)];
  return { ...draw(sheet, mode), components: rows.filter((row) => row !== null), quotes: sheet.quotes };
}

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

function turning(key: string, page: number, pages: number, share: boolean): Row | null {
  const buttons: APIButtonComponent[] = [];
  if (pages > 1) {
    buttons.push(
      button("Back", customId("page", key, page - 1), ButtonStyle.Secondary, page === 0),
      button("More quotes", customId("page", key, page + 1), ButtonStyle.Primary, page === pages - 1),
    );
  }
  if (share) buttons.push(button("Show to all", customId("share", key, page)));
  return buttons.length === 0 ? null : row(buttons);
}
