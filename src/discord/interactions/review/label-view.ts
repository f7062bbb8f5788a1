// One sentence or one flag before an editor, with the buttons that set its label. Pure.

import { ButtonStyle, ComponentType, TextInputStyle } from "discord.js";
import { LABELS, type Label, type LabelledSentence } from "../../../domain.js";
import type { Flag } from "../../../editorial/flags.js";
import { messageLink } from "../../forum/draft-view.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { articleText, userText } from "../../presentation/markdown.js";
import type { Modal, Reply, Row } from "../../presentation/message.js";
import { sentenceRef } from "../../presentation/sentence-ref.js";
import { LABEL_WORDS, sureness } from "../../presentation/words.js";
import { quoted } from "./list-view.js";

export const LABEL_CONTROLS = { set: "setlabel", why: "labelwhy", dismiss: "dismissflag" } as const;
export const WHY_FIELD = "why";
/** The longest reason for a label. */
export const LONGEST_WHY = 300;

export function sentenceReply(sentence: LabelledSentence, mode: Mode): Reply {
  const { label, reasons, reviewed, article } = sentence;
  const mark = reviewed ? "reviewed by an editor" : sureness(sentence);
  const why = reasons.length === 0 ? "" : `\nWhy: ${reasons.map(articleText).join("; ")}`;
  const body = `${quoted(sentence.text)}\n**${LABEL_WORDS[label]}**, ${mark} · ${articleText(article)}${why}`;
  const sheet = { parts: [{ label, heading: "A label", body }], quotes: [], footer: null };
  return { ...draw(sheet, mode), components: [labelButtons(sentence)] };
}

/** @param sentences those that the flagged quote is made of, as they count now */
export function flagReply(flag: Flag, sentences: readonly LabelledSentence[], mode: Mode): Reply {
  const { id, text, label, suggested, guild, channel, message } = flag;
  const right = suggested === null ? "" : ` The reader says ${suggested}.`;
  const seen = guild && channel && message ? `\n[seen here](${messageLink(guild, channel, message)})` : "";
  const body = `${quoted(text)}\nShown as **${LABEL_WORDS[label]}**; a reader says that this is wrong.${right}${seen}`;
  const gone = sentences.length === 0 ? "\nIts words are no longer in the corpus." : "";
  const sheet = {
    parts: [{ label, heading: `Flag no. ${id}`, body: body + gone }],
    quotes: [],
    footer: null,
  };
  const dismiss = row([
    button("The label is right", customId(LABEL_CONTROLS.dismiss, id), ButtonStyle.Success),
  ]);
  const [sentence] = sentences;
  return {
    ...draw(sheet, mode),
    components: sentence === undefined ? [dismiss] : [labelButtons(sentence), dismiss],
  };
}

function labelButtons(sentence: LabelledSentence): Row {
  const { label: now } = sentence;
  return row(
    LABELS.map((label) => {
      const words = label === now ? `Confirm ${label}` : `It is ${label}`;
      const style = label === now ? ButtonStyle.Success : ButtonStyle.Primary;
      return button(words, customId(LABEL_CONTROLS.set, label, sentenceRef(sentence)), style);
    }),
  );
}

export function whyForm(label: Label, ref: string): Modal {
  const input = {
    ...{ type: ComponentType.TextInput as const, custom_id: WHY_FIELD, style: TextInputStyle.Paragraph },
    ...{ label: "Why? For the records", max_length: LONGEST_WHY, required: true },
  };
  const components = [{ type: ComponentType.ActionRow as const, components: [input] }];
  return {
    modal: { custom_id: customId(LABEL_CONTROLS.why, label, ref), title: `Label: ${label}`, components },
  };
}

/** What the editor is told once a label is recorded. */
export function labelledLine({ text, label: previous }: LabelledSentence, label: Label): string {
  const what = previous === label ? `confirmed as ${label}` : `changed from ${previous} to ${label}`;
  const gist = userText(text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text);
  return `Recorded: ${what}. It counts in answers within a moment.\n> ${gist}`;
}
