// A page of a view as a reply, with the buttons under it.

import { type APIButtonComponent, type BaseInteraction, ButtonStyle } from "discord.js";
import { ALL_CASES } from "../../corpus/cases.js";
import type { Newsroom } from "../../findings.js";
import { openFor } from "../places/opening.js";
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

/** Keeps the view with the case of the interaction, unless it has its own, and gives its first page. */
export function openView(
  view: View,
  interaction: BaseInteraction,
  context: Context,
  options: Pick<PageOptions, "share">,
): Promise<Reply> {
  const kept = { caseName: context.folder.name, ...view };
  return pageOf(context.views.add(kept), kept, interaction, context, { page: 0, ...options });
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
  const newsroom = await roomOf(view, context);
  return { ...drawPage(key, await view.page(newsroom, mode, page), mode, share), kind: view.kind };
}

/** A page is turned in the case that the view was made in, whatever its channel is about by now. */
function roomOf({ caseName = ALL_CASES }: View, { cases, newsroom }: Context): Promise<Newsroom> {
  return caseName === ALL_CASES ? Promise.resolve(newsroom) : openFor(cases, { name: caseName });
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
