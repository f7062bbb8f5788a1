// The pages of /review and /history, and what is opened from them. For editors alone.

import type { Label } from "../../../domain.js";
import { LABELS } from "../../../domain.js";
import { ExpectedError } from "../../../errors.js";
import { keyOfDraft } from "../../forum/draft-case.js";
import { draftReply } from "../../forum/draft-view.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import type { Mode } from "../../presentation/limits.js";
import type { Reply } from "../../presentation/message.js";
import { caseOfRef, isRef, sentenceOfRef } from "../../presentation/sentence-ref.js";
import { caseOfKeyed, caseOfRefs } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { BotContext, Context } from "../context.js";
import { editorName } from "../editor-name.js";
import { modeOf } from "../permissions.js";
import { titlesIn } from "../review/article-choices.js";
import { HISTORY_CONTROL, HISTORY_PER_PAGE, historyReply } from "../review/history-view.js";
import { flagReply, LABEL_CONTROLS, sentenceReply, WHY_FIELD, whyForm } from "../review/label-view.js";
import { REVIEW_CONTROLS, reviewReply } from "../review/list-view.js";
import { QUEUES } from "../review/queue.js";
import { noSentence, relabel, sentenceOf } from "../review/relabel.js";
import { waitingIn } from "../review/scope.js";

const reviewPage = {
  prefix: REVIEW_CONTROLS.page,
  editorsOnly: true,
  caseOf: ({ customId }) => parseCustomId(customId).args[2] ?? null,
  delivery: "update",
  run: async (interaction, context) => {
    const [name, page, , only] = parseCustomId(interaction.customId).args;
    const queue = QUEUES.find((one) => one === name) ?? "everything";
    const scope = { caseName: context.folder.name, only: only === "1" };
    const items = waitingIn(scope, interaction, context, queue);
    return reviewReply(items, { queue, ...scope }, Number(page), modeOf(interaction));
  },
} satisfies Control;

const reviewOpen = {
  prefix: REVIEW_CONTROLS.open,
  editorsOnly: true,
  caseOf: (interaction, context) => caseOfOpened(opened(interaction), context),
  delivery: "private",
  run: async (interaction, context) => {
    const { kind, id } = opened(interaction);
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
  caseOf: caseOfRefs,
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
  caseOf: caseOfRefs,
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
  caseOf: ({ customId }, context) =>
    caseOfOpened({ kind: "flag", id: parseCustomId(customId).args[0] ?? "" }, context),
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
  caseOf: ({ customId }, context) => {
    const key = /^\d+:article (.*)$/s.exec(parseCustomId(customId).args.join(":"))?.[1];
    return key === undefined ? null : caseOfKeyed(key, context);
  },
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

/** What was chosen in the list. */
interface Opened {
  readonly kind: string;
  readonly id: string;
}

function opened(interaction: ControlInteraction): Opened {
  const value = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : "";
  const [, kind = "", id = ""] = /^(\w+):(.*)$/.exec(value) ?? [];
  return { kind, id };
}

/** Null where the records do not hold it. */
function caseOfOpened({ kind, id }: Opened, context: BotContext): string | null {
  const { drafts, flags } = context.records;
  if (kind === "label") return isRef(id) ? caseOfRef(id, context.cases.list()) : caseOfKeyed(id, context);
  const draft = kind === "draft" ? drafts.get(Number(id)) : undefined;
  const key = kind === "flag" ? flags.get(Number(id))?.quote : draft && keyOfDraft(draft);
  return key === undefined ? null : caseOfKeyed(key, context);
}

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
