// Views of lists of quotes, whose allegations are never shown without their other side.

import type { Newsroom } from "../../findings.js";
import type { Mode } from "../presentation/limits.js";
import { listSheets, withOtherSide } from "../presentation/list.js";
import type { Item } from "../presentation/quote.js";
import type { Part } from "../presentation/sheet.js";
import { onePage, type View } from "./recent-views.js";

export interface List {
  /** Above the quotes of every page. */
  readonly top: Part;
  readonly items: readonly Item[];
}

/** A list that is asked for again at every page, with the replies to what the page alleges. */
export function listView(
  kind: string,
  owner: string,
  list: (newsroom: Newsroom, mode: Mode) => Promise<List>,
): View {
  return {
    kind,
    owner,
    page: async (newsroom, mode, at) => {
      const { top, items } = await list(newsroom, mode);
      const page = onePage(listSheets(top, items, mode), at);
      return { ...page, sheet: await withOtherSide(page.sheet, (quote) => newsroom.ask(quote.text), mode) };
    },
  };
}
