// Reads a table as a spreadsheet does, with whatever separator its country has.

/** Rows of cells; a quotation mark counts only where a cell begins with one. */
export function rowsOf(text: string, separator: "," | ";" | "\t"): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== "\n") cell += text[at++];
    row.push(cell);
    if (text[at] === "\n") {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}
