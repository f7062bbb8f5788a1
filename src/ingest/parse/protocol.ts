// What the program and the process that parses say to each other.

import type { ExpectedError } from "../../errors.js";
import type { Draft, Facts } from "../draft/draft.js";
import type { FeedItem } from "../feed/feed.js";
import type { NamedBytes } from "../read/source.js";

/** The first that the process says: its libraries are loaded. */
export const READY = "ready";

export type Job =
  | { readonly input: NamedBytes; readonly given: Partial<Facts> }
  /** A feed, and where it was fetched. */
  | { readonly feed: Uint8Array; readonly url: string; readonly charset: string | null };

export type Reply =
  | { readonly draft: Draft }
  | { readonly items: readonly FeedItem[] }
  | { readonly refusal: Pick<ExpectedError, "family" | "code" | "message" | "hint"> }
  /** An error that nobody expected, with its stack. */
  | { readonly surprise: string };
