// A page as laid out, before it is drawn as cards or plain text. Types alone.

import type { Label, Quote } from "../../domain.js";

/** A stretch of Markdown, already escaped. */
export interface Block {
  readonly text: string;
  /** What a button beside it opens; in plain text a link behind it. */
  readonly link?: string;
  /** Begins something of its own: apart from what stands before, or behind a line. */
  readonly apart?: "space" | "line";
}

export type Body = string | readonly Block[];

/** Shown as one card, or as one stretch of plain text. */
export interface Part {
  /** Colours the card; the words say it too. */
  readonly label: Label | null;
  /** Markdown on one line, already escaped, shown in bold; null for none. */
  readonly heading: string | null;
  readonly body: Body;
}

export interface Sheet {
  readonly parts: readonly Part[];
  /** In order of their numbers on the page. */
  readonly quotes: readonly Quote[];
  /** What the next page holds, for the menu; more quotes where nothing is said. */
  readonly next?: string;
  /** Small print at the end of the page. */
  readonly footer: string | null;
}
