// The button under /forget: whoever presses it is taken out of the records.

import { erasePerson } from "../../../editorial/erasing.js";
import { queueRedraw } from "../../forum/desk.js";
import { counted } from "../../presentation/words.js";
import type { Control } from "../command.js";
import { FORGET_CONTROL } from "../commands/forget.js";

export const forgetMe = {
  prefix: FORGET_CONTROL,
  delivery: "update",
  counts: true,
  caseless: true,
  run: async (interaction, context) => {
    const { records, bell } = context;
    const { posts, flags, decisions, questions, drafts } = erasePerson(records, interaction.user.id);
    const desk = { ...context, wake: () => bell.ring() };
    for (const draft of drafts) if (draft.reviewMessage !== null) queueRedraw(desk, draft);
    bell.ring();
    const what = [
      ...[counted(posts, "forum post"), counted(questions, "unanswered question")],
      ...[counted(flags, "flag"), counted(decisions, "decision")],
    ];
    return { content: `You are out of my records: ${what.join(", ")}.`, components: [] };
  },
} satisfies Control;
