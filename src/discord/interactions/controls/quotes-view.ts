// A private view over the quotes of the page whose button was pressed. Never shared, always asked anew.

import type { Newsroom } from "../../../findings.js";
import { caseOfRefs } from "../case-of.js";
import type { Control } from "../command.js";
import { openView } from "../pages.js";
import { pressed } from "../pressed.js";
import { onePage } from "../recent-views.js";

type Sheets = Parameters<typeof onePage>[0];
type Mode = Parameters<Parameters<typeof openView>[0]["page"]>[1];

/**
 * A button that shows something about each quote of its page.
 * @param prefix of its custom id, whose arguments are the quotes
 * @param sheetsOf what to show; may throw an ExpectedError when a quote is no longer in the corpus
 */
export function quotesView<Prefix extends string>(
  prefix: Prefix,
  sheetsOf: (newsroom: Newsroom, refs: readonly string[], mode: Mode) => Sheets,
) {
  return {
    prefix,
    delivery: "private",
    caseOf: caseOfRefs,
    run: async (interaction, context) => {
      const refs = pressed(interaction).args;
      const view = {
        kind: prefix,
        owner: interaction.user.id,
        page: async (newsroom: Newsroom, mode: Mode, at: number) =>
          onePage(sheetsOf(newsroom, refs, mode), at),
      };
      return openView(view, interaction, context, { share: false });
    },
  } satisfies Control;
}
