// The buttons under a draft, and the forms that they lead to. For editors alone; they work after a restart too.

import { isDecidable } from "../../../editorial/draft-states.js";
import type { Draft, DraftChange } from "../../../editorial/drafts.js";
import { ExpectedError } from "../../../errors.js";
import { narrowed, objection } from "../../forum/chosen.js";
import { type Decision, decideDraft } from "../../forum/decisions.js";
import { keyOfDraft } from "../../forum/draft-case.js";
import { chosenIds, editReply, FIELD, FORM_CONTROLS, noteForm, reasonForm } from "../../forum/draft-forms.js";
import { DRAFT_CONTROLS, status } from "../../forum/draft-view.js";
import { publicSheet } from "../../forum/public-view.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import { userText } from "../../presentation/markdown.js";
import type { Reply } from "../../presentation/message.js";
import { caseOfKeyed } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { BotContext, Context } from "../context.js";
import { editorName } from "../editor-name.js";
import { modeOf } from "../permissions.js";

const approve = {
  prefix: DRAFT_CONTROLS.approve,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "private",
  run: async (interaction, context) =>
    decided(interaction, context, "approve", "Approved. It goes to the thread now."),
} satisfies Control;

const takeOver = {
  prefix: DRAFT_CONTROLS.takeOver,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "private",
  run: async (interaction, context) =>
    decided(
      interaction,
      context,
      "take over",
      "It is yours. I tell the poster so, and post nothing more in this thread of myself.",
    ),
} satisfies Control;

const reject = {
  prefix: DRAFT_CONTROLS.reject,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "private",
  opensModal: true,
  run: async (interaction, context) => {
    const draft = draftOf(interaction, context);
    return isDecidable(draft.state) ? reasonForm(draft) : tooLate(draft);
  },
} satisfies Control;

const reason = {
  prefix: FORM_CONTROLS.reason,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "private",
  run: async (interaction, context) =>
    decided(interaction, context, "reject", "Rejected. Nothing was posted.", {
      reason: fieldOf(interaction),
    }),
} satisfies Control;

const edit = {
  prefix: DRAFT_CONTROLS.edit,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "private",
  run: async (interaction, context) => {
    const draft = draftOf(interaction, context);
    return isDecidable(draft.state) ? editReply(draft) : tooLate(draft);
  },
} satisfies Control;

const choose = {
  prefix: FORM_CONTROLS.choose,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "update",
  run: async (interaction, context) => {
    const draft = draftOf(interaction, context);
    const quotes = chosenIds(draft, interaction.isStringSelectMenu() ? interaction.values : []);
    const wrong = objection(draft.answer, quotes) ?? overfull({ ...draft, quotes }, interaction);
    if (wrong !== null) return editReply(draft, `**Nothing was changed.** ${wrong}`);
    return edited(interaction, context, { quotes }, "The choice is kept. Approve it when it is right.");
  },
} satisfies Control;

const askNote = {
  prefix: FORM_CONTROLS.askNote,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "update",
  opensModal: true,
  run: async (interaction, context) => noteForm(draftOf(interaction, context)),
} satisfies Control;

const note = {
  prefix: FORM_CONTROLS.note,
  editorsOnly: true,
  caseOf: caseOfPressed,
  delivery: "private",
  run: async (interaction, context) => {
    const text = fieldOf(interaction);
    const change = { note: text === "" ? null : text };
    const wrong = overfull({ ...draftOf(interaction, context), ...change }, interaction);
    if (wrong !== null) return { content: `**Nothing was changed.** ${wrong}` };
    return edited(interaction, context, change, "The note is kept. Approve it when it is right.");
  },
} satisfies Control;

/** Everything that an editor can press about a draft. */
export const DRAFT_CONTROL_LIST: readonly Control[] = [
  approve,
  takeOver,
  reject,
  reason,
  edit,
  choose,
  askNote,
  note,
];

function caseOfPressed(interaction: ControlInteraction, context: BotContext): string {
  return caseOfKeyed(keyOfDraft(draftOf(interaction, context)), context);
}

function draftOf(interaction: ControlInteraction, { records }: Pick<Context, "records">): Draft {
  const draft = records.drafts.get(Number(parseCustomId(interaction.customId).args[0]));
  if (draft !== undefined) return draft;
  throw new ExpectedError(
    "usage",
    "discord/no-draft",
    "This draft is not in the records.",
    "Open the drafts with /review.",
  );
}

function decided(
  interaction: ControlInteraction,
  context: Context,
  move: Decision,
  line: string,
  change: DraftChange = {},
): Reply {
  const moved = moveDraft(interaction, context, move, change);
  return moved.moved ? { content: line } : tooLate(moved.draft);
}

function edited(interaction: ControlInteraction, context: Context, change: DraftChange, line: string): Reply {
  const { moved, draft } = moveDraft(interaction, context, "edit", change);
  return moved ? editReply(draft, line) : tooLate(draft);
}

function moveDraft(interaction: ControlInteraction, context: Context, move: Decision, change: DraftChange) {
  const desk = { ...context, wake: () => context.bell.ring() };
  const { id } = draftOf(interaction, context);
  const moved = decideDraft(desk, id, move, editorName(interaction.user), change);
  return moved ?? { moved: false, draft: draftOf(interaction, context) };
}

function tooLate(draft: Draft): Reply {
  return { content: `Draft no. ${draft.id} is decided already: ${userText(status(draft))}.`, components: [] };
}

function overfull(draft: Draft, interaction: ControlInteraction): string | null {
  const fits =
    publicSheet({ ...draft, answer: narrowed(draft.answer, draft.quotes) }, modeOf(interaction)) !== null;
  return fits ? null : "These quotes do not fit one message together: choose fewer.";
}

function fieldOf(interaction: ControlInteraction): string {
  return interaction.isModalSubmit() ? interaction.fields.getTextInputValue(FIELD).trim() : "";
}
