// A page of a view as a reply, with the menu under it.

import type { APISelectMenuOption, BaseInteraction } from "discord.js";
import { ALL_CASES } from "../../corpus/cases.js";
import type { Newsroom } from "../../findings.js";
import { openFor } from "../places/opening.js";
import { choice, menu, quoteChoices } from "../presentation/components.js";
import { customId } from "../presentation/custom-id.js";
import { draw } from "../presentation/draw.js";
import type { Mode } from "../presentation/limits.js";
import type { Reply } from "../presentation/message.js";
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

/** A page with its menu, which holds what applies to it alone. Pure. */
export function drawPage(key: string, page: Page, mode: Mode, share: boolean): Reply {
  const { sheet, at, of } = page;
  const choices = [...turning(key, page), ...quoteChoices(sheet.quotes), ...beside(key, page, share)];
  const more = menu(choices, of > 1 ? { at, of } : undefined);
  return { ...draw(sheet, mode), components: more === null ? [] : [more], quotes: sheet.quotes };
}

function turning(key: string, { sheet, at, of }: Page): APISelectMenuOption[] {
  const next = sheet.next ?? (sheet.quotes.length === 0 ? "Next page" : "More quotes");
  const page = (number: number) => `Page ${number + 1} of ${of}`;
  return [
    ...(at < of - 1 ? [choice(next, customId("page", key, at + 1), page(at + 1))] : []),
    ...(at > 0 ? [choice("Back", customId("page", key, at - 1), page(at - 1))] : []),
  ];
}

function beside(key: string, { at, leans = false }: Page, share: boolean): APISelectMenuOption[] {
  const plain = "Without the question before";
  return [
    ...(leans ? [choice("Read it as it stands", customId("plain", key), plain)] : []),
    ...(share ? [choice("Show to all", customId("share", key, at), "Post it in this channel")] : []),
  ];
}
