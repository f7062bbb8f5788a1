// /about: what the labels mean and do not mean, and how often they are wrong.

import type { BaseInteraction } from "discord.js";
import { LABELS } from "../../../domain.js";
import { ExpectedError } from "../../../errors.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { articleText, shorten, userText } from "../../presentation/markdown.js";
import { sheet } from "../../presentation/parts.js";
import type { Sheet } from "../../presentation/sheet.js";
import { LABEL_MEANING, LABEL_WORDS } from "../../presentation/words.js";
import { caseHere } from "../case-of.js";
import type { SlashCommand } from "../command.js";
import type { BotContext } from "../context.js";
import { type Figures, readFigures } from "../figures.js";
import { modeOf } from "../permissions.js";

export const about = {
  kind: "slash",
  data: {
    name: "about",
    description: "What the labels mean, what they do not mean, and how often they are wrong",
  },
  delivery: "private",
  quick: true,
  caseless: true,
  run: async (interaction, context) => {
    const mode = modeOf(interaction);
    return draw(aboutSheet(await readFigures(), mode, casesLine(interaction, context)), mode);
  },
} satisfies SlashCommand;

const MEANS = [
  "I answer from a fixed set of articles, with their own words and where they stand. I write nothing myself.",
  "",
  ...LABELS.map((label) => `**${LABEL_WORDS[label]}**: ${LABEL_MEANING[label]}`),
  "",
  "In doubt a sentence is labelled as an allegation. *Label uncertain* means that no editor has looked yet.",
].join("\n");

const MEANS_NOT = [
  "A label says how an article presents a sentence, not whether it is true.",
  "It is made by a program, and it is no legal shield: repeating an allegation can be defamation even where it is labelled as one. An editor decides what is published.",
  "That the corpus holds no reply does not mean that there is none.",
].join("\n");

/** Titles that are named. */
const MOST_CASES = 10;

/** Which case answers here, and which others there are; null where there is one alone. */
function casesLine(interaction: BaseInteraction, context: BotContext): string | null {
  const cases = context.cases.list();
  if (cases.length < 2) return null;
  const here = hereOrWhyNot(interaction, context);
  const others = cases.filter(({ name }) => name !== here.name).map(({ title }) => `*${userText(title)}*`);
  const more = others.length - MOST_CASES;
  const list = [...others.slice(0, MOST_CASES), ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return `${here.line} Others: ${list}; name one with the option \`case\`, or \`all\`.`;
}

function hereOrWhyNot(interaction: BaseInteraction, context: BotContext): { name: string; line: string } {
  try {
    const { name, title } = caseHere(interaction, context);
    return { name, line: `Questions here are about **${userText(title)}**.` };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { name: "", line: userText(error.line) };
  }
}

/** Pure. @param cases which case answers here; null where there is one alone */
export function aboutSheet(figures: Figures | null, mode: Mode, cases: string | null = null): Sheet {
  return sheet(
    [
      cases === null ? null : { label: null, heading: "Which case", body: cases },
      { label: null, heading: "What the labels mean", body: MEANS },
      { label: null, heading: "What they do not mean", body: MEANS_NOT },
      { label: null, heading: "How often they are wrong", body: figuresText(figures, mode) },
    ],
    [],
  );
}

function figuresText(figures: Figures | null, mode: Mode): string {
  if (figures === null) return "Not measured on this machine: the figures are made with `npm run eval`.";
  const date = figures.date === "" ? "" : `Measured on ${dateInWords(figures.date.slice(0, 10))}:\n`;
  const lines = figures.lines.map((line) => `- ${articleText(line)}`).join("\n");
  return `${date}${shorten(lines, mode === "cards" ? 1500 : 900)}`;
}
