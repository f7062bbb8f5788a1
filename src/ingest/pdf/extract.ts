// A PDF becomes an article: its paragraphs, read as the lines of a pasted text are, with their numbers.

import { type Draft, type Facts, NO_FACTS } from "../draft/draft.js";
import { extractLines } from "../pasted/extract.js";
import type { Line } from "../pasted/lines.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { readPdf } from "./read.js";

const BULLET = /^[•◦▪●■∙‣]\s*/u;

function toLine(paragraph: string): Line {
  const text = oneLine(cleanText(paragraph));
  return { text: text.replace(BULLET, ""), gap: true, bullet: BULLET.test(text) };
}

/** Reads a PDF. @throws ExpectedError with one line for what cannot be read */
export async function extractPdf(bytes: Uint8Array, given: Facts = NO_FACTS): Promise<Draft> {
  const { paragraphs, address, warnings } = await readPdf(bytes);
  const lines = paragraphs.map(toLine).filter((line) => line.text !== "");
  return { ...extractLines(lines, { ...given, url: given.url ?? address }), warnings };
}
