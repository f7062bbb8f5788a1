// A PDF through the library: the print of its pages, filled form fields, layers that are shown. The one place that opens it.

import { refused } from "../read/encodings.js";
import { type Operator, operatorsOf, type PdfDocument, type PdfPage } from "./operators.js";
import { type PrintedPage, printedPage, type TextItem } from "./print.js";
import { lacksHyphens, withSoftHyphens } from "./soft-hyphens.js";

const MAX_PAGES = 300;

export interface OpenedPdf {
  readonly pages: readonly PrintedPage[];
  /** Pages that show pictures and no text. */
  readonly pictures: number;
}

interface Mark {
  readonly type: string;
  readonly tag?: string | null;
}

type Item = TextItem | Mark;
const isText = (item: Item): item is TextItem => "str" in item;

/** For each part of a page that belongs to a layer, in order: is the layer shown? */
const layersIn = (operators: readonly Operator[], config: Layers): boolean[] =>
  operators.filter(({ name }) => name === "layer").map(({ value }) => config.isVisible(value));

interface Layers {
  isVisible(group: unknown): boolean;
}

/** Text of layers that are switched off goes. */
function shown(items: readonly Item[], layers: readonly boolean[] | null): TextItem[] {
  if (layers === null) return items.filter(isText);
  const open: boolean[] = [];
  let at = 0;
  return items.filter((item): item is TextItem => {
    if (isText(item)) return open.every(Boolean);
    if (item.type === "endMarkedContent") open.pop();
    else if (item.type.startsWith("beginMarkedContent")) {
      const layer = item.type === "beginMarkedContentProps" && item.tag === "OC";
      open.push(layer ? (layers[at] ?? true) : true);
      if (layer) at += 1;
    }
    return false;
  });
}

interface Field {
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly rect: readonly number[];
  readonly hidden?: boolean;
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** What was filled into a form, as print at the place of its field. */
function printOf({ fieldType, fieldValue, rect, hidden, defaultAppearanceData }: Field): TextItem[] {
  if (hidden || (fieldType !== "Tx" && fieldType !== "Ch")) return [];
  const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
  if (typeof value !== "string" || value.trim() === "") return [];
  const lines = value.split(/\r\n?|\n/);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const size = defaultAppearanceData?.fontSize || Math.min(10, Math.max(6, (y2 - y1) / lines.length / 1.2));
  const top = lines.length === 1 ? (y1 + y2) / 2 - 0.35 * size : y2 - 1.1 * size;
  return lines.map((str, i) => ({
    str,
    width: Math.min(x2 - x1, str.length * size * 0.5),
    height: size,
    transform: [size, 0, 0, size, x1 + 2, top - i * 1.2 * size],
  }));
}

async function readPage(page: PdfPage, config: Layers | null): Promise<PrintedPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: config !== null });
  const all = items as Item[];
  const soft = lacksHyphens(all.filter(isText));
  const operators = config !== null || soft ? await operatorsOf(page) : [];
  const seen = shown(all, config === null ? null : layersIn(operators, config));
  const whole = soft && config === null ? withSoftHyphens(seen, operators) : seen;
  const fields = ((await page.getAnnotations()) as Field[]).flatMap(printOf);
  return printedPage([...whole, ...fields], page.view);
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
    const layers = await hiddenLayers(document);
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, layers));
      page.cleanup();
    }
    return { pages, pictures: pages.filter((page) => page.prints.length === 0).length };
  } finally {
    await document.destroy();
  }
}
