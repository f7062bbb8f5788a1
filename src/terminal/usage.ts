// What `--help` prints: usage, options with their meaning and default, exit statuses. Pure.

import { EXIT } from "../errors.js";
import type { CommandLine, Option } from "./command-line.js";

const STATUSES: readonly (readonly [number, string])[] = [
  [EXIT.done, "done (a refusal is done, too)"],
  [EXIT.surprise, "a surprise, with its stack"],
  [EXIT.usage, "wrong usage or settings"],
  [EXIT.corpus, "the corpus cannot be read"],
  [EXIT.data, "the index, the model or the data folder cannot be used"],
];

/** Columns that the options take before their meaning. */
const WIDEST = 38;

/** How the command is called, options and arguments in it. */
export function callOf({ name, takes, options }: Pick<CommandLine, "name" | "takes" | "options">): string {
  const given = [Object.keys(options).length > 0 ? "[options]" : "", takes ?? ""].filter(Boolean);
  return ["npm run", name, ...(given.length > 0 ? ["--", ...given] : [])].join(" ");
}

/** An option as it is written: `--label allegation|denial|reporting`. */
export function written(name: string, { value }: Option, as = value ?? "TEXT", type = "string"): string {
  return type === "boolean" ? `--${name}` : `--${name} ${as}`;
}

/** The whole text of `--help`. */
export function usageOf(command: CommandLine): string {
  const told = Object.entries(command.options).filter(([, { means }]) => means !== undefined);
  const rows = [
    ...told.map(([name, option]) => [written(name, option, option.value, option.type), meaningOf(option)]),
    ["-h, --help", "this text"],
  ] as const;
  const width = Math.min(WIDEST, Math.max(...rows.map(([left = ""]) => left.length)));
  return [
    `Usage: ${callOf(command)}`,
    command.does,
    "",
    "Options:",
    ...rows.map(([left = "", right = ""]) =>
      left.length > width
        ? `  ${left}\n  ${" ".repeat(width)}  ${right}`
        : `  ${left.padEnd(width)}  ${right}`,
    ),
    ...(command.notes === undefined ? [] : ["", ...command.notes]),
    "",
    "Exit status:",
    ...STATUSES.map(([status, means]) => `  ${status}  ${means}`),
  ].join("\n");
}

function meaningOf({ means = "", default: usual, multiple, needed }: Option): string {
  const often = multiple === true ? ["may be repeated"] : [];
  const value = Array.isArray(usual) ? usual.join(" ") : usual;
  const shown = value === undefined || value === false || value === "" ? [] : [`default: ${value}`];
  const small = [...(needed === true ? ["needed"] : []), ...often, ...shown];
  return small.length === 0 ? means : `${means} (${small.join("; ")})`;
}
