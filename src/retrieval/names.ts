// Names and their aliases: those the case file gives and those the articles expand themselves ("data exchange system (DES)").

import type { Side } from "../domain.js";
import { type Token, tokensOf } from "../language/tokens.js";

/** One party or thing of the case, as the case file lists it. */
export interface NamedParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side: Side | null;
}

interface Form {
  readonly name: string;
  readonly stems: readonly string[];
  /** Whole words in small letters where the name has initials, which no ending may be taken from ("BES" is no "be"). */
  readonly initials: readonly (string | null)[];
}

/** A name found in a text: words `from` up to, without, `to`. */
interface FoundName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Names {
  /** The longest names in a run of words, from left to right. */
  find(words: readonly Token[]): readonly FoundName[];
  /** All ways to write a name. */
  forms(name: string): readonly string[];
  /**
   * The party that a speaker belongs to, people and documents of a party included; by the side alone where only one
   * party stands on it; null when unknown.
   */
  partyOf(speaker: string | null, side?: Side | null): string | null;
  /** Is it an outlet of the corpus? Its articles are its own even where they do not name it. */
  isOutlet(name: string): boolean;
  /** The side of a party; null for things and where it is unknown. */
  sideOf(name: string): Side | null;
  /** Is it somebody who accuses, is accused or has a say, rather than an outlet or a thing? */
  isParty(name: string): boolean;
  /** The name of which this is another way to write it; null when unknown. */
  exactly(form: string): string | null;
}

const ACRONYM = /["“'‘(]*\(["“'‘]?([A-Z][A-Za-z]{0,7}[A-Z0-9]|[A-Z]{2,8}s?\d?)["”'’]?\)/g;
const LONGEST_EXPANSION = 9;

/**
 * @param parties from the case file
 * @param texts the articles' sentences, for expansions in brackets
 */
export function collectNames(parties: readonly NamedParty[], texts: Iterable<string>): Names {
  const written = new Map<string, Set<string>>();
  for (const { name, aliases } of parties) {
    written.set(name, new Set([name, ...aliases.filter((alias) => isSameName(name, alias))]));
  }
  const all = index(new Map(parties.map(({ name, aliases }) => [name, new Set([name, ...aliases])])));
  for (const text of texts) {
    for (const [long, short] of expansionsIn(text)) addExpansion(written, long, short);
  }
  const byFirst = index(written);
  return {
    find: (words) => findAll(words, byFirst),
    forms: (name) => [...(written.get(name) ?? [name])],
    partyOf: (speaker, side = null) => {
      const named = speaker === null ? undefined : findAll(tokensOf(speaker), all)[0]?.name;
      const ofSide = side === null ? [] : parties.filter((party) => party.side === side);
      return named ?? (ofSide.length === 1 && speaker !== null ? (ofSide[0]?.name ?? null) : null);
    },
    isOutlet: (name) => parties.some((party) => party.name === name && party.side === "outlet"),
    sideOf: (name) => parties.find((party) => party.name === name)?.side ?? null,
    isParty: (name) => parties.some((one) => one.name === name && one.side !== null && one.side !== "outlet"),
    exactly: (form) => {
      const words = tokensOf(form.replace(/^the\s+/i, ""));
      const [found] = findAll(words, byFirst);
      return found?.from === 0 && found.to === words.length ? found.name : null;
    },
  };
}

/**
 * Another way to write the same name ("PSCA", "the plaintiff", "Huawei Pakistan"), or somebody who belongs to it
 * ("Javed Nawaz" of BES)? Whoever belongs to a party speaks for it, but asking for one is not asking for the other.
 */
function isSameName(name: string, alias: string): boolean {
  const bare = alias.replace(/^the\s+/i, "");
  if (/^\p{Ll}/u.test(bare) || /^[\p{Lu}\d]+s?$/u.test(bare)) return true;
  const initials = (text: string) =>
    tokensOf(text)
      .flatMap((word) => (word.capital ? [word.raw[0] ?? ""] : []))
      .join("");
  if (initials(alias).startsWith(name) || initials(name).startsWith(bare)) return true;
  const own = new Set(tokensOf(name).map((word) => word.stem));
  return tokensOf(alias).some((word) => own.has(word.stem) && word.capital);
}

function addExpansion(written: Map<string, Set<string>>, long: string, short: string): void {
  const same = (text: string) => (form: string) => form.toLowerCase() === text.toLowerCase();
  const known = [...written].find(([, forms]) =>
    [...forms].some((form) => same(short)(form) || same(long)(form)),
  );
  if (known) known[1].add(long).add(short);
  else written.set(long, new Set([long, short]));
}

/** Pairs of long and short form: "Data Exchange System (DES)" gives [["Data Exchange System", "DES"]]. */
export function expansionsIn(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(ACRONYM)].flatMap((match) => {
    const short = (match[1] as string).replace(/s$/, "");
    const long = longForm(text.slice(0, match.index), short);
    return long === null ? [] : [[long, short] as const];
  });
}

/** The fewest words before the bracket whose initials hold the letters of the short form in order and begin with the first. */
function longForm(before: string, short: string): string | null {
  const letters = short.replace(/\d/g, "").toLowerCase();
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)].slice(-LONGEST_EXPANSION);
  for (let from = words.length - letters.length; from >= 0; from--) {
    const first = words[from];
    const initials = words.slice(from).map((word) => (word[0][0] as string).toLowerCase());
    if (first && initials[0] === letters[0] && isSubsequence(letters, initials)) {
      return before.slice(first.index).replace(/[\s,"'“”‘’]+$/u, "");
    }
  }
  return null;
}

function isSubsequence(letters: string, initials: readonly string[]): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}

function index(written: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  for (const [name, forms] of written) {
    for (const form of forms) {
      const words = tokensOf(form.replace(/^the\s+/i, ""));
      const stems = words.map((word) => word.stem);
      const initials = words.map(({ raw, form }) => (/^[\p{Lu}\d.]+$/u.test(raw) ? form : null));
      if (stems.length === 0) continue;
      const list = byFirst.get(stems[0] as string) ?? [];
      list.push({ name, stems, initials });
      byFirst.set(stems[0] as string, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

function findAll(words: readonly Token[], byFirst: ReadonlyMap<string, readonly Form[]>): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const form = byFirst
      .get(words[at]?.stem ?? "")
      ?.find(({ stems, initials }) =>
        stems.every(
          (stem, i) => words[at + i]?.stem === stem && isInitials(words[at + i], initials[i] ?? null),
        ),
      );
    if (!form) continue;
    found.push({ name: form.name, from: at, to: at + form.stems.length });
    at += form.stems.length - 1;
  }
  return found;
}

/** The initials themselves, or their plural; anything where none are asked for. */
function isInitials(word: Token | undefined, initials: string | null): boolean {
  return initials === null || word?.form === initials || word?.form === `${initials}s`;
}
