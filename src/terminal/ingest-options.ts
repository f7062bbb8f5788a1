// The options of `ingest`, checked. Reads arguments alone, prints nothing.

import { isPartialDate, isWebAddress } from "../corpus/front-matter.js";
import { ARTICLE_KINDS, type ArticleKind, type Via } from "../domain.js";
import { ExpectedError } from "../errors.js";
import type { Facts } from "../ingest/draft/draft.js";
import { isArticleId } from "../ingest/store/ids.js";
import { CASE_OPTION } from "./case-option.js";
import type { CommandLine, Given } from "./command-line.js";

export interface IngestArguments {
  readonly inputs: readonly string[];
  readonly given: Partial<Facts>;
  readonly id?: string;
  /** The case that is named. */
  readonly case?: string;
  readonly kind?: ArticleKind;
  readonly via: Via | null;
  readonly dryRun: boolean;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly json: boolean;
}

const MANY = { type: "string", multiple: true, default: [] as string[], value: "TEXT" } as const;

export const INGEST = {
  name: "ingest",
  does: "Turns raw articles into files of the corpus, says what it left out and why, and refreshes the index.",
  takes: "FILE_OR_URL…",
  options: {
    ...CASE_OPTION,
    title: { type: "string", means: "its title, where the input does not say it, or says it wrongly" },
    publisher: { type: "string", means: "who published it" },
    author: { type: "string", means: "who wrote it" },
    published: { type: "string", value: "DATE", means: "when: YYYY-MM-DD or YYYY-MM" },
    url: { type: "string", value: "ADDRESS", means: "where it was published" },
    "via-name": {
      type: "string",
      means: "who carried it where it was read, when that is elsewhere; with --via-url",
    },
    "via-url": { type: "string", value: "ADDRESS", means: "where it was read; with --via-name" },
    kind: { type: "string", value: "KIND", means: `one of ${ARTICLE_KINDS.join(", ")}` },
    id: {
      type: "string",
      value: "ID",
      means: "the file's name in the corpus; made of outlet and title otherwise",
    },
    keep: { ...MANY, means: "keep every part that holds TEXT" },
    drop: { ...MANY, means: "leave out every part that holds TEXT" },
    "dry-run": {
      type: "boolean",
      default: false,
      means: "show what would be kept and left out; write nothing",
    },
    json: { type: "boolean", default: false, means: "one JSON object a line, for each input in order" },
  },
} satisfies CommandLine;

function wrong(message: string, hint = ""): ExpectedError {
  return new ExpectedError("usage", "usage/ingest", message, hint);
}

/** @throws ExpectedError family usage that says what would be right */
export function ingestArguments({ values, positionals }: Given<typeof INGEST>): IngestArguments {
  const { title, publisher, author, published, url, id } = values;
  if (positionals.length === 0)
    throw wrong("Nothing to ingest.", "Name files or addresses; --help shows the options.");
  const own = [title, url, id].some((value) => value !== undefined);
  if (own && positionals.length > 1)
    throw wrong("--title, --url and --id fit one input.", "Ingest these one at a time.");
  check("--published", published, isPartialDate, "YYYY-MM-DD or YYYY-MM");
  check("--url", url, isWebAddress, "an http or https address");
  check("--id", id, isArticleId, "small letters, digits and hyphens, at most 80");
  const kind = ARTICLE_KINDS.find((known) => known === values.kind);
  check("--kind", values.kind, () => kind !== undefined, `one of ${ARTICLE_KINDS.join(", ")}`);
  const facts = Object.entries({ title, publisher, author, published, url }).filter(([, value]) =>
    value?.trim(),
  );
  return {
    inputs: [...positionals],
    given: Object.fromEntries(facts) as Partial<Facts>,
    ...(id === undefined ? {} : { id }),
    ...(values.case === undefined ? {} : { case: values.case }),
    ...(kind === undefined ? {} : { kind }),
    via: viaOf(values["via-name"], values["via-url"]),
    dryRun: values["dry-run"],
    keep: values.keep.filter((text) => text.trim() !== ""),
    drop: values.drop.filter((text) => text.trim() !== ""),
    json: values.json,
  };
}

function check(
  name: string,
  value: string | undefined,
  fits: (value: string) => boolean,
  right: string,
): void {
  if (value !== undefined && !fits(value)) throw wrong(`${name} must be ${right}.`);
}

function viaOf(name: string | undefined, url: string | undefined): Via | null {
  if (name === undefined && url === undefined) return null;
  if (!name || !url || !isWebAddress(url))
    throw wrong("--via-name and --via-url go together; the second is an http or https address.");
  return { name, url };
}
