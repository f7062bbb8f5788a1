// What an editor fills in: which quotes go out, a note, a reason. Pure.

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { Draft } from "../../editorial/drafts.js";
import { button, row } from "../presentation/components.js";
import { customId } from "../presentation/custom-id.js";
import { LIMITS } from "../presentation/limits.js";
import { shorten, userText } from "../presentation/markdown.js";
import type { Modal, Reply, Row } from "../presentation/message.js";
import { LABEL_WORDS } from "../presentation/words.js";
import { choosable } from "./chosen.js";
import { LONGEST_NOTE } from "./public-view.js";

export const FORM_CONTROLS = {
  choose: "choose",
  askNote: "asknote",
  note: "note",
  reason: "reason",
} as const;
/** The one field of a form. */
export const FIELD = "text";
const LONGEST_REASON = 300;

/** Chooses quotes and leads to the note. The quotes themselves are beyond editing. */
export function editReply(
  draft: Draft,
  line = "Choose which quotes go out, or add a note in your own words.",
): Reply {
  const note = draft.note === null ? "" : `\nYour note so far: ${userText(draft.note)}`;
  const ask = button(
    draft.note === null ? "Add a note" : "Change the note",
    customId(FORM_CONTROLS.askNote, draft.id),
  );
  return { content: `**Draft no. ${draft.id}.** ${line}${note}`, components: [quoteMenu(draft), row([ask])] };
}

function quoteMenu(draft: Draft): Row {
  const quotes = choosable(draft.answer).slice(0, LIMITS.choices);
  const options = quotes.map(({ id, label, text, article }, index) => ({
    label: shorten(`${LABEL_WORDS[label]}: ${text}`, LIMITS.choice),
    description: shorten(`${article.publisher}: ${article.title}`, LIMITS.choice),
    value: String(index),
    default: draft.quotes.includes(id),
  }));
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId(FORM_CONTROLS.choose, draft.id),
    options,
  };
  return {
    type: ComponentType.ActionRow,
    components: [{ ...menu, min_values: 1, max_values: options.length }],
  };
}

/** The ids of the quotes that were chosen in the menu, in the order in which they are shown. */
export function chosenIds(draft: Draft, values: readonly string[]): readonly string[] {
  return choosable(draft.answer).flatMap(({ id }, index) => (values.includes(String(index)) ? [id] : []));
}

export function noteForm({ id, note }: Draft): Modal {
  const field = { label: "Shown under the answer; empty: none", max_length: LONGEST_NOTE, required: false };
  return form(customId(FORM_CONTROLS.note, id), "An editor's note", {
    ...field,
    ...(note === null ? {} : { value: note }),
  });
}

export function reasonForm({ id }: Draft): Modal {
  const field = { label: "Why is it rejected? For the records", max_length: LONGEST_REASON, required: true };
  return form(customId(FORM_CONTROLS.reason, id), `Reject draft no. ${id}`, field);
}

interface Field {
  readonly label: string;
  readonly max_length: number;
  readonly required: boolean;
  readonly value?: string;
}

function form(id: string, title: string, field: Field): Modal {
  const input = {
    type: ComponentType.TextInput as const,
    custom_id: FIELD,
    style: TextInputStyle.Paragraph,
    ...field,
  };
  const modal: APIModalInteractionResponseCallbackData = {
    custom_id: id,
    title,
    components: [{ type: ComponentType.ActionRow, components: [input] }],
  };
  return { modal };
}
