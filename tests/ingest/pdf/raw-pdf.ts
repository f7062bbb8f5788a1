// PDF files whose streams and objects a test writes itself: turned pages, layers, forms, fonts with their own mapping.

export interface RawPage {
  /** The content stream. */
  readonly content: string;
  /** More entries of the page's dictionary. */
  readonly page?: string;
  /** More entries of its resources. */
  readonly resources?: string;
}

export interface RawDocument {
  readonly pages: readonly RawPage[];
  /** More entries of the catalog. */
  readonly catalog?: string;
  /** Objects from number 5 on, to which the entries above may refer. */
  readonly objects?: readonly string[];
  /** The font's dictionary, Times by default. */
  readonly font?: string;
}

const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>";
const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** Print at a place, in a size. */
export function at(x: number, y: number, text: string, size = 12): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

/** Print through a text matrix of the caller's. */
export function through(matrix: string, text: string, size = 12): string {
  return `BT /F1 ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

export function rawPdf({ pages, catalog = "", objects = [], font = FONT }: RawDocument): Uint8Array {
  const fixed = 4;
  const first = fixed + objects.length + 1;
  const kids = pages.map((_, i) => `${first + 2 * i + 1} 0 R`);
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`,
    font,
    "<< >>",
    ...objects,
    ...pages.flatMap(({ content, page = "", resources = "" }, i) => [
      stream(content),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${first + 2 * i} 0 R ${page} >>`,
    ]),
  ];
  let text = "%PDF-1.5\n";
  const offsets = all.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text, "latin1");
}
