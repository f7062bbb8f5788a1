// Documents of a few made-up quotes, for tests of formats.

import type { Quote } from "../../src/domain.js";
import type { PrintDocument, PrintEntry } from "../../src/print/document.js";
import { quoteOf, register } from "../discord/sample-newsroom.js";

/** A document of one section. */
export function documentOfEntries(
  entries: readonly PrintEntry[],
  change: Partial<PrintDocument> = {},
): PrintDocument {
  return { title: "A case", lines: [], sections: [{ heading: "Alleged", lines: [], entries }], ...change };
}

export function entryOf(quote: Quote, change: Partial<PrintEntry> = {}): PrintEntry {
  return { quote, opposing: [], note: null, lead: null, ...change };
}

export const alleged = quoteOf("Acme bribed two inspectors, Jones claims.", {
  id: "register:1:0",
  attributedTo: "Jones",
  article: register,
});
export const denied = quoteOf("“Nobody was bribed,” Acme said.", {
  id: "telecoms:2:0",
  label: "denial",
  attributedTo: "Acme",
});
