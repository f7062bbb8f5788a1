// The audit trail as editors read it, newest first, a page at a time. Pure.

import { ButtonStyle } from "discord.js";
import type { AuditEntry } from "../../../editorial/audit.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { shorten, userText } from "../../presentation/markdown.js";
import type { Reply, Row } from "../../presentation/message.js";
import { historySentence, type TitleOf } from "./history-sentences.js";

export const HISTORY_CONTROL = "historypage";
export const HISTORY_PER_PAGE = 8;
const LONGEST_SUBJECT = 80;
/** Characters of a line, so that a page fits. */
const LONGEST_LINE: Readonly<Record<Mode, number>> = { cards: 440, text: 215 };

/**
 * @param entries one more than a page where there are more
 * @param subject `draft 12`, `article x` and the like; empty for everything
 */
export function historyReply(
  entries: readonly AuditEntry[],
  subject: string,
  page: number,
  { mode, titleOf }: { readonly mode: Mode; readonly titleOf: TitleOf },
): Reply {
  if (entries.length === 0)
    return { content: page === 0 ? "The records hold nothing about this." : "That is all." };
  const shown = entries.slice(0, HISTORY_PER_PAGE);
  const heading =
    subject === "" ? "What was decided and done" : `What was decided and done: ${userText(subject)}`;
  const body = shown.map((entry) => lineOf(entry, titleOf, LONGEST_LINE[mode])).join("\n");
  const parts = [{ label: null, heading: shorten(heading, mode === "cards" ? 250 : 120), body }];
  const sheet = { parts, quotes: [], footer: `Newest first · page ${page + 1}` };
  const more = entries.length > HISTORY_PER_PAGE;
  // A subject too long for a button is shown by its first page alone.
  const pages = subject.length <= LONGEST_SUBJECT && (page > 0 || more);
  return { ...draw(sheet, mode), components: pages ? [turning(subject, page, more)] : [] };
}

function turning(subject: string, page: number, more: boolean): Row {
  return row([
    ...(page > 0 ? [button("Newer", customId(HISTORY_CONTROL, page - 1, subject))] : []),
    ...(more ? [button("Older", customId(HISTORY_CONTROL, page + 1, subject), ButtonStyle.Primary)] : []),
  ]);
}

function lineOf(entry: AuditEntry, titleOf: TitleOf, most: number): string {
  const { at } = entry;
  const when = `${dateInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
  return `- ${shorten(`${when}: ${historySentence(entry, titleOf)}`, most)}`;
}
