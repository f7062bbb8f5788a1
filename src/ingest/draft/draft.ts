// What ingest makes of one raw input before it becomes an article: nouns and the reasons for leaving things out.

import type { ArticleKind, BlockKind, Via } from "../../domain.js";

/** One block of the body; `text` is verbatim, without Markdown marks. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Places of spaces where the outlet breaks the line. */
  readonly breaks?: readonly number[];
}

/** A block as it stood in the input, in reading order; `reason` says why it was left out, null where it is kept. */
export interface Piece extends Block {
  readonly reason: string | null;
}

/** The facts of publication, as far as the input shows them. Dates are YYYY-MM-DD or YYYY-MM. */
export interface Facts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export interface Draft {
  readonly pieces: readonly Piece[];
  readonly facts: Facts;
  /** The archive through which it was read, where the input shows one. */
  readonly via?: Via;
  /** What the input is, where it shows: a transcript, say. */
  readonly kind?: ArticleKind;
  /** What an editor should know before signing: pages that could not be read, a language that is not known. */
  readonly warnings?: readonly string[];
}

/** The blocks of a draft that are the article. */
export function keptOf(draft: Draft): Block[] {
  return draft.pieces.filter((piece) => piece.reason === null).map(({ reason: _, ...block }) => block);
}

export const NO_FACTS: Facts = { title: null, publisher: null, author: null, published: null, url: null };

/** The reasons for leaving something out, as an editor reads them. */
export const REASON = {
  advertisement: "advertisement",
  alsoRead: "link to another article",
  author: "author box",
  byline: "byline",
  caption: "photo caption",
  comment: "reader comment",
  cookies: "cookie notice",
  copy: "earlier copy of the article",
  copyright: "copyright line",
  date: "date line",
  editor: "left out on request",
  embedded: "embedded post",
  empty: "no words",
  foreign: "another article",
  forum: "forum post",
  headline: "headline",
  hidden: "not shown on the page",
  note: "note",
  newsletter: "newsletter or subscription notice",
  navigation: "navigation",
  outside: "outside the article's body",
  quotedMail: "quoted message",
  pullQuote: "repeats a paragraph",
  share: "share buttons",
  signature: "signature",
  standfirst: "standfirst",
  struck: "struck out by the outlet",
  tags: "tags",
} as const;
