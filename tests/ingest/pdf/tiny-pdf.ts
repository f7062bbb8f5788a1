// Writes small PDF files: text at given places, in Helvetica, uncompressed.

export interface Print {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

/** A PDF of A4 pages. */
export function tinyPdf(pages: readonly (readonly Print[])[]): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  const kids = pages.map((prints) => {
    const body = prints
      .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join("\n");
    objects.push(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`;
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text, "latin1");
}

/** Breaks a paragraph into printed lines of at most `width` characters, `leading` points apart. */
export function set(text: string, x: number, y: number, width: number, leading = 12): Print[] {
  const lines = text.split(" ").reduce<string[]>((done, word) => {
    const last = done.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) done.push(word);
    else done[done.length - 1] = `${last} ${word}`;
    return done;
  }, []);
  return lines.map((line, i) => ({ x, y: y - i * leading, text: line }));
}
