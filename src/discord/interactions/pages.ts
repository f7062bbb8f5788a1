// A page of a view as a reply, with the buttons under it.

import { type APIButtonComponent, type BaseInteraction, ButtonStyle } from "discord.js";
import { button, quoteRow, row } from "../presentation/components.js";
import { customId } from "../presentation/custom-id.js";
import { draw } from "../presentation/draw.js";
import type { Mode } from "../presentation/limits.js";
import type { Reply, Row } from "../presentation/message.js";
import type { Context } from "./context.js";
import { modeOf } from "./permissions.js";
import type { Page, View } from "./recent-views.js";

interface PageOptions {
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
export function drawPage(key: string, page: Page, mode: Mode, share: boolean): Reply {
  const { sheet } = page;
  const rows = [turning(key, page, share), quoteRow(sheet.quotes)];
  return { ...draw(sheet, mode), components: rows.filter((row) => row !== null), quotes: sheet.quotes };
}

function turning(key: string, { at: page, of: pages, leans = false }: Page, share: boolean): Row | null {
  const buttons: APIButtonComponent[] = [];
  if (pages > 1) {
    buttons.push(
      button("Back", customId("page", key, page - 1), ButtonStyle.Secondary, page === 0),
      button("More quotes", customId("page", key, page + 1), ButtonStyle.Primary, page === pages - 1),
    );
  }
  if (leans) buttons.push(button("Read it as it stands", customId("plain", key)));
  if (share) buttons.push(button("Show to all", customId("share", key, page)));
  return buttons.length === 0 ? null : row(buttons);
}
