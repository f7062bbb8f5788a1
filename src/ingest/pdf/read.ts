// A PDF becomes paragraphs: turned upright, columns in reading order, what stands around the text out.

import { messageOf } from "../../errors.js";
import { refused } from "../read/encodings.js";
import { inReadingOrder } from "./columns.js";
import { type OpenedPdf, openPdf } from "./document.js";
import { withFirstLetters } from "./first-letters.js";
import { withoutLeadingNumbers, withoutLineNumbers } from "./line-numbers.js";
import { toLines } from "./lines.js";
import { printedAddress, withoutMargins } from "./margins.js";
import { bodyHeight, toParagraphs, withNotes } from "./paragraphs.js";

interface PdfText {
  readonly paragraphs: readonly string[];
  /** The address from which a browser printed it, null where none is named. */
  readonly address: string | null;
  /** What an editor should know: pages that could not be read. */
  readonly warnings: readonly string[];
}

interface PageLines {
  readonly paragraphs: string[];
  readonly address: string | null;
  /** Pages that show pictures and no text but what a court stamps on them. */
  readonly pictures: number;
}

function paragraphsOf({ pages }: OpenedPdf): PageLines {
  const lined = withoutLineNumbers(pages).map(({ height, bottom, prints }) => ({
    height,
    bottom,
    lines: withoutLeadingNumbers(toLines(withFirstLetters(prints))),
  }));
  const texts = withoutMargins(lined);
  const body = bodyHeight(texts.flat());
  return {
    paragraphs: toParagraphs(withNotes(texts, body).flatMap(inReadingOrder)),
    address: printedAddress(lined),
    pictures: texts.filter((lines) => lines.length === 0).length,
  };
}

function warningsOf({ pages, mixed, ticked }: OpenedPdf, pictures: number): string[] {
  const scanned = `${pictures} of ${pages.length} pages hold no text, only pictures (scans): run these through text recognition.`;
  const layered = `Layers of ${mixed} pages are switched off and cannot be told from the rest: compare these pages.`;
  const boxes = `The form has ticked boxes (${ticked}), which are not read: see which ones.`;
  return [
    ...(pictures > 0 ? [scanned] : []),
    ...(mixed > 0 ? [layered] : []),
    ...(ticked > 0 ? [boxes] : []),
  ];
}

/**
 * The text of a PDF.
 * @throws ExpectedError when it is locked, broken, or holds pictures of text alone
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  try {
    const opened = await openPdf(bytes);
    const { paragraphs, pictures, address } = paragraphsOf(opened);
    if (paragraphs.length === 0)
      throw refused(
        "The PDF holds no text, only pictures.",
        "It is a scan: run it through text recognition first.",
      );
    return { paragraphs, address, warnings: warningsOf(opened, pictures) };
  } catch (error) {
    if (error instanceof Error && error.name === "ExpectedError") throw error;
    const locked = error instanceof Error && error.name === "PasswordException";
    throw refused(
      locked
        ? "The PDF is locked with a password."
        : `The PDF cannot be read (${messageOf(error).slice(0, 120)}).`,
    );
  }
}

/** The text of a PDF, a paragraph a block. @throws ExpectedError as `readPdf` */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).paragraphs.join("\n\n");
}
