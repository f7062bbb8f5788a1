// What a command of the terminal is and what it is given. Types alone.

import type { parseArgs } from "node:util";

export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly default?: string | boolean | string[];
  /** What stands for its value in the usage, such as DATE; only where it takes one. */
  readonly value?: string;
  /** The command does nothing without it. */
  readonly needed?: boolean;
  /** What it does, for the usage; without it the option is the program's own and is not told. */
  readonly means?: string;
}

export interface CommandLine {
  /** As npm calls it: `npm run NAME`. */
  readonly name: string;
  /** One sentence. */
  readonly does: string;
  /** What it takes beside its options, such as `"question"`; without it nothing. */
  readonly takes?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Further lines of the usage. */
  readonly notes?: readonly string[];
}

type Parsed<C extends CommandLine> = ReturnType<
  typeof parseArgs<{ options: C["options"]; allowPositionals: true }>
>;

export interface Given<C extends CommandLine> {
  readonly values: Parsed<C>["values"];
  readonly positionals: readonly string[];
}

/** Environment that npm hands to a command: among it the options that it took for its own. */
export type NpmSays = Readonly<Record<string, string | undefined>>;
