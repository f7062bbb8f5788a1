// The desk in one look, and one question of it with what an editor can make of it. Pure.

import { ButtonStyle, ComponentType } from "discord.js";
import type { Unanswered } from "../../../editorial/unanswered.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import type { Matter } from "../../../language/matters/shared.js";
import { messageLink } from "../../forum/draft-view.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import { LIMITS, type Mode } from "../../presentation/limits.js";
import { shorten, userText } from "../../presentation/markdown.js";
import type { Reply, Row } from "../../presentation/message.js";
import { counted } from "../../presentation/words.js";
import { REVIEW_CONTROLS } from "../review/list-view.js";
import { WALK_CONTROLS } from "../review/walk-view.js";
import type { DeskState } from "./desk-state.js";

export const DESK_CONTROLS = { open: "deskopen", move: "deskmove" } as const;

/** Questions in the list, characters of each, and matters. */
const SHOWN: Readonly<Record<Mode, number>> = { cards: 15, text: 6 };
const GIST = 120;
/** Cases that are named, and characters of a title. */
const MOST_CASES = 6;
const CASE_TITLE = 60;

/** What an editor can make of a question, as the buttons' ids name it. */
export const MOVES = { look: "looked at", answered: "answered", untold: "not told" } as const;

/** @param labelsOf the case whose doubtful labels are counted, where there are several */
export function deskReply(
  state: DeskState,
  matters: readonly Matter<Unanswered>[],
  labelsOf: string | null,
  mode: Mode,
): Reply {
  const asked = matters.flatMap(({ questions }) => questions);
  const parts = [
    { label: null, heading: "The desk", body: stateLines(state, labelsOf).join("\n") },
    {
      label: null,
      heading: `Asked in public, not answered by the corpus: ${asked.length}`,
      body: asked.length === 0 ? "Nothing waits." : matterLines(matters, SHOWN[mode]),
    },
  ];
  const menu = questionMenu(asked);
  const buttons = row([
    button("Drafts and flags", customId(REVIEW_CONTROLS.page, "everything", 0), ButtonStyle.Primary),
    button("Doubtful labels", customId(WALK_CONTROLS.next, 0)),
  ]);
  return {
    ...draw({ parts, quotes: [], footer: "Private questions are never kept, and never shown here." }, mode),
    components: menu === null ? [buttons] : [buttons, menu],
  };
}

/** A line for each number, in words. @param labelsOf as above */
export function stateLines(state: DeskState, labelsOf: string | null): string[] {
  const { byCase, drafts, undeliverable, oldestDraft, flags, doubtful, corrections, answers } = state;
  const since = oldestDraft === null ? "" : `, the oldest of ${dateInWords(oldestDraft.slice(0, 10))}`;
  const failed = undeliverable === 0 ? "" : `; ${undeliverable} could not be posted`;
  const stuck = corrections.failed === 0 ? "" : `; ${corrections.failed} could not be delivered`;
  const total = answers.reduce((sum, { count }) => sum + count, 0);
  return [
    `- ${counted(drafts, "draft")} ${drafts === 1 ? "waits" : "wait"}${since}${failed}`,
    `- ${counted(flags, "flag")} ${flags === 1 ? "waits" : "wait"}`,
    ...byCaseLine(byCase),
    `- ${counted(doubtful, "label")} in doubt${labelsOf === null ? "" : ` in *${userText(labelsOf)}*`}`,
    `- ${counted(corrections.waiting, "correction")} in flight${stuck}`,
    `- ${counted(total, "public answer")} in seven days, a day: ${answers.map(({ count }) => count).join(", ")} (today last)`,
  ];
}

/** Cases with nothing to do are not named. */
function byCaseLine(byCase: DeskState["byCase"]): string[] {
  const busy = byCase.filter(({ drafts, flags }) => drafts + flags > 0);
  if (busy.length === 0) return [];
  const each = busy.map(({ title, drafts, flags }) => {
    const what = [
      ...(drafts > 0 ? [counted(drafts, "draft")] : []),
      ...(flags > 0 ? [counted(flags, "flag")] : []),
    ];
    return `*${shorten(userText(title), CASE_TITLE)}* ${what.join(" and ")}`;
  });
  const shown = each.slice(0, MOST_CASES);
  const more = each.length - shown.length;
  return [`- of them ${shown.join("; ")}${more > 0 ? `; and ${more} more cases` : ""}`];
}

function matterLines(matters: readonly Matter<Unanswered>[], most: number): string {
  const lines: string[] = [];
  let left = most;
  for (const { word, questions } of matters) {
    if (left <= 0) break;
    lines.push(`**${word === null ? "Others" : userText(word)}** (${questions.length})`);
    const shown = questions.slice(0, left);
    lines.push(
      ...shown.map((one) => `- no. ${one.id}: ${shorten(userText(one.question), GIST)}${stateOf(one)}`),
    );
    left -= shown.length;
  }
  const more = matters.reduce((sum, { questions }) => sum + questions.length, 0) - most;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

function stateOf({ state, editor }: Unanswered): string {
  if (state !== "looked at") return "";
  return ` · ${userText((editor ?? "an editor").replace(/ \(\d+\)$/, ""))} looks at it`;
}

function questionMenu(asked: readonly Unanswered[]): Row | null {
  const options = asked.slice(0, LIMITS.choices).map(({ id, question }) => ({
    label: shorten(`${id}. ${question.replace(/\s+/g, " ")}`, LIMITS.choice),
    value: String(id),
  }));
  if (options.length === 0) return null;
  const menu = {
    type: ComponentType.StringSelect as const,
    ...{ custom_id: DESK_CONTROLS.open, placeholder: "Open a question…", options },
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** One question, with where it was asked; in a forum the poster is told what comes of it. */
export function questionReply(question: Unanswered): Reply {
  const { id, at, kind, guild, channel, message } = question;
  const link =
    kind === "forum" ? `[open the post](${messageLink(guild, channel, message)})` : `in <#${channel}>`;
  const told =
    kind === "forum" ? "The poster is told what you make of it." : "Nobody is told what you make of it.";
  const words = shorten(userText(question.question), LIMITS.content - 400);
  const content = `**Question no. ${id}**, ${dateInWords(at.slice(0, 10))}, ${link}${stateOf(question)}\n> ${words}\n${told}`;
  const buttons = [
    button("I look at it", customId(DESK_CONTROLS.move, "look", id), ButtonStyle.Primary),
    button("It is answered", customId(DESK_CONTROLS.move, "answered", id), ButtonStyle.Success),
    button("The articles do not tell it", customId(DESK_CONTROLS.move, "untold", id)),
  ];
  return { content, components: [row(buttons)] };
}
