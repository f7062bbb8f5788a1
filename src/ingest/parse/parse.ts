// One input's bytes become a draft. What runs here reads text from outside: it is called in a process with limits.

import { type Draft, type Facts, NO_FACTS } from "../draft/draft.js";
import { keptPage } from "../html/archive.js";
import { type NamedBytes, type RawSource, readBytes } from "../read/source.js";

type Read<Input> = (input: Input, given: Facts) => Draft | Promise<Draft>;

/** THE list of readers, by what the bytes are. Each is loaded for the first input of its kind: all of them take 0.4 s. */
const BY_BYTES: Readonly<
  Record<Extract<RawSource, { bytes: unknown }>["kind"], () => Promise<Read<Uint8Array>>>
> = {
  pdf: async () => (await import("../pdf/extract.js")).extractPdf,
  docx: async () => (await import("../document/extract.js")).extractDocument,
  mail: async () => (await import("../mail/extract.js")).extractMail,
};
const BY_TEXT: Readonly<Record<Extract<RawSource, { text: unknown }>["kind"], () => Promise<Read<string>>>> =
  {
    html: async () => (await import("../html/extract.js")).extractPage,
    markdown: async () => (await import("../markdown/extract.js")).extractMarkdown,
    captions: async () => (await import("../captions/extract.js")).extractCaptions,
    text: async () => (await import("../pasted/extract.js")).extractPasted,
  };

async function read(raw: RawSource, given: Facts): Promise<Draft> {
  if ("bytes" in raw) return (await BY_BYTES[raw.kind]())(raw.bytes, given);
  return (await BY_TEXT[raw.kind]())(raw.text, given);
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
