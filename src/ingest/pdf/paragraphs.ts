// Lines in reading order become paragraphs: by distance, indent, size, and by what opens one in a filing. Pure.

import { endsSentence } from "../text/words.js";
import type { PrintLine } from "./columns.js";
import { type Known, knownWords, rejoinPrint } from "./hyphens.js";

const BULLET = /^[•◦▪●■]/u;
const NOTE_MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3})\s*(?=\S)/u;
const NUMBERED = /^(?:¶\s*)?(\d{1,3})\.\s+\S/u;
/** "Q." and "A." of a deposition, and who speaks in a hearing: "THE WITNESS:", "MR. STARK:". */
const SPEAKER =
  /^(?:[QA][.:]?\s+(?=\S)|(?:BY )?(?:THE (?:COURT|WITNESS|CLERK|REPORTER)|(?:MR|MS|MRS|DR)\. \p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?)\s*:)/u;
/** A note is set at most this high, compared with the text. */
const NOTE_HEIGHT = 0.92;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The height in which most of the text is set. */
export function bodyHeight(lines: readonly PrintLine[]): number {
  return median(
    lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.height)),
  );
}

/**
 * Marks the notes at the foot of a page: smaller lines at its end, the first of which carries a mark.
 * @param body the height in which the text of the document is set
 */
export function withNotes(lines: readonly PrintLine[], body: number): PrintLine[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  const above = down.findLastIndex((line) => line.height > NOTE_HEIGHT * body);
  const foot = down.slice(above + 1);
  const first = foot.findIndex((line) => NOTE_MARK.test(line.text));
  if (above === -1 || first === -1) return [...lines];
  const notes = new Set(foot.slice(first));
  return lines.map((line) => (notes.has(line) ? { ...line, note: true } : line));
}

interface Set {
  readonly leading: number;
  readonly width: number;
}

/** Does the line open a numbered paragraph that goes on counting, or another's speech? */
function opensItem(line: PrintLine, before: PrintLine, number: number | null): boolean {
  if (BULLET.test(line.text) || SPEAKER.test(line.text)) return true;
  const own = NUMBERED.exec(line.text)?.[1];
  if (own === undefined) return false;
  const counts =
    number === null ? endsSentence(before.text) || before.text.length < 60 : Number(own) === number + 1;
  return counts && (endsSentence(before.text) || line.x > before.x + 4 || before.text.length < 60);
}

/** Does a paragraph begin at this line? Told by the distance, the indent, the size, and how the line before ends. */
function beginsParagraph(line: PrintLine, before: PrintLine, { leading, width }: Set): boolean {
  const drop = before.y - line.y;
  if (drop < 0) return endsSentence(before.text) && !/^\p{Ll}/u.test(line.text);
  if (drop > 1.35 * leading || Math.abs(line.height - before.height) > 0.2 * before.height) return true;
  const indented = line.x - before.x > 0.6 * line.height && line.x - before.x < 5 * line.height;
  return (
    (indented && !BULLET.test(before.text) && !NUMBERED.test(before.text)) ||
    (endsSentence(before.text) && before.right - before.x < 0.75 * width)
  );
}

function gather(lines: readonly PrintLine[], known: Known): string[] {
  const drops = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const leading = median(drops.filter((drop) => drop > 2 && drop < 60)) || 12;
  const width =
    median(lines.filter((line) => line.text.length > 25).map((line) => line.right - line.x)) || 400;
  const paragraphs: string[] = [];
  let number: number | null = null;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const item = before !== undefined && opensItem(line, before, number);
    if (
      before === undefined ||
      last === undefined ||
      item ||
      beginsParagraph(line, before, { leading, width })
    ) {
      paragraphs.push(line.text);
      number = Number(NUMBERED.exec(line.text)?.[1] ?? Number.NaN) || number;
    } else paragraphs[paragraphs.length - 1] = rejoinPrint(last, line.text, known);
  });
  return paragraphs;
}

/** The paragraphs of all pages, then the notes. @param lines in reading order */
export function toParagraphs(lines: readonly PrintLine[]): string[] {
  const known = knownWords(lines.map((line) => line.text));
  const notes = gather(
    lines.filter((line) => line.note),
    known,
  ).map((text) => text.replace(NOTE_MARK, ""));
  return [
    ...gather(
      lines.filter((line) => !line.note),
      known,
    ),
    ...notes,
  ].map((text) => text.replace(/(?<=[\p{L}\d])\u00AD(?=[\p{L}\d])/gu, "-"));
}
