// What a page draws, for the two things that the library's text does not say: layers and soft hyphens.

import type { getDocumentProxy } from "unpdf";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** A character that a page draws, in the order of drawing; blanks are none. */
export interface Glyph {
  readonly character: string;
  /** Does it stand in no layer that is switched off? */
  readonly visible: boolean;
}

/** The document's layers. */
export interface Layers {
  isVisible(group: unknown): boolean;
}

type Fixing = ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };

/** The library's fonts ask for this; Node has it from version 22 on. */
function fixLengths(): void {
  const prototype = ArrayBuffer.prototype as Fixing;
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new Uint8Array(length);
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy.buffer;
  };
}

/** The characters of shown text, each by itself. */
function charactersOf(glyphs: unknown): string[] {
  return (glyphs as unknown[]).flatMap((glyph) => {
    const { unicode } = (glyph ?? {}) as { readonly unicode?: unknown };
    return typeof unicode === "string" ? [...unicode.normalize("NFKC")] : [];
  });
}

/** All that a page draws with glyphs. Slow: ask only where it is needed. */
export async function glyphsOf(page: PdfPage, layers: Layers | null): Promise<Glyph[]> {
  fixLengths();
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const open: boolean[] = [];
  const found: Glyph[] = [];
  fnArray.forEach((fn: number, i: number) => {
    const [first, second] = (argsArray[i] ?? []) as [unknown, unknown];
    if (fn === OPS.beginMarkedContent) open.push(true);
    else if (fn === OPS.beginMarkedContentProps)
      open.push(first !== "OC" || layers === null || layers.isVisible(second));
    else if (fn === OPS.endMarkedContent) open.pop();
    else if (fn === OPS.showText) {
      const visible = open.every(Boolean);
      for (const character of charactersOf(first))
        if (character.trim() !== "") found.push({ character, visible });
    }
  });
  return found;
}
