// /about: what the labels mean and do not mean, and how often they are wrong.

import { LABELS } from "../../../domain.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { articleText, shorten } from "../../presentation/markdown.js";
import { sheet } from "../../presentation/parts.js";
import type { Sheet } from "../../presentation/sheet.js";
import { LABEL_MEANING, LABEL_WORDS } from "../../presentation/words.js";
import type { SlashCommand } from "../command.js";
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
  run: async (interaction) => {
    const mode = modeOf(interaction);
    return draw(aboutSheet(await readFigures(), mode), mode);
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

/** Pure. */
export function aboutSheet(figures: Figures | null, mode: Mode): Sheet {
  return sheet(
    [
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
