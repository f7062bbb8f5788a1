// The options of `export`, checked. Reads arguments alone, prints nothing.

import { isWebAddress } from "../corpus/front-matter.js";
import { ExpectedError } from "../errors.js";
import { CITATION_STYLES, type CitationStyle } from "../print/citations.js";
import type { ReviewPublisher } from "../print/claim-review.js";
import { PRINT_FORMATS, type PrintFormat } from "../print/print.js";
import type { Subject } from "../print/subject.js";
import { CASE_OPTION } from "./case-option.js";
import type { CommandLine, Given } from "./command-line.js";
import { nearest, printable } from "./misuse.js";

export const STYLE_OPTION = {
  style: {
    type: "string",
    value: CITATION_STYLES.join("|"),
    default: "plain",
    means: "how quotes are cited",
  },
} as const;
export const OUT_OPTION = {
  out: {
    type: "string",
    value: "FILE",
    means: "writes the file, whole or not at all; otherwise it is printed",
  },
} as const;

export const EXPORT = {
  name: "export",
  does: "Gives a case, a speaker or an answer for print, every quote verbatim with its citation and the other side.",
  takes: 'case | speaker NAME | answer "question"',
  options: {
    format: {
      type: "string",
      value: PRINT_FORMATS.join("|"),
      default: "markdown",
      means: "what it is written as",
    },
    ...STYLE_OPTION,
    topic: { type: "string", means: "of a speaker: only what is about this" },
    ...CASE_OPTION,
    publisher: { type: "string", value: "NAME", means: "claimreview: who publishes the reviews" },
    page: { type: "string", value: "ADDRESS", means: "claimreview: where they will stand" },
    ...OUT_OPTION,
  },
  notes: [
    "html opens in a word processor. claimreview is JSON-LD of claims whose label an editor has confirmed, and of no others.",
  ],
} as const satisfies CommandLine;

interface ExportRequest {
  readonly subject: Subject;
  readonly format: PrintFormat;
  readonly style: CitationStyle;
  readonly publisher: ReviewPublisher;
  /** Null: standard output. */
  readonly out: string | null;
}

/** @throws ExpectedError family usage that says what would be right */
export function exportOptions({ values, positionals }: Given<typeof EXPORT>): ExportRequest {
  const subject = subjectOf(positionals, values.topic);
  const format = oneOf("format", PRINT_FORMATS, values.format);
  if (values.out === "") throw usage("--out names no file.", "Write --out FILE.");
  return {
    ...{ subject, format, style: styleOf(values.style), out: values.out ?? null },
    publisher: publisherOf(format, values.publisher?.trim() ?? "", values.page?.trim() ?? ""),
  };
}

/** How quotes are cited. @throws ExpectedError `usage/options` for a style that there is none of */
export function styleOf(given: string): CitationStyle {
  return oneOf("style", CITATION_STYLES, given);
}

function subjectOf([kind, ...words]: readonly string[], topic: string | undefined): Subject {
  const text = words.join(" ");
  if (topic !== undefined && kind !== "speaker")
    throw usage("--topic goes with a speaker alone.", "Write npm run export -- speaker NAME --topic TEXT.");
  if (kind === "case" && text === "") return { kind };
  if (kind === "case") throw usage("case takes nothing beside it.", "Write npm run export -- case.");
  if (kind === "speaker" && text !== "") return { kind, name: text, topic };
  if (kind === "answer" && text !== "") return { kind, question: text };
  const given =
    kind === undefined ? "It is not said what to export." : `"${printable(kind)}" cannot be exported so.`;
  throw usage(given, 'Say case, speaker NAME or answer "question"; --help tells more.');
}

function oneOf<T extends string>(name: string, values: readonly T[], given: string): T {
  const value = values.find((one) => one === given.toLowerCase());
  if (value !== undefined) return value;
  const meant = nearest(given, values);
  const right = meant === undefined ? `Use one of ${values.join(", ")}.` : `Did you mean ${meant}?`;
  throw usage(`Unknown ${name} "${printable(given)}".`, right);
}

/** A review says who publishes it and where: nobody can guess either. */
function publisherOf(format: PrintFormat, name: string, page: string): ReviewPublisher {
  if (format !== "claimreview") return { name, page };
  if (name !== "" && isWebAddress(page)) return { name, page };
  const missing =
    name === "" ? "ClaimReview needs its publisher." : `ClaimReview needs the address of its page.`;
  throw usage(missing, 'Add --publisher "NAME" --page https://….');
}

function usage(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "usage/options", message, hint);
}
