// What is wrong with the arguments of a command, and what was meant. Pure.

import { editDistance } from "../indexing/near-terms.js";
import type { CommandLine, NpmSays, Option } from "./command-line.js";
import { callOf, written } from "./usage.js";

interface Misuse {
  readonly wrong: string;
  readonly right: string;
}

/** As `node:util` tells them where it is not strict. */
interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** What people's keyboards make of two hyphens. */
const DASHES = /^[\u2010-\u2015\u2212]+(?=\p{L})/u;

/** The first fault, in the order in which it is easiest to mend; null where there is none. */
export function misuseIn(
  command: CommandLine,
  args: readonly string[],
  tokens: readonly Token[],
  npm: NpmSays,
): Misuse | null {
  const options = tokens.filter(({ kind }) => kind === "option");
  const words = tokens.flatMap(({ kind, value }) => (kind === "positional" ? [value ?? ""] : []));
  return (
    takenByNpm(command, options, npm) ??
    first(args, (arg) => oneHyphen(command, arg)) ??
    first(words, (word) => dashed(command, word)) ??
    first(options, (option) => wrongOption(command, option)) ??
    first(options, (option) => givenTwice(command, option, options)) ??
    needless(command, words)
  );
}

function first<T>(all: readonly T[], fault: (one: T) => Misuse | null): Misuse | null {
  for (const one of all) {
    const found = fault(one);
    if (found !== null) return found;
  }
  return null;
}

/** Without `--` npm keeps an option to itself, and what follows it becomes a word of the question. */
function takenByNpm(command: CommandLine, options: readonly Token[], npm: NpmSays): Misuse | null {
  if (npm.npm_lifecycle_event !== command.name) return null;
  const given = new Set(options.map(({ name }) => name));
  const taken = Object.entries(command.options).filter(
    ([name]) => !given.has(name) && npm[`npm_config_${name.replaceAll("-", "_")}`],
  );
  if (taken.length === 0) return null;
  const meant = taken.map(([name, option]) => {
    const value = npm[`npm_config_${name.replaceAll("-", "_")}`];
    return written(name, option, value === "true" ? option.value : value, option.type);
  });
  const names = taken.map(([name]) => `--${name}`).join(" and ");
  const call = callOf(command).replace("[options]", meant.join(" "));
  return { wrong: `npm took ${names} for itself, because no "--" stands before it.`, right: `Write ${call}` };
}

function oneHyphen({ options }: CommandLine, arg: string): Misuse | null {
  const name = /^-([a-z][\w-]+)(?:=.*)?$/s.exec(arg)?.[1];
  if (name === undefined) return null;
  const meant = name in options ? name : nearest(name, Object.keys(options));
  return meant === undefined
    ? null
    : { wrong: `"-${name}" has one hyphen too few.`, right: `Write --${meant}.` };
}

function dashed({ options }: CommandLine, word: string): Misuse | null {
  const name = /^[\w-]+/.exec(word.replace(DASHES, ""))?.[0] ?? "";
  if (!DASHES.test(word)) return null;
  const meant = nearest(name, Object.keys(options));
  return meant === undefined
    ? null
    : { wrong: `"${printable(word)}" begins with a dash, not with two hyphens.`, right: `Write --${meant}.` };
}

function wrongOption(command: CommandLine, token: Token): Misuse | null {
  const { name = "", rawName = "", value, inlineValue } = token;
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined) return unknown(command, name, rawName);
  if (option.type === "boolean")
    return value === undefined ? null : { wrong: `--${name} takes no value.`, right: `Write --${name}.` };
  const missing = value === undefined || (inlineValue !== true && value.startsWith("-"));
  if (!missing) return null;
  const dash = value === undefined ? "" : `, or --${name}=${printable(value)} where it begins with a hyphen`;
  return { wrong: `--${name} needs a value.`, right: `Write ${written(name, option)}${dash}.` };
}

function unknown(command: CommandLine, name: string, rawName: string): Misuse {
  const told = Object.keys(command.options).filter((one) => command.options[one]?.means !== undefined);
  const meant = nearest(name, [...told, "help"]);
  const bare = command.takes?.includes(`[${name}]`) === true;
  const help = `npm run ${command.name} -- --help shows what there is.`;
  const instead = bare ? `Write it without: ${callOf(command)}` : help;
  const right = meant === undefined ? instead : `Did you mean --${meant}?`;
  return { wrong: `There is no option ${printable(rawName)}.`, right };
}

function givenTwice({ options }: CommandLine, { name = "" }: Token, all: readonly Token[]): Misuse | null {
  const { type, multiple } = options[name] as Option;
  const times = all.filter((other) => other.name === name).length;
  if (times < 2 || type === "boolean" || multiple === true) return null;
  return { wrong: `--${name} is given ${times} times.`, right: "Give it once." };
}

function needless(command: CommandLine, words: readonly string[]): Misuse | null {
  const [word] = words;
  if (command.takes !== undefined || word === undefined) return null;
  const meant = nearest(word, Object.keys(command.options));
  const needed = Object.entries(command.options).find(([, one]) => one.needed && one.type === "string");
  const call = needed === undefined ? callOf(command) : withValue(command, needed[0], words);
  const right = meant === undefined ? `Write ${call}` : `Did you mean --${meant}?`;
  return { wrong: `${command.name} takes no "${printable(word)}".`, right };
}

/** The call with what was typed as the value of the option that it needs: `npm run said -- --speaker "Kamran Khan"`. */
function withValue(command: CommandLine, name: string, words: readonly string[]): string {
  return callOf(command).replace(
    "[options]",
    `--${name} "${printable(words.join(" ")).replaceAll('"', "'")}"`,
  );
}

/**
 * Of the known names the one that was most likely meant: the same beginning, or few slips for its length.
 * @param given what was typed; @param known the names that there are
 */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const typed = given.toLowerCase();
  if (typed === "") return undefined;
  const begun = known.filter((name) => typed.length >= 2 && name.startsWith(typed));
  if (begun.length === 1) return begun[0];
  const most = Math.max(1, Math.floor(typed.length / 3));
  const near = known
    .map((name) => ({ name, slips: editDistance(typed, name, most) }))
    .filter(({ name, slips }) => slips <= most && slips < name.length)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.name;
}

/** What a user typed, fit to be shown on a terminal in one line. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, " ").slice(0, 60);
}
