// "Wrong label": recorded at once for the editors, then what it should be, if the person will say.

import { ButtonStyle } from "discord.js";
import { LABELS, type Label, type LabelledSentence } from "../../../domain.js";
import { pingJob } from "../../forum/pinging.js";
import { button, row } from "../../presentation/components.js";
import { customId, parseCustomId } from "../../presentation/custom-id.js";
import type { Reply } from "../../presentation/message.js";
import { sentenceOfRef } from "../../presentation/sentence-ref.js";
import { caseOfRefs } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { Context } from "../context.js";

/** On a page with one quote it is that one; with more, the person says which. */
export const wrong = {
  prefix: "wrong",
  delivery: "private",
  quick: true,
  counts: true,
  caseOf: caseOfRefs,
  run: async (interaction, context) => {
    const refs = parseCustomId(interaction.customId).args;
    const sentences = refs.map((one) => sentenceOfRef(one, context.newsroom));
    const [ref, sentence] = [refs[0], sentences[0]];
    if (refs.length > 1 || ref === undefined || sentence === undefined) return whichOne(refs, sentences);
    await record(sentence, null, interaction, context);
    return thanks(ref, sentence);
  },
} satisfies Control;

/** `should:<label>:<ref>`: what the label should be. */
export const should = {
  prefix: "should",
  delivery: "update",
  quick: true,
  caseOf: caseOfRefs,
  run: async (interaction, context) => {
    const [wanted, ref = ""] = parseCustomId(interaction.customId).args;
    const label = LABELS.find((one) => one === wanted) ?? null;
    await record(sentenceOfRef(ref, context.newsroom), label, interaction, context);
    return { content: `Recorded for the editors: it should be **${wanted}**. Thank you.` };
  },
} satisfies Control;

function whichOne(refs: readonly string[], sentences: readonly LabelledSentence[]): Reply {
  const buttons = refs.map((ref, index) =>
    button(`Quote ${index + 1} (${sentences[index]?.label})`, customId("wrong", ref)),
  );
  return { content: "Which quote has the wrong label?", components: [row(buttons.slice(0, 5))] };
}

function thanks(ref: string, sentence: LabelledSentence): Reply {
  const others = LABELS.filter((label) => label !== sentence.label);
  const buttons = others.map((label) =>
    button(`It is ${label}`, customId("should", label, ref), ButtonStyle.Primary),
  );
  return {
    content: `Recorded for the editors: the label **${sentence.label}** may be wrong. If you know what it should be, say so:`,
    components: [row(buttons)],
  };
}

function record(
  sentence: LabelledSentence,
  suggested: Label | null,
  interaction: ControlInteraction,
  context: Context,
): Promise<void> {
  const flag = {
    quoteId: sentence.id,
    text: sentence.text,
    label: sentence.label,
    suggested,
    userId: interaction.user.id,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    messageId: interaction.message?.id ?? null,
  };
  // The second word on a flag rings nobody again.
  return context.flagLabel(flag, suggested === null ? pingJob(context.config, interaction.id) : null);
}
