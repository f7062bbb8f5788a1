// All that one speaker is quoted with, in order of date.

import { ExpectedError } from "../../errors.js";
import type { Said } from "../../findings.js";
import { editDistance } from "../../indexing/near-terms.js";
import { byDate } from "../../language/dates/order.js";
import { plainName } from "../../language/plain-name.js";
import type { Kit } from "../quotes/kit.js";
import { uniqueQuotes } from "../quotes/unique-quotes.js";
import type { Speakers } from "./speakers.js";
import { aboutTopic } from "./topic.js";

const MOST_SUGGESTIONS = 5;
const LONGEST_NAME = 200;

/** @throws ExpectedError `usage/speaker` for an empty or overlong name */
export function said(speaker: string, topic: string | undefined, kit: Kit, speakers: Speakers): Said {
  if (speaker.trim() === "" || speaker.length > LONGEST_NAME) {
    throw new ExpectedError(
      "usage",
      "usage/speaker",
      "Whose words?",
      'Name a speaker, such as --speaker "Huawei".',
    );
  }
  const meant = speakers.find(speaker);
  const about = aboutTopic(topic, kit.retriever);
  const dated = meant.rows.filter(about).map((row) => ({ row, score: 1, date: kit.publishedOf(row) }));
  dated.sort((a, b) => byDate(a.date, b.date) || a.row - b.row);
  const quotes = uniqueQuotes(dated, dated.length, kit).map(({ quote }) => quote);
  quotes.sort((a, b) => byDate(a.article.published, b.article.published));
  const several = meant.several.length > 0;
  const nobody = meant.rows.length === 0 ? closest(speaker, speakers.all()) : [];
  const suggestions = several ? meant.several : nobody;
  const told = { speaker, topic: topic?.trim() || null, quotes, suggestions };
  const other = meant.name !== null && plainName(meant.name) !== plainName(speaker);
  return { ...told, ...(other ? { knownAs: meant.name ?? "" } : {}), ...(several ? { several } : {}) };
}

/** Names that hold the one asked for, then those a slip or two away, then the most quoted. */
function closest(speaker: string, names: readonly string[]): readonly string[] {
  const wanted = plainName(speaker);
  const distance = (name: string) => {
    const own = plainName(name);
    if (wanted !== "" && (own.includes(wanted) || wanted.includes(own))) return 0;
    return Math.min(
      ...own
        .split(" ")
        .filter((word) => word.length > 2)
        .concat(own)
        .map((word) => editDistance(word, wanted, MOST_SLIPS)),
    );
  };
  const near = names.map((name, at) => ({ name, at, slips: distance(name) }));
  near.sort((a, b) => a.slips - b.slips || a.at - b.at);
  return near.slice(0, MOST_SUGGESTIONS).map(({ name }) => name);
}

const MOST_SLIPS = 3;
