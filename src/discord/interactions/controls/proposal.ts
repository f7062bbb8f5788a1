// Add and Ignore under an article that a watched feed brought. For editors alone.

import { ExpectedError } from "../../../errors.js";
import { parseCustomId } from "../../presentation/custom-id.js";
import { userText } from "../../presentation/markdown.js";
import { caseOfKeyed } from "../case-of.js";
import type { Control, ControlInteraction } from "../command.js";
import type { BotContext, Context } from "../context.js";
import { addRead } from "../corpus/change.js";
import {
  jobKey,
  PROPOSAL_CONTROLS,
  type Proposal,
  previewReply,
  proposalOf,
  readProposal,
  shownHash,
} from "../corpus/proposal.js";
import { editorName } from "../editor-name.js";
import { modeOf } from "../permissions.js";
import { addedLine } from "./corpus.js";

/** @throws ExpectedError where the records do not know it */
function known({ records }: Pick<Context, "records">, key: string): Proposal {
  const job = records.jobs.get(jobKey(key));
  if (job !== undefined) return proposalOf(job);
  throw new ExpectedError(
    "usage",
    "discord/gone",
    "The records do not know this article.",
    "Add it with /corpus add.",
  );
}

function caseOfProposal({ customId }: ControlInteraction, context: BotContext): string {
  const { caseName } = known(context, parseCustomId(customId).args[0] ?? "");
  return caseName ?? caseOfKeyed("", context);
}

const CHANGED = "**The page has changed since it was shown.** This is how it reads now:";

const add = {
  prefix: PROPOSAL_CONTROLS.add,
  editorsOnly: true,
  caseOf: caseOfProposal,
  delivery: "update",
  run: async (interaction, context) => {
    const [key = "", shown = ""] = parseCustomId(interaction.customId).args;
    const proposal = known(context, key);
    const { input, given, outcome } = await readProposal(context, proposal);
    if (shownHash(outcome) !== shown)
      return previewReply(context.newsroom, proposal, outcome, modeOf(interaction), CHANGED);
    return { content: addedLine(await addRead(context, input, given, editorName(interaction.user))) };
  },
} satisfies Control;

const ignore = {
  prefix: PROPOSAL_CONTROLS.ignore,
  editorsOnly: true,
  caseOf: caseOfProposal,
  delivery: "update",
  run: async (interaction, context) => {
    const [key = ""] = parseCustomId(interaction.customId).args;
    const { title, url } = known(context, key);
    const who = editorName(interaction.user);
    context.records.audit.add({ who, action: "article ignored", subject: url, before: null, after: null });
    return { content: `Ignored by ${userText(who)}: ${userText(title || url)}` };
  },
} satisfies Control;

export const PROPOSAL_CONTROL_LIST: readonly Control[] = [add, ignore];
