// What editors are shown of a draft: the question, the answer as it would look, what it rests on, how sure it is. Pure.

import { ButtonStyle } from "discord.js";
import type { LabelledSentence } from "../../domain.js";
import { isDecidable } from "../../editorial/draft-states.js";
import type { Draft } from "../../editorial/drafts.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { button, row } from "../presentation/components.js";
import { customId } from "../presentation/custom-id.js";
import { draw } from "../presentation/draw.js";
import { LIMITS, type Mode } from "../presentation/limits.js";
import { articleText, shorten, userText } from "../presentation/markdown.js";
import type { Reply, Row } from "../presentation/message.js";
import { labelledOf } from "../presentation/sentence-ref.js";
import type { Part, Sheet } from "../presentation/sheet.js";
import { counted, LABEL_WORDS, sureness } from "../presentation/words.js";
import { choosable } from "./chosen.js";
import { publicSheet } from "./public-view.js";

/** Characters of the question that the desk is shown; the post itself is one press away. */
const QUESTION_SHOWN = 500;

/** The sentence that a quote is labelled by, as it counts now. */
type SentenceNow = (id: string) => LabelledSentence | null;

export const DRAFT_CONTROLS = {
  approve: "approve",
  edit: "edit",
  reject: "reject",
  takeOver: "takeover",
} as const;

/** The title of a draft's message to the editors begins so. */
export function draftMark(draft: Pick<Draft, "id">): string {
  return `Draft no. ${draft.id} · `;
}

export function draftReply(draft: Draft, sentenceNow: SentenceNow, mode: Mode): Reply {
  const sheet = publicSheet(draft, mode);
  const look = sheet?.parts ?? [
    { label: null, heading: null, body: "The chosen quotes do not fit one message." },
  ];
  const [first, last] = [head(draft), [basis(draft, sentenceNow), statusPart(draft)]];
  const components = isDecidable(draft.state)
    ? [decisions(draft)]
    : draft.state === "undeliverable"
      ? [again(draft)]
      : [];
  const whole = { parts: [first, ...look, ...last], quotes: [], footer: null };
  const fits = mode === "embeds" || lengthAsText(whole) <= LIMITS.content;
  return { ...draw(fits ? whole : { ...whole, parts: [first, NO_ROOM, ...last] }, mode), components };
}

/** Without the right to embed links a message holds 2,000 characters, too few for everything. */
const NO_ROOM: Part = {
  label: null,
  heading: null,
  body: "The answer does not fit here as plain text. Allow me to embed links in this channel, or look at it with /review.",
};

function lengthAsText({ parts }: Sheet): number {
  return parts.reduce((sum, part) => sum + (part.heading?.length ?? 0) + part.body.length + 8, 0);
}

function statusPart(draft: Draft): Part {
  return { label: null, heading: null, body: `**Status:** ${userText(status(draft))}` };
}

function decisions({ id, kind }: Draft): Row {
  const { approve, edit, reject, takeOver } = DRAFT_CONTROLS;
  const yes = kind === "claim" ? "Post a neutral note" : "Approve";
  return row([
    button(yes, customId(approve, id), ButtonStyle.Success),
    button("Edit", customId(edit, id), ButtonStyle.Primary),
    button("Reject", customId(reject, id), ButtonStyle.Danger),
    button("Take over", customId(takeOver, id)),
  ]);
}

/** For what could not be posted. */
function again({ id }: Draft): Row {
  return row([button("Try again", customId(DRAFT_CONTROLS.approve, id), ButtonStyle.Success)]);
}

/** The address of a message, which the app opens at it. */
export function messageLink(guild: string, channel: string, message: string): string {
  return `https://discord.com/channels/${guild}/${channel}/${message}`;
}

function head(draft: Draft): Part {
  const { guild, thread, message } = draft;
  const link = `[open the post](${messageLink(guild, thread, message)})`;
  const asked = shorten(userText(draft.question), QUESTION_SHOWN);
  const what: Record<Draft["kind"], string> = {
    post: "a forum post asks",
    "follow-up": "a follow-up in a forum thread asks",
    claim: "stated as fact in a forum thread, carried by the corpus as an allegation",
  };
  return { label: null, heading: `${draftMark(draft)}${what[draft.kind]}`, body: `> ${asked}\n${link}` };
}

function basis(draft: Draft, sentenceNow: SentenceNow): Part {
  const all = choosable(draft.answer);
  const lines = all.map((quote) => {
    const now = sentenceNow(labelledOf(quote).id);
    const sure = now === null ? "its sentence is gone" : surenessOf(now);
    const used = draft.quotes.includes(quote.id) ? "" : "left out: ";
    const where = `${articleText(quote.article.publisher)}, ${dateInWords(quote.article.published)}`;
    return `- ${used}${LABEL_WORDS[quote.label].toLowerCase()}, ${where}: ${sure}`;
  });
  const articles = new Set(all.map((quote) => quote.article.id)).size;
  const heading = `Rests on ${counted(all.length, "quote")} from ${counted(articles, "article")}`;
  return { label: null, heading, body: lines.join("\n") };
}

/** How sure the label is, in words with the figure. */
function surenessOf(sentence: LabelledSentence): string {
  const { reviewed, needsReview } = sentence;
  if (reviewed) return "label reviewed by an editor";
  const percent = sureness(sentence).replace(/ sure$/, "");
  return needsReview ? `label uncertain (${percent}), look at it first` : `label ${percent} sure`;
}

const STATES: Readonly<Record<Draft["state"], string>> = {
  open: "waits for an editor",
  edited: "edited, waits for an editor",
  approved: "approved, on its way to the thread",
  rejected: "rejected",
  "taken-over": "taken over: the bot is silent in this thread",
  posting: "approved, on its way to the thread",
  posted: "posted",
  undeliverable: "could not be posted",
};

/** Where the draft stands, who moved it, and why: for the desk's message and for who pressed too late. */
export function status({ state, editor, reason }: Pick<Draft, "state" | "editor" | "reason">): string {
  const by = editor === null ? "" : ` · ${editor}`;
  const why = reason === null ? "" : ` · ${shorten(reason, 300)}`;
  return `${STATES[state]}${by}${why}`;
}
