// Adds and removes articles for an editor: a preview first, then the files, the audit trail and the index.

import { createHash } from "node:crypto";
import { articleKey, type CaseFolder } from "../../../corpus/cases.js";
import { ExpectedError } from "../../../errors.js";
import type { Facts } from "../../../ingest/draft/draft.js";
import type { Ingested } from "../../../ingest/ingest.js";
import type { NamedBytes } from "../../../ingest/read/source.js";
import { readableArticles } from "../../../ingest/store/files.js";
import { removeArticle } from "../../../ingest/store/save.js";
import { describeFailure } from "../../desk/failure-fields.js";
import type { Context } from "../context.js";
import { Pending } from "../pending.js";

/** Inputs that an editor was shown and has not confirmed yet. */
const adding = new Pending<Adding>();

interface Adding {
  readonly input: NamedBytes;
  readonly given: Partial<Facts>;
  /** The case that it goes to. */
  readonly caseName: string;
}

/** The name of the case that an input goes to; null where it is gone. */
export function caseOfAdding(key: string): string | null {
  return adding.look(key)?.caseName ?? null;
}

/** Fetches an address, or what was attached to a message. @throws ExpectedError with one line */
export async function fetchInput(
  { config }: Pick<Context, "config">,
  address: string,
  name = address,
): Promise<NamedBytes> {
  const { fetchPage } = await import("../../../ingest/read/fetch.js");
  const { bytes, url, charset } = await fetchPage(address, { allowPrivate: config.ingestAllowPrivate });
  return name === address ? { name, bytes, url, charset } : { name, bytes };
}

/** Where an article comes in. */
export interface Place extends Pick<Context, "config"> {
  readonly folder: Pick<CaseFolder, "corpusDir">;
}

/** Reads bytes into an article of the case. @throws ExpectedError with one line */
export async function readInput(
  { config, folder }: Place,
  input: NamedBytes,
  given: Partial<Facts>,
  dryRun: boolean,
): Promise<Ingested> {
  // Readers of pages and PDFs take a tenth of a second to load, which every start of the bot would pay.
  const { Ingester, isFailed } = await import("../../../ingest/ingest.js");
  const ingester = new Ingester({
    corpusDir: folder.corpusDir,
    allowPrivate: config.ingestAllowPrivate,
    given,
    dryRun,
    limits: config.parseLimits,
  });
  const outcome = await ingester.one(input).finally(() => ingester.close());
  if (isFailed(outcome)) throw outcome.cause;
  return outcome;
}

/** What would be added, and the key with which it can be confirmed. @throws ExpectedError with one line */
export async function propose(
  context: Context,
  input: NamedBytes,
  given: Partial<Facts>,
  userId: string,
): Promise<{ readonly outcome: Ingested; readonly key: string }> {
  const outcome = await readInput(context, input, given, true);
  return { outcome, key: adding.keep({ input, given, caseName: context.folder.name }, userId) };
}

/** Answers go on from the old index until the new one is there; a failure is tried again with the next look. */
function refresh({ newsroom, log }: Pick<Context, "newsroom" | "log">): void {
  newsroom.refresh().catch((error: unknown) => log.error("corpus-not-refreshed", describeFailure(error)));
}

/** Writes what was proposed. @throws ExpectedError when it is gone, or facts are missing */
export async function confirmAdd(
  context: Context,
  key: string,
  userId: string,
  who: string,
): Promise<Ingested> {
  const pending = adding.take(key, userId);
  if (pending === null)
    throw new ExpectedError(
      "usage",
      "discord/gone",
      "This preview is too old or somebody else's.",
      "Please add it again.",
    );
  return addRead(context, pending.input, pending.given, who);
}

/** Puts an article into the corpus, with its line in the audit trail. @throws ExpectedError with one line */
export async function addRead(
  context: Context,
  input: NamedBytes,
  given: Partial<Facts>,
  who: string,
): Promise<Ingested> {
  const outcome = await readInput(context, input, given, false);
  const { saved, facts, id } = outcome;
  if (saved?.action !== "unchanged") {
    const after = {
      title: facts.title,
      publisher: facts.publisher,
      published: facts.published,
      origin: saved?.origin ?? null,
    };
    context.records.audit.add({
      who,
      action: `article ${saved?.action}`,
      subject: `article ${articleKey(context.folder, id)}`,
      before: saved?.version ?? null,
      after,
    });
    refresh(context);
  }
  return outcome;
}

/** An article in few characters, for a button. */
export function articleHash(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 16);
}

/**
 * Takes an article out of the case.
 * @param hash of its key
 * @returns its key
 * @throws ExpectedError when there is none
 */
export function confirmRemove({ folder, ...context }: Context, hash: string, who: string): string {
  const found = readableArticles(folder.corpusDir).find(
    ({ id }) => articleHash(articleKey(folder, id)) === hash,
  );
  if (found === undefined)
    throw new ExpectedError(
      "usage",
      "discord/no-article",
      "There is no such article.",
      "It may be out already.",
    );
  const key = articleKey(folder, found.id);
  const aside = removeArticle(folder.corpusDir, found.id);
  context.records.audit.add({
    who,
    action: "article removed",
    subject: `article ${key}`,
    before: aside,
    after: null,
  });
  refresh(context);
  return key;
}
