// A PDF through the library: the print of its pages, filled form fields, layers that are shown. The one place that opens it.

import { refused } from "../read/encodings.js";
import { type Field, isTicked, printOf } from "./fields.js";
import { shownItems } from "./layers.js";
import { type Glyph, glyphsOf, type Layers, type PdfDocument, type PdfPage } from "./operators.js";
import { type PrintedPage, printedPage, type TextItem } from "./print.js";
import { SoftHyphens } from "./soft-hyphens.js";

const MAX_PAGES = 300;

export interface OpenedPdf {
  readonly pages: readonly PrintedPage[];
  /** Pages with layers that are switched off and cannot be told from the rest. */
  readonly mixed: number;
  /** Boxes of a form that are ticked: what they say is not read. */
  readonly ticked: number;
}

interface Mark {
  readonly type: string;
}

type Item = TextItem | Mark;
const isText = (item: Item): item is TextItem => "str" in item;

interface Reading {
  readonly layers: Layers | null;
  readonly hyphens: SoftHyphens;
}

interface ReadPage {
  readonly page: PrintedPage;
  /** Layers are switched off and cannot be told from the rest. */
  readonly mixed: boolean;
  /** Boxes of a form that are ticked. */
  readonly ticked: number;
}

async function readPage(page: PdfPage, { layers, hyphens }: Reading): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: layers !== null });
  const texts = (items as Item[]).filter(isText);
  let drawn: Promise<Glyph[]> | undefined;
  const glyphs = () => {
    drawn ??= glyphsOf(page, layers);
    return drawn;
  };
  const whole = await hyphens.putBack(texts, glyphs);
  const shown = layers === null ? [] : shownItems(texts, await glyphs());
  const seen = whole.filter((_, i) => shown?.[i] ?? true);
  const fields = (await page.getAnnotations()) as Field[];
  return {
    page: printedPage([...seen, ...fields.flatMap(printOf)], page.view),
    mixed: shown === null,
    ticked: fields.filter(isTicked).length,
  };
}

/** The document's layers, where one of them is switched off. */
async function hiddenLayers(document: PdfDocument): Promise<Layers | null> {
  const config = await document.getOptionalContentConfig();
  const groups = [...(config as unknown as Iterable<readonly [string, { readonly visible: boolean }]>)];
  return groups.some(([, group]) => !group.visible) ? (config as unknown as Layers) : null;
}

/** Reads all pages. @throws ExpectedError for too many pages; the library's own errors for what it cannot read */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    if (document.numPages > MAX_PAGES)
      throw refused(`The PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read.`);
    const reading = { layers: await hiddenLayers(document), hyphens: new SoftHyphens() };
    const read: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      read.push(await readPage(page, reading));
      page.cleanup();
    }
    return {
      pages: read.map(({ page }) => page),
      mixed: read.filter(({ mixed }) => mixed).length,
      ticked: read.reduce((sum, { ticked }) => sum + ticked, 0),
    };
  } finally {
    await document.destroy();
  }
}
