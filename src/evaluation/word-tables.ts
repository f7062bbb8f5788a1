// Finds tables of English words in source text: strings and alternations that list words rather than say something. Pure.

import {
  BETWEEN,
  CLAUSE_WORDS,
  DETERMINERS,
  NO_SPEAKERS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from "../language/lexicon/function-words.js";

/** A table of one file. */
interface WordTable {
  readonly file: string;
  readonly words: readonly string[];
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
const LITERAL = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const ALTERNATION = /(?:[a-z][a-z'’-]+(?:\([a-z?:|]*\))?\??\|){11,}[a-z][a-z'’-]+/g;
const WORD = /^[a-z][a-z'’-]+$/;
/** What sentences are made of and lists of words are not. */
const GLUE = new Set(
  "the a an of and to is are it its that this for with in on by from be as or not".split(" "),
);
/** Letters behind a word of the lexicon that tell more of it ("judge/TPF"). */
const FLAGS = /(?<=[a-z])\/[A-Z]+(?!\w)/g;
const FEWEST = 8;
/** Fewer alternatives are the pattern of a rule. */
const FEWEST_CHOICES = 12;
const MOST_GLUE = 0.1;

/** @param text of a source file */
export function wordTables(file: string, text: string): readonly WordTable[] {
  const code = text.replace(COMMENTS, " ");
  const lists = [...code.matchAll(LITERAL)].flatMap(([, plain, template]) => listIn(plain ?? template ?? ""));
  const choices = [...code.matchAll(ALTERNATION)].map(([all]) => all.split("|").filter(isTelling));
  return [
    ...lists.filter(({ length }) => length >= FEWEST),
    ...choices.filter(({ length }) => length >= FEWEST_CHOICES),
  ].map((words) => ({ file, words }));
}

/** A word of its own; the closed classes (pronouns, prepositions, auxiliaries) are grammar. */
function isTelling(word: string): boolean {
  const closed = [BETWEEN, CLAUSE_WORDS, DETERMINERS, NO_SPEAKERS, PREPOSITIONS, PRONOUNS, TIME_WORDS];
  return WORD.test(word) && !closed.some((words) => words.has(word));
}

function listIn(literal: string): readonly string[][] {
  const words = literal
    .replace(FLAGS, "")
    .split(/[\s/,]+/)
    .filter((word) => word !== "");
  const plain = words.filter((word) => WORD.test(word));
  const glue = plain.filter((word) => GLUE.has(word)).length;
  const isList = plain.length >= FEWEST && plain.length === words.length && glue <= MOST_GLUE * plain.length;
  return isList ? [plain] : [];
}

/** The words that stand in tables of more than one file, with the files; in order of words. */
export function wordsInSeveralFiles(
  tables: readonly WordTable[],
): readonly (readonly [string, readonly string[]])[] {
  const files = new Map<string, Set<string>>();
  for (const { file, words } of tables) {
    for (const word of words) files.set(word, (files.get(word) ?? new Set()).add(file));
  }
  return [...files]
    .filter(([, found]) => found.size > 1)
    .map(([word, found]) => [word, [...found].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
