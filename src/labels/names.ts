// The names of an article: runs of capitalised words, their short forms and acronyms. Knows nothing of who says what.

import type { Name, NameBook } from "./name-book.js";
import { goesByFirstWord, looksPersonal, otherForms, shortForm } from "./name-forms.js";
import { readRoles } from "./name-roles.js";
import { nameRuns, type Run } from "./name-spans.js";
import { bare, isCapitalised, type Token } from "./text.js";

/** Collects the names of all sentences (given as tokens), in one pass. */
export function collectNames(sentences: readonly (readonly Token[])[]): NameBook {
  const lower = new Set<string>();
  for (const tokens of sentences)
    for (const token of tokens) if (!isCapitalised(token)) lower.add(token.text);
  const runs = sentences.flatMap((tokens) => nameRuns(tokens, lower));
  return bookOf(runs, lower, sentences);
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
