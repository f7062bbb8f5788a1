// All that one speaker is quoted with, in order of date, and who there is to ask for.

import type { Said } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import { editDistance } from "../../indexing/near-terms.js";
import { TITLES } from "../../language/lexicon/titles.js";
import { plainName } from "../../language/plain-name.js";
import type { Names } from "../../retrieval/names.js";
import type { Kit } from "../quotes/kit.js";
import { DOCUMENT, NAME_LIKE } from "../quotes/speaker-names.js";
import { uniqueQuotes } from "../quotes/unique-quotes.js";
import { aboutTopic } from "./topic.js";

const MOST_SUGGESTIONS = 5;
const LONGEST_NAME = 200;

interface Speakers {
  /** Every name that said something, the most quoted first, ties by name. */
  all(): readonly string[];
  /** Rows of a speaker, in corpus order. */
  rowsOf(speaker: string): readonly number[];
}

/** Reads the whole index once, when it is first asked. */
export function createSpeakers({ index, retriever }: Kit): Speakers {
  let known: ReadonlyMap<string, readonly number[]> | undefined;
  const bySpeaker = () => {
    known ??= collect();
    return known;
  };
  const collect = () => {
    const rows = new Map<string, number[]>();
    for (let row = 0; row < index.size; row++) {
      const { attributedTo } = index.sentence(row);
      if (attributedTo === null) continue;
      for (const name of new Set([attributedTo, retriever.names.partyOf(attributedTo) ?? attributedTo])) {
        rows.set(name, [...(rows.get(name) ?? []), row]);
      }
    }
    return rows;
  };
  return {
    all: () =>
      [...bySpeaker()]
        .filter(([name]) => isListed(name, retriever.names))
        .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
        .map(([name]) => name),
    rowsOf: (speaker) => {
      const wanted = plainName(speaker);
      const names = [...bySpeaker().keys()].filter((name) => plainName(name) === wanted);
      const party = retriever.names.exactly(speaker);
      const all = [...names, ...(party === null ? [] : [party])].flatMap(
        (name) => bySpeaker().get(name) ?? [],
      );
      const found = party === null ? [...all, ...meant(speaker, bySpeaker(), retriever.names)] : all;
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

/** The rows of the one whom a surname, a title or part of a name means; nothing where it may mean several. */
function meant(
  speaker: string,
  rows: ReadonlyMap<string, readonly number[]>,
  names: Names,
): readonly number[] {
  const wanted = nameWords(speaker);
  if (wanted.length === 0) return [];
  const fitting = [...rows.keys()].filter(
    (name) => isListed(name, names) && isWithin(wanted, nameWords(name)),
  );
  const longest = fitting.reduce((best, name) => (name.length > best.length ? name : best), "");
  const one = fitting.every((name) => isWithin(nameWords(name), nameWords(longest)));
  return one ? fitting.flatMap((name) => rows.get(name) ?? []) : [];
}

/** A name's own words: no titles, no possessive. */
function nameWords(name: string): readonly string[] {
  const words = plainName(name.replace(/[’'ʼ]s?\b/gu, " ")).split(" ");
  return words.filter((word) => word !== "" && !TITLES.test(word));
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

/** Parties under their own name alone, people who belong to one, and others with a name; no "it" and no document. */
function isListed(name: string, names: Names): boolean {
  if (name === "unnamed") return false;
  const party = names.partyOf(name);
  if (party === name) return true;
  return NAME_LIKE.test(name) && (party === null || (names.exactly(name) === null && !DOCUMENT.test(name)));
}

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
  const about = aboutTopic(topic, kit.retriever);
  const rows = speakers.rowsOf(speaker).filter(about);
  const dated = rows.map((row) => ({ row, score: 1, published: kit.publishedOf(row) ?? "9999" }));
  dated.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.row - b.row));
  const quotes = uniqueQuotes(dated, dated.length, kit).map(({ quote }) => quote);
  const suggestions = speakers.rowsOf(speaker).length === 0 ? closest(speaker, speakers.all()) : [];
  return { speaker, topic: topic?.trim() || null, quotes, suggestions };
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
