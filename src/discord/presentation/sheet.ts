// A page as laid out, before it is drawn as embeds or plain text. Types alone.

import type { Label, Quote } from "../../domain.js";

/** Shown as one embed, or as one stretch of plain text. */
export interface Part {
  /** Colours the embed; the words say it too. */
  readonly label: Label | null;
  /** Markdown, already escaped; null for none. */
  readonly heading: string | null;
  /** Markdown, already escaped. */
  readonly body: string;
}

export interface Sheet {
  readonly parts: readonly Part[];
  /** In order of their numbers on the page. */
  readonly quotes: readonly Quote[];
  /** Small print at the end of the page. */
  readonly footer: string | null;
}
