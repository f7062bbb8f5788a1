// The doubtful labels of a walk before an editor, with a button a decision. Pure.

import { ButtonStyle } from "discord.js";
import { LABELS } from "../../../domain.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { userText } from "../../presentation/markdown.js";
import type { Reply, Row } from "../../presentation/message.js";
import { counted, LABEL_WORDS, sureness } from "../../presentation/words.js";
import type { TitleOf } from "./history-sentences.js";
import { numberedSentence, roomFor } from "./sentence-line.js";
import type { Step, Walk } from "./walk.js";

export const WALK_CONTROLS = {
  set: "walkset",
  skip: "walkskip",
  all: "walkall",
  undo: "walkundo",
  next: "walknext",
} as const;

const A: Readonly<Record<(typeof LABELS)[number], string>> = {
  allegation: "an allegation",
  denial: "a denial",
  reporting: "reporting",
};

/**
 * @param told what was done a moment ago, in words; empty for nothing
 * @param titleOf what articles are called
 */
export function walkReply(walk: Walk, told: string, titleOf: TitleOf, mode: Mode): Reply {
  const { steps, at, left, skipped } = walk;
  const done = told === "" ? "" : `${told}\n`;
  if (steps.length === 0) {
    const passed =
      skipped === 0
        ? ""
        : ` ${counted(skipped, "sentence")} that you passed over ${skipped === 1 ? "stays" : "stay"} in doubt.`;
    return { content: `${done}No doubtful label waits.${passed}`, components: [undoRow(walk)] };
  }
  const most = Math.floor(roomFor(mode) / steps.length);
  const body = steps
    .map((step, index) => stepText(step, index, index === at, { titleOf, most }))
    .join("\n\n");
  const heading = `${counted(left, "label")} in doubt, the least sure first`;
  const parts = [{ label: null, heading, body: `${userText(told)}${told === "" ? "" : "\n\n"}${body}` }];
  const footer = "A decision counts in answers within a moment. Undo takes your last one back.";
  return { ...draw({ parts, quotes: [], footer }, mode), components: [decisions(walk), moves(walk)] };
}

interface Look {
  readonly titleOf: TitleOf;
  readonly most: number;
}

function stepText({ sentence, decided }: Step, index: number, isNow: boolean, look: Look): string {
  const small =
    decided === undefined
      ? `${LABEL_WORDS[sentence.label]}, ${sureness(sentence)}`
      : `decided by ${userText(decided.who.replace(/ \(\d+\)$/, ""))}: ${LABEL_WORDS[decided.label]}`;
  return `${isNow ? "▶ " : ""}${numberedSentence(sentence, index + 1, { small, ...look })}`;
}

function decisions({ steps, at, skipped }: Walk): Row {
  const refs = steps.map(({ ref }) => ref);
  const { label: now } = steps[at]?.sentence ?? {};
  return row([
    ...LABELS.map((label) =>
      button(
        `${at + 1} is ${A[label]}`,
        customId(WALK_CONTROLS.set, label, at, skipped, ...refs),
        label === now ? ButtonStyle.Success : ButtonStyle.Primary,
      ),
    ),
    button(`Pass over ${at + 1}`, customId(WALK_CONTROLS.skip, at, skipped, ...refs)),
  ]);
}

function moves(walk: Walk): Row {
  const { steps, at, skipped, caseName } = walk;
  const refs = steps.map(({ ref }) => ref);
  const open = steps.filter(({ decided }) => decided === undefined).length;
  return row([
    button(`Paragraph of ${at + 1}`, customId("around", steps[at]?.ref ?? "")),
    button(`Confirm all ${open}`, customId(WALK_CONTROLS.all, skipped, ...refs)),
    undoButton(walk),
    button("Next five", customId(WALK_CONTROLS.next, skipped + open, caseName)),
  ]);
}

function undoRow(walk: Walk): Row {
  return row([undoButton(walk)]);
}

function undoButton({ steps, skipped }: Walk) {
  return button("Undo", customId(WALK_CONTROLS.undo, skipped, ...steps.map(({ ref }) => ref)));
}
