// What goes to print before it has a format: sections of quotes, each with what stands against it. Types alone.

import type { Faced } from "../findings.js";

export interface PrintEntry extends Faced {
  /** Stands above the quote: the date of an event, a value; null for none. */
  readonly lead: string | null;
}

export interface PrintSection {
  readonly heading: string;
  /** Lines of our own words above the quotes. */
  readonly lines: readonly string[];
  readonly entries: readonly PrintEntry[];
}

export interface PrintDocument {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly PrintSection[];
}
