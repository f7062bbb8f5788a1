// One input's bytes become a draft. What runs here reads text from outside: it is called in a process with limits.

import { extractCaptions } from "../captions/extract.js";
import { extractDocument } from "../document/extract.js";
import { type Draft, type Facts, NO_FACTS } from "../draft/draft.js";
import { keptPage } from "../html/archive.js";
import { extractPage } from "../html/extract.js";
import { extractMail } from "../mail/extract.js";
import { extractMarkdown } from "../markdown/extract.js";
import { extractPasted } from "../pasted/extract.js";
import { extractPdf } from "../pdf/extract.js";
import { type NamedBytes, type RawSource, readBytes } from "../read/source.js";

type Read<Input> = (input: Input, given: Facts) => Draft | Promise<Draft>;

/** THE list of readers, by what the bytes are. */
const BY_BYTES: Readonly<Record<Extract<RawSource, { bytes: unknown }>["kind"], Read<Uint8Array>>> = {
  pdf: extractPdf,
  docx: extractDocument,
  mail: extractMail,
};
const BY_TEXT: Readonly<Record<Extract<RawSource, { text: unknown }>["kind"], Read<string>>> = {
  html: extractPage,
  markdown: extractMarkdown,
  captions: extractCaptions,
  text: extractPasted,
};

function read(raw: RawSource, given: Facts): Draft | Promise<Draft> {
  if ("bytes" in raw) return BY_BYTES[raw.kind](raw.bytes, given);
  return BY_TEXT[raw.kind](raw.text, given);
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
