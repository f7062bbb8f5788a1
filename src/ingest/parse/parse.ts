// One input's bytes become a draft. What runs here reads text from outside: it is called in a process with limits.

import { type Draft, type Facts, NO_FACTS } from "../draft/draft.js";
import { keptPage } from "../html/archive.js";
import { extractPage } from "../html/extract.js";
import { extractMarkdown } from "../markdown/extract.js";
import { extractPasted } from "../pasted/extract.js";
import { extractPdf } from "../pdf/extract.js";
import { type NamedBytes, type RawSource, readBytes } from "../read/source.js";

function read(raw: RawSource, given: Facts): Draft | Promise<Draft> {
  if (raw.kind === "pdf") return extractPdf(raw.bytes, given);
  if (raw.kind === "html") return extractPage(raw.text, given);
  return raw.kind === "markdown" ? extractMarkdown(raw.text, given) : extractPasted(raw.text, given);
}

/**
 * Parses an input.
 * @param given facts that are known from elsewhere and win over the input's own
 * @throws ExpectedError with one line for what cannot be read
 */
export async function parseInput(input: NamedBytes, given: Partial<Facts>): Promise<Draft> {
  const raw = readBytes(input);
  const draft = await read(raw, { ...NO_FACTS, ...given });
  const kept = raw.url === null ? null : keptPage(raw.url);
  const via = draft.via ?? kept?.via ?? null;
  const facts = { ...draft.facts, url: draft.facts.url ?? kept?.url ?? null };
  return { ...draft, facts, ...(via === null ? {} : { via }) };
}
