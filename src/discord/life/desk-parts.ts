// What the editorial records bring to the bot: where flags and public answers go, and the desk beside the commands.

import { importReviewFile } from "../../editorial/labelling.js";
import { publishedQuotes } from "../../editorial/published.js";
import { openRecords, type Records } from "../../editorial/records.js";
import type { Rates } from "../desk/limiter.js";
import { queueSettling } from "../desk/settling.js";
import type { FlagLabel, PublicMessages } from "../interactions/context.js";
import { deskFeature } from "./desk-feature.js";
import type { Feature } from "./feature.js";

interface DeskParts {
  readonly records: Records;
  readonly flagLabel: FlagLabel;
  readonly publicMessages: PublicMessages;
  readonly features: readonly Feature[];
}

/**
 * Opens the records of a data folder and takes in the reviews that the terminal wrote beside them.
 * @throws ExpectedError of the family `data` when they are damaged, newer or not to be written
 */
export async function openDesk(dataDir: string): Promise<DeskParts> {
  const records = openRecords(dataDir);
  try {
    await importReviewFile(records);
    return deskParts(records);
  } catch (error) {
    records.close();
    throw error;
  }
}

/** @param rates what goes out at most; Discord's own limits by default */
export function deskParts(records: Records, rates?: Rates): DeskParts {
  return {
    records,
    flagLabel: async (flag, ping) => {
      const { quoteId, text, label, suggested, userId, guildId, channelId, messageId } = flag;
      const article = quoteId.replace(/:\d+:\d+$/, "");
      const place = { guild: guildId, channel: channelId, message: messageId };
      records.transaction(() => {
        records.flags.add({ who: userId, article, quote: quoteId, text, label, suggested, ...place });
        if (ping) records.jobs.add(ping);
      });
    },
    publicMessages: publicMessages(records),
    features: [deskFeature(rates)],
  };
}

function publicMessages({ intents, jobs }: Records): PublicMessages {
  return {
    intend: ({ guildId, channelId, messageId, interactionId, thread, kind, quotes, asOf }) =>
      intents.add({
        kind: kind === "shared" ? "shared" : "ask",
        ...{ guild: guildId, channel: channelId, message: messageId, interaction: interactionId },
        ...{ thread, asOf, quotes: publishedQuotes(quotes) },
      }),
    sent: (intent, messageId) => intents.sent(intent, messageId),
    unsent: (intent) => intents.drop(intent),
    unclear: (intent) => queueSettling({ intents, jobs }, intent),
  };
}
