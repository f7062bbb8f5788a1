// Dated events of the corpus in order, each with its label and citation.

import type { TimelineEvent } from "../../findings.js";
import { eventDates } from "../../language/dates/event-dates.js";
import { byDate } from "../../language/dates/order.js";
import type { Kit } from "../quotes/kit.js";
import { sameWords } from "../quotes/same-words.js";
import { aboutTopic } from "./topic.js";

/** Every sentence that names a date; a sentence with two dates stands at both. */
export function timeline(topic: string | undefined, kit: Kit): readonly TimelineEvent[] {
  const about = aboutTopic(topic, kit.retriever);
  const { views } = kit.retriever;
  const events: (TimelineEvent & { readonly row: number })[] = [];
  for (let row = 0; row < kit.index.size; row++) {
    if (!about(row)) continue;
    const { text } = kit.index.sentence(row);
    for (const { date, wording, how, ahead } of eventDates(text, kit.publishedOf(row))) {
      const told = events.some(
        (event) => event.date === date && sameWords(views.of(event.row).order, views.of(row).order),
      );
      const quote = told ? null : kit.quotes.quote(row, 1);
      if (quote) events.push({ row, date, how, ...(ahead ? { ahead } : {}), wording, quote });
    }
  }
  events.sort((a, b) => byDate(a.date, b.date) || a.row - b.row);
  return events.map(({ row: _, ...event }) => event);
}
