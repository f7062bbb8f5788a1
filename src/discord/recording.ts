// What the commands hand to the editorial records: flags on labels, and which public message shows which quotes.

import { publishedQuotes } from "../editorial/published.js";
import type { Records } from "../editorial/records.js";
import type { FlagLabel, OnPublished } from "./context.js";

/** A flag is on disk when the promise resolves. */
export function flagsInto(records: Pick<Records, "flags">): FlagLabel {
  return async ({ quoteId, article, text, label, userId }) => {
    records.flags.add({ who: userId, article, quote: quoteId, text, label });
  };
}

export function publishedInto(records: Pick<Records, "published">): OnPublished {
  return ({ kind, guildId, channelId, messageId, thread, quotes, asOf }) => {
    records.published.add({
      kind: kind === "shared" ? "shared" : "ask",
      guild: guildId,
      channel: channelId,
      message: messageId,
      thread,
      draft: null,
      quotes: publishedQuotes(quotes),
      asOf,
    });
  };
}
