// The trained models and the bounds, read from the generated weights when the first sentence is labelled.

import type { Bounds } from "./decision.js";
import type { Logistic } from "./logistic.js";
import { BOUNDS, SCALE, WEIGHTS, WORD_SCALE } from "./weights.generated.js";
import { parseWordTable, type WordTable } from "./word-table.js";

export interface Models {
  /** Two classes: the outlet's own voice, somebody else's. */
  readonly attribution: Logistic;
  /** The three labels. */
  readonly label: Logistic;
  readonly words: WordTable;
  readonly bounds: Bounds;
}

let loaded: Models | undefined;

/** The shipped models; read once. */
export function shippedModels(): Models {
  loaded ??= {
    attribution: parseLogistic(WEIGHTS.attribution, 2, SCALE),
    label: parseLogistic(WEIGHTS.label, 3, SCALE),
    words: parseWordTable(WEIGHTS.words, WORD_SCALE),
    bounds: BOUNDS,
  };
  return loaded;
}

/**
 * One feature a line: its name, a tab, its weights against the last class times `scale` with commas between; the last
 * line is the bias.
 */
export function parseLogistic(text: string, classes: number, scale: number): Logistic {
  const lines = text.split("\n");
  const index = new Map<string, number>();
  const weights = new Float64Array(lines.length * classes);
  lines.forEach((line, at) => {
    const tab = line.indexOf("\t");
    if (at < lines.length - 1) index.set(line.slice(0, tab), at);
    const numbers = line.slice(tab + 1).split(",");
    for (let k = 0; k < classes - 1; k++) weights[at * classes + k] = Number(numbers[k]) / scale;
  });
  return { classes, index, weights };
}

/**
 * The inverse of `parseLogistic`; features whose weights are all nearly nothing are left out.
 * @param keep false for features that are shipped in another form
 */
export function formatLogistic(
  model: Logistic,
  scale: number,
  keep: (name: string) => boolean = () => true,
): string {
  const { classes, index, weights } = model;
  const numbers = (at: number) => {
    const last = weights[at * classes + classes - 1] as number;
    return Array.from({ length: classes - 1 }, (_, k) =>
      Math.round(((weights[at * classes + k] as number) - last) * scale),
    );
  };
  const lines = [...index]
    .filter(([name]) => keep(name))
    .map(([name, at]) => [name, numbers(at)] as const)
    .filter(([, row]) => row.some((number) => Math.abs(number) > 1));
  return [...lines, ["", numbers(index.size)] as const]
    .map(([name, row]) => `${name}\t${row.join(",")}`)
    .join("\n");
}
