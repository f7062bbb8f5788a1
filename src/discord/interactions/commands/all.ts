// THE list of commands: what dispatch answers and what is registered.

import type { Command } from "../command.js";
import type { HelpLine } from "../context.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { caseCommand } from "./case.js";
import { check } from "./check.js";
import { corpus } from "./corpus.js";
import { correct } from "./correct.js";
import { desk } from "./desk.js";
import { exportCommand } from "./export.js";
import { forget } from "./forget.js";
import { help } from "./help.js";
import { history } from "./history.js";
import { label } from "./label.js";
import { review } from "./review.js";
import { said } from "./said.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { verify } from "./verify.js";

export const COMMANDS: readonly Command[] = [
  ...[ask, verify, said, timeline, sources, caseCommand, exportCommand, check, about, forget, help],
  ...[desk, review, label, correct, history, corpus],
];

/** The list as `/help` shows it. */
export const HELP: readonly HelpLine[] = COMMANDS.map((command) => ({
  name:
    command.kind === "slash"
      ? `**/${command.data.name}**`
      : `**${command.data.name}** (a message's Apps menu)`,
  description:
    command.kind === "slash"
      ? command.data.description
      : "what the corpus says of each sentence of a message",
  editorsOnly: command.editorsOnly === true,
}));
