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
  return bookOf(runs, lower);
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
    const titled = TITLES.test(words[0] as string);
    const next = tokens[end];
    const acronym =
      next?.text === "(" && /^[A-Z]{2,8}$/.test(tokens[end + 1]?.raw ?? "")
        ? (tokens[end + 1]?.text as string)
        : undefined;
    const kept = tokens.slice(titled && words.length > 1 ? at + 1 : at, end);
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

function bookOf(runs: readonly Run[], lower: ReadonlySet<string>): NameBook {
  const byWords = new Map<string, Name>();
  const longest = [...runs].sort((a, b) => b.words.length - a.words.length);
  for (const run of longest) register(byWords, run, runs, lower);
  const find = (tokens: readonly Token[]) => all(tokens)[0]?.name;
  const all = (tokens: readonly Token[]) => matches(tokens, byWords);
  return { find, all };
}

function register(
  byWords: Map<string, Name>,
  run: Run,
  runs: readonly Run[],
  lower: ReadonlySet<string>,
): void {
  const key = run.words.join(" ");
  if (key === "" || (run.words.length === 1 && byWords.has(key))) return;
  const name = byWords.get(key) ?? { full: run.raw, person: run.titled || looksPersonal(run) };
  const add = (form: string) => {
    if (form !== "" && !byWords.has(form)) byWords.set(form, name);
  };
  add(key);
  if (run.acronym) add(run.acronym);
  if (run.words.length < 2) return;
  const last = run.words.at(-1) as string;
  const first = run.words[0] as string;
  if (last.length > 2 && !lower.has(last)) add(last);
  if (first.length > 3 && !lower.has(first)) add(first);
  const initials = run.words
    .filter((word) => !CONNECTORS.test(word))
    .map((word) => word[0])
    .join("");
  if (initials.length > 1) add(initials);
  void runs;
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
