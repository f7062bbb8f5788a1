// What is printed on one page: pieces of text at their places, turned upright, struck once. Pure but for its input.

/** A piece of print: `x`, `y` of its left end in points, y upwards, as the page is read. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly height: number;
  /** Runs from right to left. */
  readonly leftwards: boolean;
}

export interface PrintedPage {
  readonly height: number;
  /** y of the page's lower edge. */
  readonly bottom: number;
  readonly prints: readonly Print[];
}

/** A text item as the library gives it. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly dir?: string;
  readonly transform: readonly number[];
}

/** Print that leans more than this from the page's own direction is a stamp or a watermark. */
const MOST_LEANING = 15;
/** The same text at nearly the same place, as shares of its height: struck twice to look bold. */
const STRUCK_TWICE = 0.12;

function angleOf({ transform }: TextItem): number {
  return (Math.atan2(transform[1] ?? 0, transform[0] ?? 1) * 180) / Math.PI;
}

const turned = (quarter: number, x: number, y: number): readonly [number, number] =>
  (
    [
      [x, y],
      [y, -x],
      [-x, -y],
      [-y, x],
    ] as const
  )[quarter] ?? [x, y];

/** The quarter turn, 0 to 3, in which most of the print runs. */
function mainQuarter(items: readonly TextItem[]): number {
  const weights = [0, 0, 0, 0];
  for (const item of items) {
    const quarter = (Math.round(angleOf(item) / 90) + 4) % 4;
    weights[quarter] = (weights[quarter] ?? 0) + item.str.trim().length;
  }
  return weights.indexOf(Math.max(...weights));
}

function leans(item: TextItem, quarter: number): boolean {
  const off = Math.abs(((angleOf(item) - quarter * 90 + 540) % 360) - 180);
  return off > MOST_LEANING;
}

function toPrint(item: TextItem, quarter: number): Print {
  const [a = 1, b = 0, c = 0, d = 10, e = 0, f = 0] = item.transform;
  const [x, y] = turned(quarter, e, f);
  const height = item.height || Math.hypot(c, d) || Math.hypot(a, b) || 10;
  return { text: item.str, x, y, right: x + item.width, height, leftwards: item.dir === "rtl" };
}

function onceEach(prints: readonly Print[]): Print[] {
  const seen = new Map<string, Print[]>();
  return prints.filter((print) => {
    const same = seen.get(print.text) ?? [];
    const near = STRUCK_TWICE * print.height;
    if (same.some((one) => Math.abs(one.x - print.x) < near && Math.abs(one.y - print.y) < near))
      return false;
    seen.set(print.text, [...same.slice(-50), print]);
    return true;
  });
}

/** The widths of what is struck again, by its place and by its letters, differ by at most so many heights. */
const WIDTHS_DIFFER = 0.5;

/** How many characters at the head of a print strike the end of the one before again. */
function struckAgain(before: Print, print: Print): number {
  const over = before.right - print.x;
  const same = Math.abs(before.y - print.y) < STRUCK_TWICE * print.height && print.x >= before.x;
  if (!same || over <= STRUCK_TWICE * print.height) return 0;
  const letter = (before.right - before.x) / before.text.length;
  for (let size = Math.min(before.text.length, print.text.length); size > 0; size -= 1) {
    const fits = Math.abs(over - size * letter) < WIDTHS_DIFFER * print.height;
    if (fits && before.text.endsWith(print.text.slice(0, size))) return size;
  }
  return 0;
}

/** Words and letters that are struck twice each: the library hands them on as runs that overlap. */
function runsOnce(prints: readonly Print[]): Print[] {
  return prints.flatMap((print, i) => {
    const before = prints[i - 1];
    const size = before === undefined ? 0 : struckAgain(before, print);
    if (before === undefined || size === 0) return [print];
    const text = print.text.slice(size);
    return text.trim() === "" ? [] : [{ ...print, text, x: before.right }];
  });
}

/**
 * The print of a page, turned so that it reads from left to right and from top to bottom.
 * @param view the page's corners: x and y of the lower left, x and y of the upper right
 */
export function printedPage(items: readonly TextItem[], view: readonly number[]): PrintedPage {
  // The library fills gaps with items of blanks: they are no print.
  const inked = items.filter(({ str }) => str.trim() !== "");
  const quarter = mainQuarter(inked);
  const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = view;
  const ends = [turned(quarter, x1, y1)[1], turned(quarter, x2, y2)[1]];
  const upright = inked.filter((item) => !leans(item, quarter)).map((item) => toPrint(item, quarter));
  return {
    height: Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)),
    bottom: Math.min(...ends),
    prints: runsOnce(onceEach(upright)),
  };
}
