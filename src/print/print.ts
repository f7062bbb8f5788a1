// The one exit of documents to print: every format by its name, and nothing in it that acts unseen. Pure.

import { shownText } from "../shown-text.js";
import type { CitationStyle } from "./citations.js";
import { claimReviewsOf, type ReviewPublisher } from "./claim-review.js";
import { csvOf } from "./csv.js";
import type { PrintDocument } from "./document.js";
import { htmlOf } from "./html.js";
import { markdownOf } from "./markdown.js";

export const PRINT_FORMATS = ["markdown", "csv", "html", "claimreview"] as const;
export type PrintFormat = (typeof PRINT_FORMATS)[number];

/** Those that are whole without a publisher. */
export const FILE_FORMATS = ["markdown", "csv", "html"] as const satisfies readonly PrintFormat[];

/** The endings of their files. */
export const FILE_ENDINGS: Readonly<Record<PrintFormat, string>> = {
  ...{ markdown: "md", csv: "csv", html: "html" },
  claimreview: "json",
};

export interface PrintOptions {
  readonly format: PrintFormat;
  readonly style: CitationStyle;
  /** Needed by `claimreview` alone. */
  readonly publisher: ReviewPublisher;
}

/** The text of a whole file. */
export function printed(document: PrintDocument, { format, style, publisher }: PrintOptions): string {
  const text = {
    markdown: () => markdownOf(document, style),
    csv: () => csvOf(document, style),
    html: () => htmlOf(document, style),
    claimreview: () => claimReviewsOf(document, publisher),
  }[format]();
  return shownText(text, "\uFFFD");
}
