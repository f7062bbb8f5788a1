// The options of `ask`, checked. Reads arguments alone, prints nothing.

import { ALL_CASES } from "../corpus/cases.js";
import { isPartialDate } from "../corpus/front-matter.js";
import { type Filters, LABELS } from "../domain.js";
import { ExpectedError } from "../errors.js";
import { CASE_OPTION } from "./case-option.js";
import type { CommandLine, Given } from "./command-line.js";
import { nearest, printable } from "./misuse.js";

export interface AskOptions {
  readonly question: string;
  /** With --follow: each question is read with the one before it. */
  readonly follow: boolean;
  readonly questions: readonly string[];
  readonly filters: Filters;
  /** The case that is named; `all` for every one. */
  readonly case: string | undefined;
  readonly json: boolean;
  readonly stdin: boolean;
}

export const ASK = {
  name: "ask",
  does: "Answers a question from the corpus: label, verbatim quotes with citations, and the other side.",
  takes: '"question"',
  options: {
    case: { ...CASE_OPTION.case, means: `${CASE_OPTION.case.means}; all: every one` },
    label: { type: "string", value: LABELS.join("|"), means: "only quotes of this label" },
    source: { type: "string", value: "NAME", means: "only this outlet or article" },
    since: {
      type: "string",
      value: "DATE",
      means: "only articles of that time on: YYYY, YYYY-MM or YYYY-MM-DD",
    },
    until: { type: "string", value: "DATE", means: "only articles up to that time" },
    limit: {
      type: "string",
      value: "N",
      means: "at most N quotes, 1 to 5; as many as fit the question otherwise",
    },
    follow: {
      ...{ type: "boolean", default: false },
      means:
        'each question read with the one before it ("and when?"), then those that are typed; nothing is stored',
    },
    json: { type: "boolean", default: false, means: "the answer as one JSON object on one line" },
    stdin: {
      type: "boolean",
      default: false,
      means: "with --json: one question a line in, one JSON object a line out",
    },
  },
} as const satisfies CommandLine;

/** @throws ExpectedError family usage that says what would be right */
export function askOptions({ values, positionals }: Given<typeof ASK>): AskOptions {
  const question = positionals.join(" ");
  if (values.stdin && !values.json)
    throw usage("--stdin needs --json.", "Write npm run ask -- --json --stdin.");
  if (values.stdin && question !== "")
    throw usage("--stdin takes no question of its own.", "Send one a line.");
  if (values.case === ALL_CASES && values.follow)
    throw usage("--follow is about one case.", "Name it with --case, or leave --follow out.");
  const { json, stdin, follow } = values;
  const questions = follow && positionals.length > 0 ? [...positionals] : [question];
  return { question, questions, follow, filters: filtersOf(values), case: values.case, json, stdin };
}

type Raw = Readonly<Record<"label" | "source" | "since" | "until" | "limit", string | undefined>>;

function filtersOf(raw: Partial<Raw>): Filters {
  const label = LABELS.find((known) => known === raw.label?.toLowerCase());
  if (raw.label !== undefined && label === undefined) {
    const meant = nearest(raw.label, LABELS);
    const right = meant === undefined ? `Use one of ${LABELS.join(", ")}.` : `Did you mean ${meant}?`;
    throw usage(`Unknown label "${printable(raw.label)}".`, right);
  }
  for (const name of ["since", "until"] as const) {
    const date = raw[name];
    if (date !== undefined && !isPartialDate(date)) {
      throw usage(`--${name} "${printable(date)}" is no date.`, "Write YYYY, YYYY-MM or YYYY-MM-DD.");
    }
  }
  const limit = raw.limit === undefined ? undefined : Number(raw.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 5)) {
    throw usage(`--limit "${printable(raw.limit ?? "")}" is wrong.`, "Use a whole number from 1 to 5.");
  }
  return {
    ...(label === undefined ? {} : { label }),
    ...(raw.source === undefined ? {} : { source: raw.source }),
    ...(raw.since === undefined ? {} : { since: raw.since }),
    ...(raw.until === undefined ? {} : { until: raw.until }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function usage(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "usage/options", message, hint);
}
