// What editors are shown of a draft: the question, the answer as it would look, what it rests on, how sure it is. Pure.

import { ButtonStyle } from "discord.js";
import type { LabelledSentence } from "../../domain.js";
import { isDecidable } from "../../editorial/draft-states.js";
import type { Draft } from "../../editorial/drafts.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { button, row } from "../presentation/components.js";
import { customId } from "../presentation/custom-id.js";
import { draw, fits } from "../presentation/draw.js";
import type { Mode } from "../presentation/limits.js";
import { articleText, shorten, userText } from "../presentation/markdown.js";
import type { Reply, Row } from "../presentation/message.js";
import { labelledOf } from "../presentation/sentence-ref.js";
import type { Part } from "../presentation/sheet.js";
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
  const look = publicSheet(draft, mode)?.parts ?? [NO_PAGE];
  const first = head(draft);
  const components = isDecidable(draft.state)
    ? [decisions(draft)]
    : draft.state === "undeliverable"
      ? [again(draft)]
      : [];
  // What editors are told beside the answer gives way to it.
  const [whole, brief] = [foot(draft, basis(draft, sentenceNow)), foot(draft, "")];
  const ways = [
    [first, ...look, whole],
    [first, ...look, brief],
    [first, NO_ROOM, whole],
    [first, NO_ROOM, brief],
  ].map((parts) => ({ parts, quotes: [], footer: null }));
  const page = ways.find((way) => fits(way, mode)) ?? { parts: [brief], quotes: [], footer: null };
  return { ...draw(page, mode), components };
}

const NO_PAGE: Part = { label: null, heading: null, body: "The chosen quotes do not fit one message." };
/** Without the right to embed links a message holds 2,000 characters, too few for everything. */
const NO_ROOM: Part = {
  label: null,
  heading: null,
  body: "The answer does not fit here. Allow me to embed links in this channel, or look at it with /review.",
};

/** What it rests on, and where it stands. */
function foot(draft: Draft, rests: string): Part {
  const all = choosable(draft.answer);
  const articles = new Set(all.map((quote) => quote.article.id)).size;
  const heading = `Rests on ${counted(all.length, "quote")} from ${counted(articles, "article")}`;
  const body = [{ text: rests }, { text: `**Status:** ${userText(status(draft))}`, apart: "space" as const }];
  return { label: null, heading, body: body.filter(({ text }) => text !== "") };
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

function basis(draft: Draft, sentenceNow: SentenceNow): string {
  const lines = choosable(draft.answer).map((quote) => {
    const now = sentenceNow(labelledOf(quote).id);
    const sure = now === null ? "its sentence is gone" : surenessOf(now);
    const used = draft.quotes.includes(quote.id) ? "" : "left out: ";
    const where = `${articleText(quote.article.publisher)}, ${dateInWords(quote.article.published)}`;
    return `- ${used}${LABEL_WORDS[quote.label].toLowerCase()}, ${where}: ${sure}`;
  });
  return lines.join("\n");
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
