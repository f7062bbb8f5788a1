// /timeline: dated events, each in the words of the article.

import { ApplicationCommandOptionType } from "discord.js";
import type { TimelineEvent } from "../../../findings.js";
import { AHEAD, eventInWords } from "../../../language/dates/in-words.js";
import type { Mode } from "../../presentation/limits.js";
import { articleText } from "../../presentation/markdown.js";
import { headingOf } from "../../presentation/parts.js";
import { counted } from "../../presentation/words.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { type List, listView } from "../lists.js";
import { openView } from "../pages.js";

export const timeline = {
  kind: "slash",
  data: {
    name: "timeline",
    description: "What happened when, as the articles date it",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "topic",
        description: "Only events about this",
        max_length: 200,
      },
      CASE_OPTION,
    ],
  },
  delivery: "public",
  counts: true,
  run: async (interaction, context) => {
    const topic = interaction.options.getString("topic") ?? undefined;
    const view = listView("timeline", interaction.user.id, async (newsroom, mode) =>
      timelineList(await newsroom.timeline(topic), topic, mode),
    );
    return openView(view, interaction, context, { share: false });
  },
} satisfies SlashCommand;

/** Events in order of date, each date with the wording that it was read from. Pure. */
export function timelineList(events: readonly TimelineEvent[], topic: string | undefined, mode: Mode): List {
  const about = topic === undefined ? "" : ` about ${headingOf(topic, mode)}`;
  const body =
    events.length === 0
      ? `**NOTHING FOUND.** The corpus dates no event${about}.`
      : `${counted(events.length, "dated event")}${about}. A label says how the article tells it, not whether it happened.`;
  return {
    top: { label: null, heading: "Timeline", body },
    items: events.map((event) => ({ quote: event.quote, lead: leadOf(event) })),
  };
}

function leadOf(event: TimelineEvent): string {
  const { wording, ahead = false } = event;
  const remarks = [
    wording === "" ? "" : `in the article: “${articleText(wording)}”`,
    ahead ? AHEAD : "",
  ].filter(Boolean);
  return `**${eventInWords(event)}**${remarks.length === 0 ? "" : ` (${remarks.join("; ")})`}`;
}
