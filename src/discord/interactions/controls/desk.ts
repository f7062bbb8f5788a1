// What an editor makes of a question that the corpus does not answer. For editors alone.

import type { Unanswered } from "../../../editorial/unanswered.js";
import { queueTelling } from "../../forum/desk.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import type { Control, ControlInteraction } from "../command.js";
import type { Context } from "../context.js";
import { editorName } from "../editor-name.js";
import { DESK_CONTROLS, MOVES, questionReply } from "../overview/desk-view.js";

const GONE = { content: "This question is not in the records any more." };

const open = {
  prefix: DESK_CONTROLS.open,
  editorsOnly: true,
  delivery: "private",
  run: async (interaction, context) => {
    const id = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
    const question = here(interaction, context, id);
    return question === undefined ? GONE : questionReply(question);
  },
} satisfies Control;

const TOLD: Readonly<Record<keyof typeof MOVES, string>> = {
  look: "It is yours to look at.",
  answered: "Settled: it is answered.",
  untold: "Settled: the articles do not tell it.",
};

const move = {
  prefix: DESK_CONTROLS.move,
  editorsOnly: true,
  delivery: "update",
  run: async (interaction, context) => {
    const [name, id] = parseCustomId(interaction.customId).args;
    const how = (Object.keys(MOVES) as (keyof typeof MOVES)[]).find((one) => one === name);
    const question = here(interaction, context, id);
    if (question === undefined || how === undefined) return GONE;
    const moved = settle(context, question, how, editorName(interaction.user));
    const now = context.records.unanswered.get(question.id) ?? question;
    if (!moved)
      return { content: `Another editor was first: question no. ${now.id} is ${now.state} already.` };
    return how === "look" ? questionReply(now) : { content: `Question no. ${now.id}. ${TOLD[how]}` };
  },
} satisfies Control;

export const DESK_CONTROL_LIST: readonly Control[] = [open, move];

/** Of this server alone. */
function here(
  { guildId }: ControlInteraction,
  { records }: Context,
  id: string | undefined,
): Unanswered | undefined {
  const question = records.unanswered.get(Number(id));
  return question?.guild === guildId ? question : undefined;
}

/** What is decided, and what the poster is told of it, in one transaction. */
function settle(context: Context, question: Unanswered, how: keyof typeof MOVES, who: string): boolean {
  const { records, bell } = context;
  const moved = records.transaction(() => {
    if (!records.unanswered.move(question.id, MOVES[how], who)) return false;
    const { kind, channel: thread, guild, message } = question;
    if (kind === "forum") queueTelling({ records }, { thread, guild, message }, MOVES[how]);
    return true;
  });
  bell.ring();
  return moved;
}
