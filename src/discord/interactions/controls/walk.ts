// The buttons of a walk through the doubtful labels. For editors alone.

import { LABELS } from "../../../domain.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import type { Reply } from "../../presentation/message.js";
import { counted } from "../../presentation/words.js";
import { caseOfRefs } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { Context } from "../context.js";
import { editorName } from "../editor-name.js";
import { modeOf } from "../permissions.js";
import { titlesIn } from "../review/article-choices.js";
import { applySoon } from "../review/relabel.js";
import { decide, stepsOf, undo, type Walk, walkAt, walkFrom } from "../review/walk.js";
import { WALK_CONTROLS, walkReply } from "../review/walk-view.js";

const BASE = { editorsOnly: true, delivery: "update", caseOf: caseOfRefs } as const;

const set = {
  ...{ prefix: WALK_CONTROLS.set, ...BASE },
  run: async (interaction, context) => {
    const [given, at, skipped, ...refs] = argsOf(interaction);
    const label = LABELS.find((one) => one === given);
    const [step] = stepsOf(context, [refs[numberOf(at)] ?? ""]);
    if (label === undefined || step === undefined)
      return shown(
        interaction,
        context,
        walkFrom(context, numberOf(skipped)),
        "That sentence has changed since.",
      );
    const done = decide(context, step, label, editorName(interaction.user));
    if (done) applySoon(context);
    const told = done
      ? `Recorded: ${numberOf(at) + 1} is labelled ${label}.`
      : "Somebody has decided that one already.";
    return shown(interaction, context, walkAt(context, refs, numberOf(at), numberOf(skipped)), told);
  },
} satisfies Control;

const skip = {
  ...{ prefix: WALK_CONTROLS.skip, ...BASE },
  run: async (interaction, context) => {
    const [at, skipped, ...refs] = argsOf(interaction);
    return shown(interaction, context, walkAt(context, refs, numberOf(at) + 1, numberOf(skipped)), "");
  },
} satisfies Control;

const all = {
  ...{ prefix: WALK_CONTROLS.all, ...BASE },
  run: async (interaction, context) => {
    const [skipped, ...refs] = argsOf(interaction);
    const who = editorName(interaction.user);
    const done = stepsOf(context, refs).filter((step) =>
      decide(context, step, step.sentence.label, who),
    ).length;
    if (done > 0) applySoon(context);
    const told = `Recorded: ${counted(done, "label")} confirmed as shown.`;
    return shown(interaction, context, walkFrom(context, numberOf(skipped)), told);
  },
} satisfies Control;

const takeBack = {
  ...{ prefix: WALK_CONTROLS.undo, ...BASE },
  run: async (interaction, context) => {
    const [skipped, ...refs] = argsOf(interaction);
    const walk = undo(context, refs, numberOf(skipped), editorName(interaction.user));
    if (walk !== undefined) applySoon(context);
    const told =
      walk === undefined ? "You have decided nothing in a walk that could be taken back." : "Taken back.";
    return shown(interaction, context, walk ?? walkAt(context, refs, 0, numberOf(skipped)), told);
  },
} satisfies Control;

const next = {
  ...{ prefix: WALK_CONTROLS.next, ...BASE },
  caseOf: (interaction) => argsOf(interaction)[1] ?? null,
  run: async (interaction, context) =>
    shown(interaction, context, walkFrom(context, numberOf(argsOf(interaction)[0])), ""),
} satisfies Control;

export const WALK_CONTROL_LIST: readonly Control[] = [set, skip, all, takeBack, next];

function argsOf(interaction: ControlInteraction): readonly string[] {
  return parseCustomId(interaction.customId).args;
}

/** 0 for what is no number: a button of another version. */
function numberOf(text: string | undefined): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function shown(interaction: ControlInteraction, { newsroom }: Context, walk: Walk, told: string): Reply {
  return walkReply(walk, told, titlesIn(newsroom), modeOf(interaction));
}
