// "Wrong label": recorded at once for the editors, then what it should be, if the person will say.

import { ButtonStyle } from "discord.js";
import { LABELS, type Label, type LabelledSentence } from "../../../domain.js";
import { pingJob } from "../../forum/pinging.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { shorten } from "../../presentation/markdown.js";
import type { Reply } from "../../presentation/message.js";
import { sentenceOfRef } from "../../presentation/sentence-ref.js";
import { LABEL_WORDS } from "../../presentation/words.js";
import { caseOfRefs } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { Context } from "../context.js";
import { pressed } from "../pressed.js";

/** Characters of a quote on a button. */
const GIST = 40;

/** On a page with one quote it is that one; with more, the person says which. */
export const wrong = {
  prefix: "wrong",
  delivery: "private",
  quick: true,
  counts: true,
  caseOf: caseOfRefs,
  run: async (interaction, context) => {
    const refs = pressed(interaction).args;
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
    const [wanted, ref = ""] = pressed(interaction).args;
    const label = LABELS.find((one) => one === wanted) ?? null;
    await record(sentenceOfRef(ref, context.newsroom), label, interaction, context);
    return { content: `Recorded for the editors: it should be **${wanted}**. Thank you.` };
  },
} satisfies Control;

function whichOne(refs: readonly string[], sentences: readonly LabelledSentence[]): Reply {
  const buttons = refs.map((ref, index) =>
    button(gistOf(sentences[index], index + 1), customId("wrong", ref)),
  );
  return { content: "Which quote has the wrong label?", components: [row(buttons.slice(0, 5))] };
}

/** `DENIAL 2: Huawei respects the intellectual…` */
function gistOf(sentence: LabelledSentence | undefined, number: number): string {
  if (sentence === undefined) return `Quote ${number}`;
  return `${LABEL_WORDS[sentence.label]} ${number}: ${shorten(sentence.text, GIST)}`;
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
