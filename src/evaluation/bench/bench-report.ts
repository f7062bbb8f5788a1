// The speed figures as lines to read. Pure.

import type { Figures } from "./steps.js";

const WIDTH = 15;

const COLUMNS: readonly (readonly [key: string, title: string, digits: number])[] = [
  ["passages", "passages", 0],
  ["coldMs", "cold start ms", 0],
  ["p50", "answer p50 ms", 1],
  ["p95", "p95 ms", 1],
  ["p99", "p99 ms", 1],
  ["vectorsMs", "vectors ms", 2],
  ["vectraMs", "vectra ms", 2],
  ["wordsMs", "words ms", 2],
  ["passagesPerSecond", "build passg./s", 0],
  ["addedMs", "article in ms", 0],
  ["changedMs", "changed ms", 0],
  ["removedMs", "out ms", 0],
  ["firstPeakMb", "ask peak MB", 0],
  ["residentMb", "resident MB", 0],
  ["buildPeakMb", "build peak MB", 0],
];

/** One line a figure, one column a size. */
export function reportLines(sizes: readonly string[], figures: readonly Figures[]): string[] {
  const line = (title: string, cells: readonly string[]) =>
    title.padEnd(WIDTH) + cells.map((cell) => cell.padStart(10)).join("");
  return [
    line("corpus", sizes),
    ...COLUMNS.map(([key, title, digits]) =>
      line(
        title,
        figures.map((all) => all[key]?.toFixed(digits) ?? "–"),
      ),
    ),
  ];
}
