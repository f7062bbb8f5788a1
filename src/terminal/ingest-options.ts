// The options of `ingest`, checked. Reads arguments alone, prints nothing.

import { parseArgs } from "node:util";
import { isPartialDate, isWebAddress } from "../corpus/front-matter.js";
import { ARTICLE_KINDS, type ArticleKind, type Via } from "../domain.js";
import { ExpectedError } from "../errors.js";
import type { Facts } from "../ingest/draft/draft.js";
import { isArticleId } from "../ingest/store/ids.js";

export const INGEST_USAGE = `Usage: npm run ingest -- FILE_OR_URL... [options]
  --title, --publisher, --author TEXT   facts that the input does not say, or says wrongly
  --published DATE                      YYYY-MM-DD or YYYY-MM
  --url ADDRESS                         where it was published
  --via-name TEXT --via-url ADDRESS     where it was read, when that is elsewhere
  --kind ${ARTICLE_KINDS.join("|")}
  --id ID                               the file's name in the corpus
  --keep TEXT, --drop TEXT              keep, or leave out, every part that holds TEXT (may be repeated)
  --dry-run                             show what would be kept and left out; write nothing
  --json                                one JSON object a line, for each input in order`;

export interface IngestArguments {
  readonly inputs: readonly string[];
  readonly given: Partial<Facts>;
  readonly id?: string;
  readonly kind?: ArticleKind;
  readonly via: Via | null;
  readonly dryRun: boolean;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean", default: false } as const;
const MANY = { type: "string", multiple: true, default: [] as string[] } as const;

function wrong(message: string, hint = ""): ExpectedError {
  return new ExpectedError("usage", "usage/ingest", message, hint);
}

/**
 * @param args the arguments after the script's name
 * @throws ExpectedError family usage that says what would be right; parseArgs' own error for an unknown option
 */
export function parseIngestArguments(args: readonly string[]): IngestArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: TEXT,
      publisher: TEXT,
      author: TEXT,
      published: TEXT,
      url: TEXT,
      "via-name": TEXT,
      "via-url": TEXT,
      kind: TEXT,
      id: TEXT,
      keep: MANY,
      drop: MANY,
      "dry-run": FLAG,
      json: FLAG,
      help: { ...FLAG, short: "h" },
    },
  });
  const { title, publisher, author, published, url, id, help } = values;
  if (!help && positionals.length === 0)
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
    inputs: positionals,
    given: Object.fromEntries(facts) as Partial<Facts>,
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    via: viaOf(values["via-name"], values["via-url"]),
    dryRun: values["dry-run"],
    keep: values.keep.filter((text) => text.trim() !== ""),
    drop: values.drop.filter((text) => text.trim() !== ""),
    json: values.json,
    help,
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
