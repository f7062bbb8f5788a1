// A PDF becomes paragraphs: turned upright, columns in reading order, what stands around the text out.

import { messageOf } from "../../errors.js";
import { refused } from "../read/encodings.js";
import { inReadingOrder } from "./columns.js";
import { type OpenedPdf, openPdf } from "./document.js";
import { toLines } from "./lines.js";
import { withoutLeadingNumbers, withoutLineNumbers, withoutMargins } from "./margins.js";
import { bodyHeight, toParagraphs, withNotes } from "./paragraphs.js";

interface PdfText {
  readonly paragraphs: readonly string[];
  /** What an editor should know: pages that could not be read. */
  readonly warnings: readonly string[];
}

function paragraphsOf({ pages }: OpenedPdf): string[] {
  const lined = pages.map(withoutLineNumbers).map(({ height, bottom, prints }) => ({
    height,
    bottom,
    lines: withoutLeadingNumbers(toLines(prints)),
  }));
  const texts = withoutMargins(lined);
  const body = bodyHeight(texts.flat());
  return toParagraphs(texts.flatMap((lines) => withNotes(inReadingOrder(lines), body)));
}

/**
 * The text of a PDF.
 * @throws ExpectedError when it is locked, broken, or holds pictures of text alone
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  try {
    const opened = await openPdf(bytes);
    const paragraphs = paragraphsOf(opened);
    if (paragraphs.length === 0)
      throw refused(
        "The PDF holds no text, only pictures.",
        "It is a scan: run it through text recognition first.",
      );
    const count = opened.pictures;
    const scanned = `${count} of ${opened.pages.length} pages hold no text, only pictures (scans): run these through text recognition.`;
    return { paragraphs, warnings: count > 0 ? [scanned] : [] };
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
