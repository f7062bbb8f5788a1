// The buttons under a preview of /corpus. For editors alone.

import { parseCustomId } from "../../presentation/custom-id.js";
import { userText } from "../../presentation/markdown.js";
import type { Control } from "../command.js";
import { CORPUS_CONTROLS } from "../commands/corpus.js";
import { confirmAdd, confirmRemove } from "../corpus/change.js";
import { editorName } from "../editor-name.js";

const confirm = {
  prefix: CORPUS_CONTROLS.add,
  editorsOnly: true,
  delivery: "update",
  run: async (interaction, context) => {
    const [key = ""] = parseCustomId(interaction.customId).args;
    const { saved, id, facts } = await confirmAdd(
      context,
      key,
      interaction.user.id,
      editorName(interaction.user),
    );
    const what = `${userText(facts.publisher ?? "")}: ${userText(facts.title ?? "")}`;
    const origin = saved?.origin
      ? ` It reprints ${userText(saved.origin)} and counts as no second witness.`
      : "";
    if (saved?.action === "unchanged")
      return { content: `${what} is in the corpus already, word for word, as ${userText(id)}.` };
    return {
      content: `${what} is ${saved?.action ?? "added"} as ${userText(id)}. It counts in answers within a moment.${origin}`,
    };
  },
} satisfies Control;

const remove = {
  prefix: CORPUS_CONTROLS.remove,
  editorsOnly: true,
  delivery: "update",
  run: async (interaction, context) => {
    const [id = ""] = parseCustomId(interaction.customId).args;
    confirmRemove(context, id, editorName(interaction.user));
    return { content: `${userText(id)} is out of the corpus; its file is kept among the versions.` };
  },
} satisfies Control;

const cancel = {
  prefix: CORPUS_CONTROLS.cancel,
  editorsOnly: true,
  delivery: "update",
  run: async () => ({ content: "Nothing was changed." }),
} satisfies Control;

export const CORPUS_CONTROL_LIST: readonly Control[] = [confirm, remove, cancel];
