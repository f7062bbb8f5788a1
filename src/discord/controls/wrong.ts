// "Wrong label": recorded at once, for the editors.

import type { LabelledSentence } from "../../domain.js";
import type { Control } from "../command.js";
import type { Context } from "../context.js";
import { customId, parseCustomId } from "../custom-id.js";
import { button, row } from "../pages.js";
import type { Reply } from "../reply.js";
import { sentencesOf } from "./why.js";

/** On a page with one quote it is that one; with more, the person says which. */
export const wrong = {
  prefix: "wrong",
  delivery: "private",
  counts: true,
  run: async (interaction, context) => {
    const refs = parseCustomId(interaction.customId).args;
    const sentences = sentencesOf(context.newsroom, refs);
    const [ref, sentence] = [refs[0], sentences[0]];
    if (refs.length > 1 || ref === undefined || sentence === undefined) return whichOne(refs, sentences);
    await record(sentence, interaction.user.id, context);
    return {
      content: `Recorded for the editors: the label **${sentence.label}** may be wrong. Thank you. It stays as it is until one of them has looked.`,
    };
  },
} satisfies Control;

function whichOne(refs: readonly string[], sentences: readonly LabelledSentence[]): Reply {
  const buttons = refs.map((ref, index) =>
    button(`Quote ${index + 1} (${sentences[index]?.label})`, customId("wrong", ref)),
  );
  return { content: "Which quote has the wrong label?", components: [row(buttons.slice(0, 5))] };
}

function record(sentence: LabelledSentence, userId: string, { flagLabel }: Context): Promise<void> {
  const { id, article, text, label } = sentence;
  return flagLabel({ quoteId: id, article, text, label, userId });
}
