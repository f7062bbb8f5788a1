// Lines in reading order become paragraphs: by distance, indent, size, and by what opens one in a filing. Pure.

import { endsSentence } from "../text/words.js";
import type { PrintLine } from "./columns.js";
import { type Known, knownWords, rejoinPrint } from "./hyphens.js";
import { isSameRow, tableLines } from "./table-rows.js";

const BULLET = /^[•◦▪●■]/u;
const NOTE_MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3})\s*(?=\S)/u;
const NUMBERED = /^(?:¶\s*)?(\d{1,3})\.\s+\S/u;
/** "a." and "(iv)", where what stands before is finished or goes on as a list. */
const LETTERED = /^\(?(?:\p{Ll}|[ivx]{2,4})[.)]\s+\S/u;
const BEFORE_LETTER = /(?:[.:;]|; (?:and|or))["”’)]*$/u;
/** "Q." and "A." of a deposition, and who speaks in a hearing: "THE WITNESS:", "MR. STARK:". */
const SPEAKER =
  /^(?:[QA][.:]\s+(?=\S)|(?:BY )?(?:THE (?:COURT|WITNESS|CLERK|REPORTER)|(?:MR|MS|MRS|DR)\. \p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?)\s*:)/u;
/** Without a stop only where the text asks so more than once: "A copy" and "Exhibit A" are no answers. */
const BARE = /^[QA]\s+(?=["“‘]?\p{Lu})/u;
const BARE_QUESTION = /^Q\s+(?=["“‘]?\p{Lu})/u;
const LEAST_QUESTIONS = 2;
/** Behind what hangs to the left of its text no line is indented. */
const HANGING = /^(?:[QA][.:]|\(?(?:\d{1,3}|\p{L}|[ivxlc]{2,5}|[IVXLC]{2,5})[.)])\s/u;
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

/** Smaller lines at the end of a page, from the top down; nothing where the page is set small as a whole. */
function footOf(lines: readonly PrintLine[], body: number): PrintLine[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  const above = down.findLastIndex((line) => line.height > NOTE_HEIGHT * body);
  return above === -1 ? [] : down.slice(above + 1);
}

const opensNote = (line: PrintLine): boolean => line.marked === true || NOTE_MARK.test(line.text);

/**
 * Marks the notes at the foot of the pages: smaller lines at a page's end from the first that carries a mark on, and
 * those before it where a note of the page before goes on.
 * @param body the height in which the text of the document is set
 */
export function withNotes(pages: readonly (readonly PrintLine[])[], body: number): PrintLine[][] {
  let open = false;
  return pages.map((lines) => {
    const foot = footOf(lines, body);
    const first = open && foot.length > 0 ? 0 : foot.findIndex(opensNote);
    const notes = new Set(first === -1 ? [] : foot.slice(first));
    open = notes.size > 0 && !endsSentence(foot.at(-1)?.text ?? "");
    return lines.map((line) => (notes.has(line) ? { ...line, note: true } : line));
  });
}

interface Setting {
  /** The distance of lines within a paragraph. */
  readonly leading: number;
  /** The height in which most of it is set. */
  readonly body: number;
  readonly width: number;
  /** Questions and answers carry their letter without a stop. */
  readonly bare: boolean;
}

/** Does the line open a numbered paragraph that goes on counting, another's speech, or a note? */
function opensItem(line: PrintLine, before: PrintLine, number: number | null, bare: boolean): boolean {
  if (BULLET.test(line.text) || SPEAKER.test(line.text) || (bare && BARE.test(line.text))) return true;
  if (line.note) return opensNote(line) && (line.marked === true || endsSentence(before.text));
  if (LETTERED.test(line.text) && BEFORE_LETTER.test(before.text)) return true;
  const own = NUMBERED.exec(line.text)?.[1];
  if (own === undefined) return false;
  const counts =
    number === null ? endsSentence(before.text) || before.text.length < 60 : Number(own) === number + 1;
  return counts && (endsSentence(before.text) || line.x > before.x + 4 || before.text.length < 60);
}

/** A headline over several lines: larger than the text, and its lines stand as close as their height asks for. */
function isHeadlineOn(line: PrintLine, before: PrintLine, body: number): boolean {
  const alike = Math.abs(line.height - before.height) < 0.05 * line.height;
  return alike && line.height > 1.15 * body && before.y - line.y < 1.5 * line.height;
}

/** Does a paragraph begin at this line? Told by the distance, the indent, the size, and how the line before ends. */
function beginsParagraph(line: PrintLine, before: PrintLine, { leading, width, body }: Setting): boolean {
  const drop = before.y - line.y;
  if (isSameRow(line, before)) return false;
  if (drop > 0 && isHeadlineOn(line, before, body)) return endsSentence(before.text);
  if (drop < 0) return endsSentence(before.text) && !/^\p{Ll}/u.test(line.text);
  if (drop > 1.35 * leading || Math.abs(line.height - before.height) > 0.2 * before.height) return true;
  const indented = line.x - before.x > 0.6 * line.height && line.x - before.x < 5 * line.height;
  return (
    (indented && !BULLET.test(before.text) && !HANGING.test(before.text)) ||
    (endsSentence(before.text) && before.right - before.x < 0.75 * width)
  );
}

function settingOf(lines: readonly PrintLine[]): Setting {
  const widths = lines.filter((line) => line.text.length > 25).map((line) => line.right - line.x);
  const width = median(widths) || 400;
  const drops = lines.slice(1).map((line, i) => {
    const before = lines[i] as PrintLine;
    // A full line that ends no sentence goes on in the next one.
    const within = !endsSentence(before.text) && before.right - before.x > 0.75 * width;
    return { drop: before.y - line.y, within };
  });
  const near = drops.filter(({ drop }) => drop > 2 && drop < 60);
  const leading = (some: typeof near) => median(some.map(({ drop }) => drop));
  return {
    leading: leading(near.filter(({ within }) => within)) || leading(near) || 12,
    body: bodyHeight(lines),
    width,
    bare: lines.filter((line) => BARE_QUESTION.test(line.text)).length >= LEAST_QUESTIONS,
  };
}

function gather(lines: readonly PrintLine[], known: Known): string[] {
  const setting = settingOf(lines);
  const cells = tableLines(lines);
  const paragraphs: string[] = [];
  let number: number | null = null;
  lines.forEach((line, i) => {
    const [before, last] = [lines[i - 1], paragraphs.at(-1)];
    const goesOn =
      before !== undefined &&
      last !== undefined &&
      (cells.has(line) || cells.has(before)
        ? cells.has(line) && isSameRow(line, before)
        : !opensItem(line, before, number, setting.bare) && !beginsParagraph(line, before, setting));
    if (goesOn) paragraphs[paragraphs.length - 1] = rejoinPrint(last, line.text, known);
    else {
      paragraphs.push(line.text);
      number = Number(NUMBERED.exec(line.text)?.[1] ?? Number.NaN) || number;
    }
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
