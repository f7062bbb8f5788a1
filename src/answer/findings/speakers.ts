// Who said something, found by whatever part of the name one remembers; where several are called so, all of them.

import type { CaseFile } from "../../corpus/case-file.js";
import type { Side } from "../../domain.js";
import { SIDE_OF_WORD } from "../../language/lexicon/side-words.js";
import { plainName } from "../../language/plain-name.js";
import type { Names } from "../../retrieval/names.js";
import type { Kit } from "../quotes/kit.js";
import { DOCUMENT, NAME_LIKE } from "../quotes/speaker-names.js";
import { bareName, isWithin, nameWords, tellingWords } from "./speaker-words.js";

/** Who is meant: the name of one, with rows in corpus order; or those who may be, when there are several. */
interface Meant {
  readonly name: string | null;
  readonly rows: readonly number[];
  readonly several: readonly string[];
}

export interface Speakers {
  /** Every name that said something, the most quoted first, ties by name. */
  all(): readonly string[];
  /** Those whom what was typed so far may mean, in the same order, those that begin so first. */
  matching(typed: string): readonly string[];
  find(speaker: string): Meant;
}

type Rows = ReadonlyMap<string, readonly number[]>;
type Parties = CaseFile["parties"];

const NOBODY: Meant = { name: null, rows: [], several: [] };

/** Reads the whole index once, when it is first asked. */
export function createSpeakers(kit: Kit, parties: Parties): Speakers {
  const { names } = kit.retriever;
  let known: { readonly rows: Rows; readonly listed: readonly string[] } | undefined;
  const read = () => {
    known ??= collect(kit);
    return known;
  };
  return {
    all: () => read().listed,
    matching: (typed) => {
      const { listed } = read();
      const fitting = listed.filter((name) => isTyped(typed, name, parties));
      const begins = (name: string) => plainName(name).startsWith(plainName(typed));
      return [...fitting.filter(begins), ...fitting.filter((name) => !begins(name))];
    },
    find: (speaker) => find(bareName(speaker), { ...read(), parties, names }),
  };
}

function collect({ index, retriever: { names } }: Kit) {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < index.size; row++) {
    const { attributedTo } = index.sentence(row);
    if (attributedTo === null) continue;
    for (const name of new Set([attributedTo, names.partyOf(attributedTo) ?? attributedTo])) {
      rows.set(name, [...(rows.get(name) ?? []), row]);
    }
  }
  const listed = [...rows]
    .filter(([name]) => isListed(name, names))
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  return { rows, listed };
}

/** Parties under their own name alone, people who belong to one, and others with a name; no "it" and no document. */
function isListed(name: string, names: Names): boolean {
  if (name === "unnamed") return false;
  const party = names.partyOf(name);
  if (party === name) return true;
  return NAME_LIKE.test(name) && (party === null || (names.exactly(name) === null && !DOCUMENT.test(name)));
}

interface Known {
  readonly rows: Rows;
  readonly listed: readonly string[];
  readonly parties: Parties;
  readonly names: Names;
}

/** The surest way of calling somebody that finds anybody. */
function find(speaker: string, known: Known): Meant {
  const telling = tellingWords(speaker);
  const ways = [
    () => byName(speaker, known),
    () => byWords(nameWords(speaker), known),
    () => byWords(telling, known),
    () => ofSide(SIDE_OF_WORD.get(plainName(speaker)), known),
    () => among(known.listed.filter((name) => isInside(tellingWords(name), telling)).slice(0, 1), known),
  ];
  for (const way of ways) {
    const found = way();
    if (found.rows.length > 0 || found.several.length > 0) return found;
  }
  return NOBODY;
}

/** The name as it is written, or an alias of the case file; one word alone may be the surname of several. */
function byName(speaker: string, known: Known): Meant {
  const wanted = plainName(speaker);
  const own = [...known.rows.keys()].filter((name) => plainName(name) === wanted);
  const people = known.listed.filter((name) => isInside(nameWords(speaker), nameWords(name)));
  const isSomebody = own.length > 0 || people.length > 0;
  const party = known.names.exactly(speaker) ?? (isSomebody ? null : ofAlias(wanted, known.parties));
  if (party === null && !wanted.includes(" ")) {
    const fitting = byWords(nameWords(speaker), known);
    if (fitting !== NOBODY) return fitting;
  }
  return among([...own, ...(party === null ? [] : [party])], known);
}

function ofAlias(wanted: string, parties: Parties): string | null {
  return (
    parties.find(({ name, aliases }) => [name, ...aliases].some((one) => plainName(one) === wanted))?.name ??
    null
  );
}

/** The only party of a side that says anything. */
function ofSide(side: Side | undefined, { parties, rows }: Known): Meant {
  if (side === undefined) return NOBODY;
  const speaking = parties.filter((party) => party.side === side && rows.has(party.name));
  const [one, ...others] = speaking.map(({ name }) => name);
  if (one === undefined) return NOBODY;
  return others.length === 0
    ? { name: one, rows: rows.get(one) ?? [], several: [] }
    : { ...NOBODY, several: [one, ...others] };
}

/** Whoever has all the words in the name: the longest name and what is short for it. */
function byWords(wanted: readonly string[], known: Known): Meant {
  if (wanted.length === 0) return NOBODY;
  const people = known.listed.filter((name) => isWithin(wanted, nameWords(name)));
  const parties = known.parties.filter(
    ({ name, aliases }) =>
      known.rows.has(name) && [name, ...aliases].some((form) => isAliasOf(wanted, form, people)),
  );
  return among([...new Set([...people, ...parties.map(({ name }) => name)])], known);
}

/** An alias in whose words nobody of his own name is meant. */
function isAliasOf(wanted: readonly string[], form: string, people: readonly string[]): boolean {
  const words = nameWords(form);
  const somebody = people.some((name) => isWithin(words, nameWords(name)));
  return isWithin(wanted, words) && !somebody;
}

function among(found: readonly string[], { rows }: Known): Meant {
  const names = [...new Set(found)];
  const longest = names.filter(
    (name) =>
      !names.some((other) => other.length > name.length && isWithin(nameWords(name), nameWords(other))),
  );
  const [one, ...others] = longest;
  if (one === undefined) return NOBODY;
  if (others.length > 0) return { ...NOBODY, several: longest };
  const own = new Set(names.flatMap((name) => rows.get(name) ?? []));
  return { name: one, rows: [...own].sort((a, b) => a - b), several: [] };
}

function isInside(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && isWithin(words, others);
}

/** Every word that was typed begins one of the name's, of an alias's or of its side's. */
function isTyped(typed: string, name: string, parties: Parties): boolean {
  const party = parties.find((one) => one.name === name);
  const sides = [...SIDE_OF_WORD].filter(([, side]) => side === party?.side).map(([word]) => word);
  const all = [name, ...(party?.aliases ?? []), ...sides].flatMap(nameWords);
  const begun = plainName(typed).split(" ").filter(Boolean);
  const words = begun.length > 1 || nameWords(typed).length > 0 ? nameWords(typed) : [];
  return words.every((word) => all.some((other) => other.startsWith(word)));
}
