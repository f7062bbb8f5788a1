// The drawing operators of a page, for the two things that the library's text does not say: layers and soft hyphens.

import type { getDocumentProxy } from "unpdf";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

export interface Operator {
  readonly name: "layer" | "text";
  /** The group of a layer, or the glyphs that are shown. */
  readonly value: unknown;
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

/** Where layers begin and text is shown, in order. Slow: ask only where it is needed. */
export async function operatorsOf(page: PdfPage): Promise<Operator[]> {
  fixLengths();
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((fn: number, i: number): Operator[] => {
    const [first, second] = (argsArray[i] ?? []) as [unknown, unknown];
    if (fn === OPS.showText) return [{ name: "text", value: first }];
    return fn === OPS.beginMarkedContentProps && first === "OC" ? [{ name: "layer", value: second }] : [];
  });
}
