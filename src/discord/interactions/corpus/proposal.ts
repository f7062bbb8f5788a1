// An article that a watched feed brought, before the editors: the preview of its ingest, and whether it is added.

import { createHash } from "node:crypto";
import { ButtonStyle } from "discord.js";
import { bodySha256 } from "../../../corpus/article-file.js";
import type { Job, NewJob } from "../../../editorial/jobs.js";
import { ExpectedError } from "../../../errors.js";
import type { Newsroom } from "../../../findings.js";
import type { Facts } from "../../../ingest/draft/draft.js";
import type { FeedItem } from "../../../ingest/feed/feed.js";
import type { Ingested } from "../../../ingest/ingest.js";
import type { NamedBytes } from "../../../ingest/read/source.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { shorten, userText } from "../../presentation/markdown.js";
import type { Reply } from "../../presentation/message.js";
import { sheet } from "../../presentation/parts.js";
import { fetchInput, type Place, readInput } from "./change.js";
import { previewed, previewSheet } from "./preview.js";

export const PROPOSE_JOB = "propose article";
export const PROPOSAL_CONTROLS = { add: "feedadd", ignore: "feedignore" } as const;

const KEY_LENGTH = 16;
const HASH_LENGTH = 12;

/** What is known of an item before its page is read. */
export interface Proposal {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  /** The case whose parties it names; null in what was queued before there were several: the first. */
  readonly caseName: string | null;
}

/** The job that brings an item to the editors; the same page is the same job, whichever feed names it. */
export function proposalJob(
  { url, title, published }: FeedItem,
  channel: string,
  caseName: string | null = null,
): NewJob {
  const payload = { url, title, published: published?.slice(0, 10) ?? null, case: caseName };
  return { key: jobKey(keyOf(url)), kind: PROPOSE_JOB, channel, payload };
}

/** Whatever counts the clicks is no part of a page's address. */
function keyOf(url: string): string {
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|at_\w+|ref|cmpid)$/i.test(name)) address.searchParams.delete(name);
  return createHash("sha256").update(address.href).digest("hex").slice(0, KEY_LENGTH);
}

export function jobKey(key: string): string {
  return `propose ${key}`;
}

export function proposalOf({ key, payload }: Pick<Job, "key" | "payload">): Proposal {
  const { url, title, published, case: caseName } = payload;
  return {
    caseName: typeof caseName === "string" ? caseName : null,
    key: key.slice(jobKey("").length),
    url: String(url),
    title: String(title),
    published: typeof published === "string" ? published : null,
  };
}

/** By what its message is known again: the footer, which no text from outside reaches. */
export function proposalMark({ key }: Proposal): string {
  return `From a watched feed · ${key}`;
}

interface ReadProposal {
  readonly input: NamedBytes;
  readonly given: Partial<Facts>;
  readonly outcome: Ingested;
}

/** Fetches the page and reads it, as a trial. @throws ExpectedError with one line */
export async function readProposal(parts: Place, { url, title, published }: Proposal): Promise<ReadProposal> {
  const input = await fetchInput(parts, url);
  const first = await readInput(parts, input, {}, true);
  const given = {
    ...(first.facts.title === null && title !== "" ? { title } : {}),
    ...(first.facts.published === null && published !== null ? { published } : {}),
  };
  const outcome = { ...first, facts: { ...first.facts, ...given } };
  return { input, given, outcome };
}

/** A mark of what was shown: only this is added. */
export function shownHash({ blocks, facts }: Ingested): string {
  const shown = `${bodySha256(blocks)} ${JSON.stringify(facts)}`;
  return createHash("sha256").update(shown).digest("hex").slice(0, HASH_LENGTH);
}

/** The message: the preview with Add and Ignore, or why there is none. @throws what is no fault of the page */
export async function proposalReply(
  parts: Place & { readonly newsroom: Pick<Newsroom, "label"> },
  proposal: Proposal,
  mode: Mode,
): Promise<Reply> {
  try {
    const { outcome } = await readProposal(parts, proposal);
    return await previewReply(parts.newsroom, proposal, outcome, mode);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const body = `${shorten(userText(proposal.url), 500)}\n${userText(error.line)}`;
    const heading = shorten(userText(proposal.title || "An article of a watched feed"), 200);
    const why = { ...sheet([{ label: null, heading, body }], []), footer: proposalMark(proposal) };
    return { ...draw(why, mode), components: [row([ignoreButton(proposal)])] };
  }
}

/** @param note stands above, where the page was shown before */
export async function previewReply(
  newsroom: Pick<Newsroom, "label">,
  proposal: Proposal,
  outcome: Ingested,
  mode: Mode,
  note: string | null = null,
): Promise<Reply> {
  const preview = previewSheet(outcome, await newsroom.label(previewed(outcome)));
  const first = note === null ? [] : [{ label: null, heading: null, body: note }];
  const page = { ...preview, parts: [...first, ...preview.parts], footer: proposalMark(proposal) };
  const add = customId(PROPOSAL_CONTROLS.add, proposal.key, shownHash(outcome));
  const buttons = [button("Add", add, ButtonStyle.Success), ignoreButton(proposal)];
  return { ...draw(page, mode), components: [row(buttons)] };
}

function ignoreButton({ key }: Proposal) {
  return button("Ignore", customId(PROPOSAL_CONTROLS.ignore, key));
}
