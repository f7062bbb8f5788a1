// A PDF becomes lines of paragraphs: columns in reading order, headers and footers out, broken words joined.

import { messageOf } from "../../errors.js";
import { rejoin } from "../pasted/lines.js";
import { endsSentence } from "../words.js";
import { refused } from "./encodings.js";
import { inReadingOrder, type PrintLine } from "./pdf-layout.js";

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

const MAX_PAGES = 300;
/** Share of the page's height in which a running header or footer stands. */
const MARGIN = 0.1;

/** Pieces of print on one line and close to each other become one line. */
function toLines(items: readonly TextItem[]): PrintLine[] {
  const lines: PrintLine[] = [];
  for (const item of items) {
    if (item.str === "") continue;
    const [x = 0, y = 0] = [item.transform[4], item.transform[5]];
    const height = item.height || Math.abs(item.transform[3] ?? 10) || 10;
    const last = lines.at(-1);
    const near =
      last !== undefined &&
      Math.abs(last.y - y) < 0.5 * height &&
      x - last.right < 1.6 * height &&
      x >= last.x - 1;
    if (last && near) {
      const gap =
        x - last.right > 0.15 * height && !/\s$/.test(last.text) && !/^\s/.test(item.str) ? " " : "";
      lines[lines.length - 1] = {
        ...last,
        text: last.text + gap + item.str,
        right: Math.max(last.right, x + item.width),
        height: Math.max(last.height, height),
      };
    } else if (item.str.trim() !== "") lines.push({ text: item.str, x, y, right: x + item.width, height });
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }))
    .filter((line) => line.text !== "");
}

interface Page {
  readonly height: number;
  readonly lines: readonly PrintLine[];
}

/** Lines at the edge of the page that other pages carry too (but for their numbers), and bare page numbers. */
function withoutMargins(pages: readonly Page[]): PrintLine[][] {
  const key = (line: PrintLine) => line.text.toLowerCase().replace(/\d+/g, "#");
  const atEdge = (page: Page, line: PrintLine) =>
    line.y > (1 - MARGIN) * page.height || line.y < MARGIN * page.height;
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(page.lines.filter((line) => atEdge(page, line)).map(key)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!atEdge(page, line)) return true;
      return (
        (seen.get(key(line)) ?? 0) < 2 &&
        !/^(?:page\s*)?[-–—]?\s*\d+\s*(?:(?:of|\/)\s*\d+)?\s*[-–—]?$/i.test(line.text)
      );
    }),
  );
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Does a paragraph begin at this line? Told by the distance, the indent, the size, and how the line before ends. */
function beginsParagraph(line: PrintLine, before: PrintLine, leading: number, width: number): boolean {
  const drop = before.y - line.y;
  if (drop < 0) return endsSentence(before.text) && !/^\p{Ll}/u.test(line.text);
  if (drop > 1.35 * leading || Math.abs(line.height - before.height) > 0.2 * before.height) return true;
  if (/^[•◦▪●]/u.test(line.text)) return true;
  const indented = line.x - before.x > 0.6 * line.height && line.x - before.x < 5 * line.height;
  return (
    (indented && !/^[•◦▪●]/u.test(before.text)) ||
    (endsSentence(before.text) && before.right - before.x < 0.75 * width)
  );
}

function toParagraphs(lines: readonly PrintLine[]): string[] {
  const drops = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const leading = median(drops.filter((drop) => drop > 2 && drop < 60)) || 12;
  const width =
    median(lines.filter((line) => line.text.length > 25).map((line) => line.right - line.x)) || 400;
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || beginsParagraph(line, before, leading, width))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = rejoin(last, line.text);
  });
  return paragraphs;
}

async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    if (document.numPages > MAX_PAGES)
      throw refused(`The PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read.`);
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const height = page.getViewport({ scale: 1 }).height;
      pages.push({
        height,
        lines: toLines((items as object[]).filter((item): item is TextItem => "str" in item)),
      });
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

/**
 * The text of a PDF, a paragraph a block.
 * @throws ExpectedError when it is locked, broken, or holds pictures of text alone
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  try {
    const pages = withoutMargins(await readPages(bytes));
    const paragraphs = toParagraphs(pages.flatMap(inReadingOrder));
    if (paragraphs.length === 0)
      throw refused("The PDF holds no text, only pictures.", "Run it through text recognition first.");
    return paragraphs.join("\n\n");
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
