// The pages of /review and /history, and what is opened from them. For editors alone.

import type { Label } from "../../../domain.js";
import { LABELS } from "../../../domain.js";
import { ExpectedError } from "../../../errors.js";
import { draftReply } from "../../forum/draft-view.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import type { Mode } from "../../presentation/limits.js";
import type { Reply } from "../../presentation/message.js";
import { sentenceOfRef } from "../../presentation/sentence-ref.js";
import type { Control } from "../command.js";
import type { Context } from "../context.js";
import { editorName } from "../editor-name.js";
import { modeOf } from "../permissions.js";
import { titlesIn } from "../review/article-choices.js";
import { HISTORY_CONTROL, HISTORY_PER_PAGE, historyReply } from "../review/history-view.js";
import { flagReply, LABEL_CONTROLS, sentenceReply, WHY_FIELD, whyForm } from "../review/label-view.js";
import { REVIEW_CONTROLS, reviewReply } from "../review/list-view.js";
import { QUEUES, waiting } from "../review/queue.js";
import { noSentence, relabel, sentenceOf } from "../review/relabel.js";

const reviewPage = {
  prefix: REVIEW_CONTROLS.page,
  editorsOnly: true,
  delivery: "update",
  run: async (interaction, { records, newsroom }) => {
    const [name, page] = parseCustomId(interaction.customId).args;
    const queue = QUEUES.find((one) => one === name) ?? "everything";
    return reviewReply(waiting(records, newsroom, queue), queue, Number(page), modeOf(interaction));
  },
} satisfies Control;

const reviewOpen = {
  prefix: REVIEW_CONTROLS.open,
  editorsOnly: true,
  delivery: "private",
  run: async (interaction, context) => {
    const value = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : "";
    const [, kind, id = ""] = /^(\w+):(.*)$/.exec(value) ?? [];
    const mode = modeOf(interaction);
    if (kind === "label") {
      const sentence = sentenceOf(context, id);
      if (sentence === null) throw noSentence();
      return sentenceReply(sentence, mode);
    }
    return kind === "flag" ? openFlag(context, Number(id), mode) : openDraft(context, Number(id), mode);
  },
} satisfies Control;

const setLabel = {
  prefix: LABEL_CONTROLS.set,
  editorsOnly: true,
  delivery: "private",
  opensModal: true,
  run: async (interaction, { newsroom }) => {
    const [label, ref = ""] = parseCustomId(interaction.customId).args;
    sentenceOfRef(ref, newsroom);
    return whyForm(labelOf(label), ref);
  },
} satisfies Control;

const labelWhy = {
  prefix: LABEL_CONTROLS.why,
  editorsOnly: true,
  delivery: "private",
  run: async (interaction, context) => {
    const [label, ref = ""] = parseCustomId(interaction.customId).args;
    const sentence = sentenceOfRef(ref, context.newsroom);
    const why = interaction.isModalSubmit() ? interaction.fields.getTextInputValue(WHY_FIELD).trim() : "";
    return relabel(context, sentence, labelOf(label), why, editorName(interaction.user));
  },
} satisfies Control;

const dismissFlag = {
  prefix: LABEL_CONTROLS.dismiss,
  editorsOnly: true,
  delivery: "private",
  run: async (interaction, { records }) => {
    const id = Number(parseCustomId(interaction.customId).args[0]);
    const settled = records.flags.settle(id, "dismissed", editorName(interaction.user));
    return {
      content: settled ? "Recorded: the label is right." : "Another editor has settled this flag already.",
    };
  },
} satisfies Control;

const historyPage = {
  prefix: HISTORY_CONTROL,
  editorsOnly: true,
  delivery: "update",
  run: async (interaction, { records, newsroom }) => {
    const [number, ...rest] = parseCustomId(interaction.customId).args;
    const [page, subject] = [Math.max(0, Number(number)), rest.join(":")];
    const skip = page * HISTORY_PER_PAGE;
    const entries = records.audit.list({
      ...(subject === "" ? {} : { subject }),
      limit: HISTORY_PER_PAGE + 1,
      skip,
    });
    return historyReply(entries, subject, page, { mode: modeOf(interaction), titleOf: titlesIn(newsroom) });
  },
} satisfies Control;

export const REVIEW_CONTROL_LIST: readonly Control[] = [
  ...[reviewPage, reviewOpen, setLabel, labelWhy, dismissFlag, historyPage],
];

function openDraft({ records, newsroom }: Context, id: number, mode: Mode): Reply {
  const draft = records.drafts.get(id);
  return draft === undefined
    ? { content: "This draft is not in the records." }
    : draftReply(draft, newsroom.sentence, mode);
}

function openFlag({ records, newsroom }: Context, id: number, mode: Mode): Reply {
  const flag = records.flags.get(id);
  if (flag === undefined) return { content: "This flag is not in the records." };
  if (flag.state !== "open") return { content: `Flag no. ${id} was settled already: ${flag.state}.` };
  const sentence = newsroom.sentence(flag.quote);
  return flagReply(flag, sentence !== null && flag.text.includes(sentence.text) ? [sentence] : [], mode);
}

function labelOf(text: string | undefined): Label {
  const label = LABELS.find((one) => one === text);
  if (label !== undefined) return label;
  throw new ExpectedError(
    "usage",
    "discord/no-label",
    "There is no such label.",
    `Labels are ${LABELS.join(", ")}.`,
  );
}
