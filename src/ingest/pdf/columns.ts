// Puts the lines of one page into reading order: columns from left to right, what runs across them where it stands. Pure.

/** A line of print: `x`, `y` of its left end from the lower left corner, in points. */
export interface PrintLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly height: number;
  /** A note at the foot of the page, which stands in nobody's sentence. */
  readonly note?: boolean;
  /** A raised mark of a note stood at its head. */
  readonly marked?: boolean;
}

/** A page is cut into columns only where each side has this many lines. */
const LEAST_LINES = 4;
/** At most this share of the lines may run across a gap between columns. */
const MOST_CROSSING = 0.25;

const byTop = (a: PrintLine, b: PrintLine): number => b.y - a.y || a.x - b.x;

/** The x at which a gap parts the lines into two columns, or null. */
function gapOf(lines: readonly PrintLine[]): number | null {
  const starts = [...new Set(lines.map((line) => Math.round(line.x)))].sort((a, b) => a - b);
  const sides = starts.slice(1).map((x) => {
    const at = x - 2;
    const right = lines.filter((line) => line.x >= at).length;
    const left = lines.filter((line) => line.right <= at).length;
    return { at, right, left, crossing: lines.length - right - left };
  });
  const fit = sides.filter(
    (one) => Math.min(one.left, one.right) >= LEAST_LINES && one.crossing <= MOST_CROSSING * lines.length,
  );
  const best = fit.sort(
    (a, b) => a.crossing - b.crossing || Math.min(b.left, b.right) - Math.min(a.left, a.right),
  )[0];
  return best?.at ?? null;
}

/** Lines in the order in which they are read. */
export function inReadingOrder(lines: readonly PrintLine[]): PrintLine[] {
  const gap = gapOf(lines);
  if (gap === null) return [...lines].sort(byTop);
  const crossing = lines.filter((line) => line.x < gap && line.right > gap).sort(byTop);
  const tops = [Number.POSITIVE_INFINITY, ...crossing.map((line) => line.y), Number.NEGATIVE_INFINITY];
  return tops.slice(0, -1).flatMap((top, i) => {
    const band = lines.filter((line) => line.y < top && line.y > (tops[i + 1] as number));
    const sides = [band.filter((line) => line.right <= gap), band.filter((line) => line.x >= gap)];
    const across = crossing[i];
    return [...sides.flatMap(inReadingOrder), ...(across ? [across] : [])];
  });
}
