// The buttons under a preview of /corpus. For editors alone.

import type { Ingested } from "../../../ingest/ingest.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import { userText } from "../../presentation/markdown.js";
import type { Control } from "../command.js";
import { CORPUS_CONTROLS } from "../commands/corpus.js";
import { caseOfAdding, confirmAdd, confirmRemove } from "../corpus/change.js";
import { editorName } from "../editor-name.js";

/** What was done with an article, in words. */
export function addedLine({ saved, id, facts }: Ingested): string {
  const what = `${userText(facts.publisher ?? "")}: ${userText(facts.title ?? "")}`;
  if (saved?.action === "unchanged")
    return `${what} is in the corpus already, word for word, as ${userText(id)}.`;
  const origin = saved?.origin
    ? ` Its origin is ${userText(saved.origin)}: it counts as no second witness.`
    : "";
  return `${what} is ${saved?.action ?? "added"} as ${userText(id)}. It counts in answers within a moment.${origin}`;
}

const confirm = {
  prefix: CORPUS_CONTROLS.add,
  editorsOnly: true,
  caseOf: ({ customId }) => caseOfAdding(parseCustomId(customId).args[0] ?? ""),
  delivery: "update",
  run: async (interaction, context) => {
    const [key = ""] = parseCustomId(interaction.customId).args;
    const { user } = interaction;
    return { content: addedLine(await confirmAdd(context, key, user.id, editorName(user))) };
  },
} satisfies Control;

const remove = {
  prefix: CORPUS_CONTROLS.remove,
  editorsOnly: true,
  caseOf: ({ customId }) => parseCustomId(customId).args[0] ?? null,
  delivery: "update",
  run: async (interaction, context) => {
    const [, hash = ""] = parseCustomId(interaction.customId).args;
    const key = confirmRemove(context, hash, editorName(interaction.user));
    return { content: `${userText(key)} is out of the corpus; its file is kept among the versions.` };
  },
} satisfies Control;

const cancel = {
  prefix: CORPUS_CONTROLS.cancel,
  editorsOnly: true,
  caseless: true,
  delivery: "update",
  run: async () => ({ content: "Nothing was changed." }),
} satisfies Control;

export const CORPUS_CONTROL_LIST: readonly Control[] = [confirm, remove, cancel];
