// What pictures are drawn with: marks of SVG in one font, a text element each. Pure.

/** A picture before it is drawn, with what stands for it where it cannot be seen. */
export interface Picture {
  /** Of its file, without ending. */
  readonly name: string;
  readonly svg: string;
  readonly alt: string;
}

/** Colour-blind safe; colour only repeats the words. */
const INKS = {
  allegation: { line: "#d55e00", fill: "#fbe5d6" },
  denial: { line: "#0072b2", fill: "#d7ebf7" },
  reporting: { line: "#6b7078", fill: "#eceef0" },
  none: { line: "#1b1b1b", fill: "#ffffff" },
} as const;
export type Ink = keyof typeof INKS;

const PAPER = "#ffffff";
const TEXT = "#1b1b1b";
/** Discord shows so many characters of what stands for a picture. */
const LONGEST_ALT = 1024;

/** White around every picture. */
export const MARGIN = 24;
const TITLE = { size: 16, line: 22 };

interface Place {
  readonly x: number;
  readonly y: number;
}

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  /** `end` for what stands right of its place. */
  readonly anchor?: "start" | "middle" | "end";
}

/** One text in the one font. */
export function textAt(
  { x, y }: Place,
  text: string,
  { size, bold = false, anchor = "start" }: TextLook,
): string {
  const weight = bold ? ' font-weight="700"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${TEXT}">${escaped(text)}</text>`;
}

/** A box with a word in its middle; dashed for what is not there (yet). */
export function boxAt(
  { x, y }: Place,
  { width, height, ink, dashed = false }: { width: number; height: number; ink: Ink; dashed?: boolean },
  word: string,
): string {
  const { line, fill } = INKS[ink];
  const dash = dashed ? ' stroke-dasharray="4 3"' : "";
  const size = Math.min(15, height * 0.6);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}" stroke="${line}" stroke-width="1.5"${dash}/>${textAt(
    { x: x + width / 2, y: y + height / 2 + size * 0.35 },
    word,
    { size, anchor: "middle" },
  )}`;
}

/** A line from left to right. */
export function ruleAt({ x, y }: Place, width: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="1" fill="#c9ccd1"/>`;
}

/** The lines at the head of a picture of this width, the first one bold, and where they end. */
export function titleMarks(
  lines: readonly string[],
  width: number,
): { readonly marks: readonly string[]; readonly bottom: number } {
  const wrapped = lines.flatMap((line, i) =>
    linesIn(line, TITLE.size, width - 2 * MARGIN, 2).map((text) => ({ text, bold: i === 0 })),
  );
  const marks = wrapped.map(({ text, bold }, i) =>
    textAt({ x: MARGIN, y: MARGIN + 14 + i * TITLE.line }, text, { size: TITLE.size, bold }),
  );
  return { marks, bottom: MARGIN + wrapped.length * TITLE.line };
}

/** The whole picture on white paper. */
export function picture(
  name: string,
  size: { width: number; height: number },
  marks: readonly string[],
  alt: string,
): Picture {
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/>${marks.join("")}</svg>`;
  return { name, svg, alt: alt.length <= LONGEST_ALT ? alt : `${alt.slice(0, LONGEST_ALT - 1)}…` };
}

/** Share of its size that a letter is wide, on the average, with some room. */
const LETTER = 0.54;

/** About how wide a text comes out. */
function widthOf(text: string, size: number): number {
  return [...text].length * size * LETTER;
}

/** Our own words, or a name, in lines of at most this width; what is too long is cut, for the words below have it whole. */
export function linesIn(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => cut(line, size, width));
  if (lines.length > most) shown[most - 1] = cut(`${shown[most - 1]}…`, size, width, true);
  return shown;
}

function cut(line: string, size: number, width: number, isCut = false): string {
  const letters = [...line];
  const most = Math.max(2, Math.floor(width / (size * LETTER)));
  if (letters.length <= most) return line;
  return `${letters.slice(0, most - 1).join("")}${isCut || letters.length > most ? "…" : ""}`;
}

/** Letters that the font has. */
const DRAWABLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Zs}$+<=>|~€£]+$/u;

/** A name as it can be drawn, or what stands for it: a letter that the font lacks would leave nothing there. */
export function drawable(name: string, otherwise: string): string {
  return DRAWABLE.test(name) ? name : otherwise;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Characters that XML does not allow at all would leave no picture. */
function escaped(text: string): string {
  return text
    .replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\uFFFD")
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}
