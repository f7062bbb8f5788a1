// /help: the commands in one look.

import { draw } from "../../presentation/draw.js";
import { articleText } from "../../presentation/markdown.js";
import { sheet } from "../../presentation/parts.js";
import type { Sheet } from "../../presentation/sheet.js";
import type { SlashCommand } from "../command.js";
import type { HelpLine } from "../context.js";
import { isEditor, modeOf } from "../permissions.js";

export const help = {
  kind: "slash",
  data: { name: "help", description: "What I can do, in one look" },
  delivery: "private",
  quick: true,
  caseless: true,
  run: async (interaction, context) =>
    draw(helpSheet(context.help, isEditor(interaction, context.config)), modeOf(interaction)),
} satisfies SlashCommand;

const MANNERS = [
  "Answers are verbatim quotes. Each says who speaks, where and when, and whether it is an allegation, a denial or reporting; the other side stands beside it.",
  "Questions stay on the newsroom's own machine. I keep those alone that were asked in public and that I could not answer, for the editors; nothing that I post for you can mention anybody.",
].join("\n");

/** Editors' commands are listed for editors alone. Pure. */
export function helpSheet(commands: readonly HelpLine[], editor: boolean): Sheet {
  const lines = (own: boolean) =>
    commands
      .filter(({ editorsOnly }) => editorsOnly === own)
      .map(({ name, description }) => `${name}: ${articleText(description)}`)
      .join("\n");
  const forEditors = lines(true);
  const editors =
    editor && forEditors !== "" ? { label: null, heading: "For editors", body: forEditors } : null;
  return sheet(
    [{ label: null, heading: "What I can do", body: `${lines(false)}\n\n${MANNERS}` }, editors],
    [],
  );
}
