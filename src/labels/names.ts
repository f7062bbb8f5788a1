// The names of an article: runs of capitalised words, their short forms and acronyms. Knows nothing of who says what.

import { BOUNDARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from "./lexicon.js";
import { isCapitalised, type Token } from "./text.js";

export interface Name {
  /** The fullest form in the article. */
  readonly full: string;
  readonly person: boolean;
}

/** Looks names up by any of their words or forms. */
export interface NameBook {
  /** The name that a run of tokens mentions, or undefined. */
  find(tokens: readonly Token[]): Name | undefined;
  /** The person whom the article calls by this noun somewhere ("director Quentin Tarantino"), or undefined. */
  called(noun: string): Name | undefined;
  /** The nouns that the article calls a person by. */
  rolesOf(name: string): readonly string[];
  /** All names in a run of tokens, in order, with the index of their first token. */
  all(
    tokens: readonly Token[],
  ): readonly { readonly name: Name; readonly at: number; readonly end: number }[];
}

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|sen|rep|gov|gen|col|capt|judge|justice|president|prof|rev)\.?$/;
const CONNECTORS = /^(?:of|the|for|and|&|de|van|von|der|al|bin|del|la|du)$/;

/** Collects the names of all sentences (given as tokens), in one pass. */
export function collectNames(sentences: readonly (readonly Token[])[]): NameBook {
  const lower = new Set<string>();
  for (const tokens of sentences)
    for (const token of tokens) if (!isCapitalised(token)) lower.add(token.text);
  const runs = sentences.flatMap((tokens) => nameRuns(tokens, lower));
  return bookOf(runs, lower, sentences);
}

interface Run {
  readonly words: readonly string[];
  readonly raw: string;
  readonly titled: boolean;
  readonly acronym: string | undefined;
}

function nameRuns(tokens: readonly Token[], lower: ReadonlySet<string>): Run[] {
  return spans(tokens, lower).map(({ at, end }) => {
    const words = tokens.slice(at, end).map(bare);
    const title = words.slice(0, -1).findLastIndex((word) => TITLES.test(word));
    const titled = title >= 0;
    const next = tokens[end];
    const acronym =
      next?.text === "(" && /^[A-Z]{2,8}$/.test(tokens[end + 1]?.raw ?? "")
        ? (tokens[end + 1]?.text as string)
        : undefined;
    const kept = tokens.slice(at + title + 1, end);
    return {
      words: kept.map(bare),
      raw: kept
        .map((token) => token.raw)
        .join(" ")
        .replace(/(?:'s|’s|['’])$/, ""),
      titled,
      acronym,
    };
  });
}

/** A token's folded text without a possessive ending. */
export function bare(token: Token): string {
  return token.text.replace(/'s$|'$/, "");
}

function spans(tokens: readonly Token[], lower: ReadonlySet<string>): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at, lower)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && end - at < 9 && continuesName(tokens, end)) end++;
    while (end > at + 1 && CONNECTORS.test(tokens[end - 1]?.text as string)) end--;
    found.push({ at, end });
    at = end;
  }
  return found;
}

function startsName(tokens: readonly Token[], at: number, lower: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token;
  if (!isCapitalised(token) || (token.text.length < 2 && !/^[A-Z]$/.test(token.raw))) return false;
  const word = token.text;
  if (
    TIME_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    BOUNDARIES.has(word)
  )
    return false;
  const before = tokens[at - 1]?.text;
  const first = before === undefined || /^["'“”(:.!?…]$|^''$/.test(before);
  return (
    !first ||
    !lower.has(bare(token)) ||
    (tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1] as Token) && !lower.has(word))
  );
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/'s$|'$/.test(tokens[at - 1]?.text as string) || TIME_WORDS.has(token.text)) return false;
  if (isCapitalised(token)) return true;
  if (token.text === "." && TITLES.test(tokens[at - 1]?.text as string)) return true;
  const next = tokens[at + 1];
  return /^(?:of|&|de|van|von|der|al|bin)$/.test(token.text) && next !== undefined && isCapitalised(next);
}

function bookOf(
  runs: readonly Run[],
  lower: ReadonlySet<string>,
  sentences: readonly (readonly Token[])[],
): NameBook {
  const byWords = new Map<string, Name>();
  const counts = new Map<string, number>();
  for (const { words } of runs) counts.set(words.join(" "), (counts.get(words.join(" ")) ?? 0) + 1);
  const longest = [...runs].sort((a, b) => b.words.length - a.words.length);
  for (const run of longest) register(byWords, run, lower, counts);
  const find = (tokens: readonly Token[]) => all(tokens)[0]?.name;
  const all = (tokens: readonly Token[]) => matches(tokens, byWords);
  const roles = readRoles(sentences, all);
  return {
    find,
    all,
    called: (noun) => roles.byNoun.get(noun),
    rolesOf: (name) => [...(roles.byName.get(name) ?? [])],
  };
}

function register(
  byWords: Map<string, Name>,
  run: Run,
  lower: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): void {
  const key = run.words.join(" ");
  if (key === "" || byWords.has(key)) return;
  const person = run.titled || (looksPersonal(run) && !goesByFirstWord(run, counts));
  const short = person ? undefined : shortForm(run, counts);
  const name = (short && byWords.get(short.key)) ?? { full: short?.raw ?? run.raw, person };
  for (const form of [key, short?.key, ...otherForms(run, person, lower)]) {
    if (form && !byWords.has(form)) byWords.set(form, name);
  }
}

/** People are called by their last name alone, organisations by their first word. */
function goesByFirstWord({ words }: Run, counts: ReadonlyMap<string, number>): boolean {
  const [first, last] = [counts.get(words[0] as string) ?? 0, counts.get(words.at(-1) as string) ?? 0];
  return first > 1 && first > last;
}

/** The first word or the acronym by which the article calls an organisation more often than by its long name. */
function shortForm(run: Run, counts: ReadonlyMap<string, number>): { key: string; raw: string } | undefined {
  if (run.words.length < 2) return undefined;
  const own = counts.get(run.words.join(" ")) ?? 0;
  const often = (key: string | undefined) => key !== undefined && (counts.get(key) ?? 0) >= Math.max(2, own);
  if (often(run.acronym)) return { key: run.acronym as string, raw: (run.acronym as string).toUpperCase() };
  const first = run.words[0] as string;
  if (!often(first) || ORGANISATION.test(first) || /^(?:us|uk|eu|u\.s\.|u\.k\.)$/.test(first))
    return undefined;
  return { key: first, raw: run.raw.split(" ")[0] as string };
}

/** A surname or first name alone, an acronym, initials. */
function otherForms(run: Run, person: boolean, lower: ReadonlySet<string>): (string | undefined)[] {
  if (run.words.length < 2) return [run.acronym];
  const [first, last] = [run.words[0] as string, run.words.at(-1) as string];
  const initials = run.words
    .filter((word) => !CONNECTORS.test(word))
    .map((word) => word[0])
    .join("");
  return [
    run.acronym,
    person && last.length > 2 && !lower.has(last) ? last : undefined,
    person && first.length > 3 && !lower.has(first) ? first : undefined,
    initials.length > 2 || run.acronym === initials ? initials : undefined,
  ];
}

function looksPersonal(run: Run): boolean {
  return (
    run.words.length >= 2 &&
    run.words.length <= 3 &&
    run.words.every((word) => /^[\p{L}'.-]+$/u.test(word)) &&
    !ORGANISATION.test(run.words.join(" "))
  );
}

const ORGANISATION =
  /\b(?:inc|corp|corporation|company|co|ltd|llc|plc|group|bank|university|college|party|department|ministry|office|committee|commission|court|council|agency|association|union|institute|foundation|times|post|journal|news|press|street|house|senate|congress|united|states|kingdom|city|county|states|international|national|federal|new|north|south|east|west|technologies|systems|airlines|police|church|school|motors|university|data|solutions|authority|security|board|service|services)\b/;

function matches(tokens: readonly Token[], byWords: ReadonlyMap<string, Name>) {
  const found: { name: Name; at: number; end: number }[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = isCapitalised(tokens[at] as Token) ? longestAt(tokens, at, byWords) : undefined;
    if (hit) found.push({ ...hit, at });
    at = hit ? hit.end : at + 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], at: number, byWords: ReadonlyMap<string, Name>) {
  for (let length = Math.min(6, tokens.length - at); length > 0; length--) {
    const name = byWords.get(
      tokens
        .slice(at, at + length)
        .map(bare)
        .join(" "),
    );
    if (name) return { name, end: at + length };
  }
  return undefined;
}

const NO_ROLE =
  /^(?:and|but|that|as|by|with|from|when|while|if|said|says|told|to|of|in|on|at|for|or|than|,|"|\()$/;

interface Roles {
  readonly byNoun: Map<string, Name>;
  readonly byName: Map<string, Set<string>>;
}

/** Nouns right before a person's name, and in the apposition right after it. */
function readRoles(sentences: readonly (readonly Token[])[], all: NameBook["all"]): Roles {
  const roles: Roles = { byNoun: new Map(), byName: new Map() };
  for (const tokens of sentences) {
    for (const { name, at, end } of all(tokens)) {
      if (!name.person) continue;
      noteRole(roles, tokens[at - 1], name);
      if (tokens[end]?.text !== ",") continue;
      const rest = tokens.slice(end + 1, end + 9);
      const link = rest.findIndex(({ text }) => /^(?:of|for|at|in|with|,|who|and|from)$/.test(text));
      if (link > 0) noteRole(roles, rest[link - 1], name);
    }
  }
  return roles;
}

function noteRole({ byNoun, byName }: Roles, token: Token | undefined, name: Name): void {
  const word = token && bare(token).replace(/\.$/, "");
  if (word === undefined || !/^[a-z-]{4,}$/.test(word) || NO_ROLE.test(word)) return;
  if (!byNoun.has(word)) byNoun.set(word, name);
  const own = byName.get(name.full) ?? new Set();
  byName.set(name.full, own.add(word));
}
