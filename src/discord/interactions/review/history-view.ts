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

export const HISTORY_CONTROL = "historypage";
export const HISTORY_PER_PAGE = 8;
const LONGEST_SUBJECT = 80;

/**
 * @param entries one more than a page where there are more
 * @param subject `draft 12`, `article x` and the like; empty for everything
 */
export function historyReply(
  entries: readonly AuditEntry[],
  subject: string,
  page: number,
  mode: Mode,
): Reply {
  if (entries.length === 0)
    return { content: page === 0 ? "The records hold nothing about this." : "That is all." };
  const shown = entries.slice(0, HISTORY_PER_PAGE);
  const heading =
    subject === "" ? "What was decided and done" : `What was decided and done: ${userText(subject)}`;
  const parts = [{ label: null, heading: shorten(heading, 250), body: shown.map(lineOf).join("\n") }];
  const sheet = { parts, quotes: [], footer: `Newest first · page ${page + 1}` };
  const more = entries.length > HISTORY_PER_PAGE;
  // A subject too long for a button is shown by its first page alone.
  const pages = subject.length <= LONGEST_SUBJECT && (page > 0 || more);
  return { ...draw(sheet, mode), components: pages ? [turning(subject, page, more)] : [] };
}

function turning(subject: string, page: number, more: boolean): Row {
  return row([
    button("Newer", customId(HISTORY_CONTROL, page - 1, subject), ButtonStyle.Secondary, page === 0),
    button("Older", customId(HISTORY_CONTROL, page + 1, subject), ButtonStyle.Primary, !more),
  ]);
}

function lineOf({ at, who, action, subject, before, after }: AuditEntry): string {
  const when = `${dateInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
  const change = [before, after].map(gist).filter((text) => text !== "");
  const detail = change.length === 0 ? "" : `\n-# ${userText(shorten(change.join(" → "), 140))}`;
  return `**${userText(action)}**, ${userText(subject)} · ${userText(who)} · ${when}${detail}`;
}

/** The values of an entry in a few words, without what is null. */
function gist(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const shown = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return shown
    .map(([name, one]) => `${name} ${typeof one === "string" ? one : JSON.stringify(one)}`)
    .join(", ");
}
