// The options of `ask`, checked. Reads arguments alone, prints nothing.

import { parseArgs } from "node:util";
import { isPartialDate } from "../corpus/front-matter.js";
import { type Filters, LABELS } from "../domain.js";
import { ExpectedError } from "../errors.js";

interface AskOptions {
  readonly question: string;
  /** With --follow: each question is read with the one before it. */
  readonly follow: boolean;
  readonly questions: readonly string[];
  readonly filters: Filters;
  readonly json: boolean;
  readonly stdin: boolean;
  readonly help: boolean;
}

export const ASK_USAGE = `Usage: npm run ask -- [options] "question"
  --label allegation|denial|reporting   only quotes of this label
  --source NAME                         only this outlet or article
  --since DATE, --until DATE            only articles of this period (YYYY, YYYY-MM or YYYY-MM-DD)
  --limit N                             at most N quotes (1 to 5)
  --follow "first" "second" …           each question read with the one before it ("and when?"), then those that
                                        are typed; nothing of it is stored
  --json                                the answer as one JSON object on one line
  --json --stdin                        one question a line in, one JSON object a line out`;

/**
 * @param args the arguments after the script's name
 * @throws ExpectedError family usage that says what would be right; parseArgs' own error for an unknown option
 */
export function parseAskOptions(args: readonly string[]): AskOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      label: { type: "string" },
      source: { type: "string" },
      since: { type: "string" },
      until: { type: "string" },
      limit: { type: "string" },
      follow: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      stdin: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const question = positionals.join(" ");
  if (values.stdin && !values.json)
    throw usage("--stdin needs --json.", "Write npm run ask -- --json --stdin.");
  if (values.stdin && question !== "")
    throw usage("--stdin takes no question of its own.", "Send one a line.");
  const { json, stdin, help, follow } = values;
  const questions = follow && positionals.length > 0 ? positionals : [question];
  return { question, questions, follow, filters: filtersOf(values), json, stdin, help };
}

type Raw = Readonly<Record<"label" | "source" | "since" | "until" | "limit", string | undefined>>;

function filtersOf(raw: Partial<Raw>): Filters {
  const label = LABELS.find((known) => known === raw.label?.toLowerCase());
  if (raw.label !== undefined && label === undefined) {
    throw usage(`Unknown label "${printable(raw.label)}".`, `Use one of ${LABELS.join(", ")}.`);
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

/** What a user typed, fit to be shown on a terminal in one line. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, " ").slice(0, 60);
}

function usage(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "usage/options", message, hint);
}
