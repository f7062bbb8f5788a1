// The editors' list, a page at a time, with a menu to open what is on it. Pure.

import { ButtonStyle, ComponentType } from "discord.js";
import { caseOfKey } from "../../../corpus/cases.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import { keyOfDraft } from "../../forum/draft-case.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import { LIMITS, type Mode } from "../../presentation/limits.js";
import { shorten, userText } from "../../presentation/markdown.js";
import type { Reply, Row } from "../../presentation/message.js";
import { asQuotation, inMarks } from "../../presentation/quote.js";
import { counted, LABEL_WORDS, sureness } from "../../presentation/words.js";
import type { Item, QueueName } from "./queue.js";
import type { Scope } from "./scope.js";

export const REVIEW_CONTROLS = { page: "reviewpage", open: "reviewopen" } as const;
const PER_PAGE = 5;
/** Characters of a question or a sentence in the list; the whole of it is one choice away. */
const GIST = 160;

/** What is listed: a queue, and of which case. */
interface Listed extends Scope {
  readonly queue: QueueName;
}

/** @param page from 0; beyond the end is the last one */
export function reviewReply(items: readonly Item[], list: Listed, page: number, mode: Mode): Reply {
  if (items.length === 0) return { content: "Nothing waits for an editor." };
  const pages = Math.ceil(items.length / PER_PAGE);
  const at = Math.max(0, Math.min(page, pages - 1));
  const shown = items.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
  const lines = shown.map((item, index) => `**${at * PER_PAGE + index + 1}.** ${lineOf(item)}`);
  const heading = `${counted(items.length, "thing")} ${items.length === 1 ? "waits" : "wait"} for an editor`;
  const sheet = {
    parts: [{ label: null, heading, body: lines.join("\n") }],
    quotes: [],
    footer: `Page ${at + 1} of ${pages} · oldest first, then doubtful labels, the least sure first`,
  };
  const rows = [openMenu(shown, at * PER_PAGE), ...(pages > 1 ? [turning(list, at, pages)] : [])];
  return { ...draw(sheet, mode), components: rows.filter((one) => one !== null) };
}

function turning({ queue, caseName, only }: Listed, page: number, pages: number): Row {
  const to = (at: number) => customId(REVIEW_CONTROLS.page, queue, at, caseName, Number(only));
  return row([
    ...(page > 0 ? [button("Back", to(page - 1))] : []),
    ...(page < pages - 1 ? [button("More", to(page + 1), ButtonStyle.Primary)] : []),
  ]);
}

function openMenu(items: readonly Item[], from: number): Row | null {
  const options = items.flatMap((item, index) => {
    const value = menuValue(item);
    if (value === null || value.length > LIMITS.choice) return [];
    return [{ label: shorten(`${from + index + 1}. ${plainLine(item)}`, LIMITS.choice), value }];
  });
  if (options.length === 0) return null;
  const placeholder = "Open one…";
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: REVIEW_CONTROLS.open,
    placeholder,
    options,
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** What the menu says of an item: its kind and its id. */
function menuValue(item: Item): string | null {
  if (item.kind === "draft") return `draft:${item.draft.id}`;
  if (item.kind === "flag") return `flag:${item.flag.id}`;
  return item.kind === "label" ? `label:${item.sentence.id}` : null;
}

function lineOf(item: Item): string {
  const when = item.kind === "label" ? "" : `${dateInWords(item.at.slice(0, 10))}: `;
  return `${when}${userText(plainLine(item))}`;
}

function plainLine(item: Item): string {
  switch (item.kind) {
    case "draft":
      return shorten(
        `${caseMark(keyOfDraft(item.draft))}Draft no. ${item.draft.id}: ${item.draft.question}`,
        GIST,
      );
    case "flag":
      return shorten(
        `${caseMark(item.flag.quote)}Flag no. ${item.flag.id}, shown as ${item.flag.label}: ${item.flag.text}`,
        GIST,
      );
    case "job":
      return shorten(`Not delivered (${item.job.key}): ${item.job.error ?? "no reason given"}`, GIST);
    case "label": {
      const { label, text } = item.sentence;
      return shorten(`${LABEL_WORDS[label]}, ${sureness(item.sentence)}: ${text}`, GIST);
    }
  }
}

/** `fire · `, or nothing for the first case. */
function caseMark(key: string): string {
  const of = caseOfKey(key);
  return of === null ? "" : `${of} · `;
}

/** The whole sentence as a quotation. */
export function quoted(text: string): string {
  return asQuotation(inMarks(text));
}
