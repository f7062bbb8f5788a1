// Confirm and Cancel under a correction that an editor was shown. For editors alone.

import { ExpectedError } from "../../../errors.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import { userText } from "../../presentation/markdown.js";
import { counted } from "../../presentation/words.js";
import { caseOfKeyed } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { BotContext } from "../context.js";
import { editorName } from "../editor-name.js";
import { titlesIn } from "../review/article-choices.js";
import { CORRECTION_CONTROLS, fromNowOn } from "../review/correction-view.js";
import { proposedCorrections } from "../review/proposed-corrections.js";

function caseOfProposed({ customId }: ControlInteraction, context: BotContext): string | null {
  const proposed = proposedCorrections.look(parseCustomId(customId).args[0] ?? "");
  return proposed === null ? null : caseOfKeyed(proposed.article, context);
}

const confirm = {
  prefix: CORRECTION_CONTROLS.confirm,
  editorsOnly: true,
  caseOf: caseOfProposed,
  delivery: "update",
  run: async (interaction, { records, newsroom, bell }) => {
    const [key = ""] = parseCustomId(interaction.customId).args;
    const proposed = proposedCorrections.take(key, interaction.user.id);
    if (proposed === null)
      throw new ExpectedError(
        "usage",
        "discord/gone",
        "This preview is too old, was confirmed already, or is somebody else's.",
        "/history says whether it went out; if not, give /correct again.",
      );
    const correction = records.corrections.add({ ...proposed, who: editorName(interaction.user) });
    bell.ring();
    const { article, kind } = proposed;
    const published = counted(records.published.using(article).length, "published answer");
    const title = userText(titlesIn(newsroom)(article) ?? article);
    return {
      content: `Correction no. ${correction.id} of ${title} is recorded. ${fromNowOn(kind)} ${published} will be corrected.`,
    };
  },
} satisfies Control;

const cancel = {
  prefix: CORRECTION_CONTROLS.cancel,
  editorsOnly: true,
  caseOf: caseOfProposed,
  delivery: "update",
  run: async (interaction) => {
    proposedCorrections.take(parseCustomId(interaction.customId).args[0] ?? "", interaction.user.id);
    return { content: "Nothing was corrected, and nobody was told." };
  },
} satisfies Control;

export const CORRECTION_CONTROL_LIST: readonly Control[] = [confirm, cancel];
