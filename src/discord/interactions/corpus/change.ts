// Adds and removes articles for an editor: a preview first, then the files, the audit trail and the index.

import { ExpectedError } from "../../../errors.js";
import type { Facts } from "../../../ingest/draft/draft.js";
import type { Ingested } from "../../../ingest/ingest.js";
import type { NamedBytes } from "../../../ingest/read/source.js";
import { removeArticle } from "../../../ingest/store/save.js";
import { describeFailure } from "../../desk/failure-fields.js";
import type { Context } from "../context.js";
import { Pending } from "../pending.js";

/** Inputs that an editor was shown and has not confirmed yet. */
const adding = new Pending<{ readonly input: NamedBytes; readonly given: Partial<Facts> }>();

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

/** Reads bytes into an article. @throws ExpectedError with one line */
export async function readInput(
  { config }: Pick<Context, "config">,
  input: NamedBytes,
  given: Partial<Facts>,
  dryRun: boolean,
): Promise<Ingested> {
  // Readers of pages and PDFs take a tenth of a second to load, which every start of the bot would pay.
  const { Ingester, isFailed } = await import("../../../ingest/ingest.js");
  const ingester = new Ingester({
    corpusDir: config.corpusDir,
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
  return { outcome, key: adding.keep({ input, given }, userId) };
}

/** Answers go on from the old index until the new one is there; a failure is tried again with the next look. */
function refresh({ newsroom, log }: Context): void {
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
      subject: `article ${id}`,
      before: saved?.version ?? null,
      after,
    });
    refresh(context);
  }
  return outcome;
}

/** Takes an article out of the corpus. @throws ExpectedError when there is none of this id */
export function confirmRemove(context: Context, id: string, who: string): void {
  const aside = removeArticle(context.config.corpusDir, id);
  context.records.audit.add({
    who,
    action: "article removed",
    subject: `article ${id}`,
    before: aside,
    after: null,
  });
  refresh(context);
}
