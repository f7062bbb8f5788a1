// "Which one is it?" under pasted words: the sentence that is chosen gets the label. For editors alone.

import { ExpectedError } from "../../../errors.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import { sentenceOfRef } from "../../presentation/sentence-ref.js";
import { caseOfRefs } from "../case-of.js";
import type { Control } from "../command.js";
import { editorName } from "../editor-name.js";
import { pastedLabels } from "../review/pasted-labels.js";
import { relabel } from "../review/relabel.js";
import { PICK_CONTROL } from "../review/which-sentence.js";

export const labelPick = {
  prefix: PICK_CONTROL,
  editorsOnly: true,
  delivery: "update",
  caseOf: caseOfRefs,
  run: async (interaction, context) => {
    const [key = "", ref = ""] = parseCustomId(interaction.customId).args;
    const sentence = sentenceOfRef(ref, context.newsroom);
    const given = pastedLabels.take(key, interaction.user.id);
    if (given !== null)
      return relabel(context, sentence, given.label, given.reason, editorName(interaction.user));
    throw new ExpectedError(
      "usage",
      "discord/gone",
      "This is too old, was chosen already, or is somebody else's.",
      "Please give /label again.",
    );
  },
} satisfies Control;
