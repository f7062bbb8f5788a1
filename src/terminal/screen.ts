// What the terminal at hand can show. The one place that asks the stream; NO_COLOR and pipes are picocolors' business.

import colors from "picocolors";
import { ownColour } from "./out.js";
import { type Look, PLAIN } from "./present.js";

/** Colours and width for a stream: wrapped to at most 100 columns on a terminal, one line a quote in a pipe. */
export function lookOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): Look {
  const width = stream.isTTY ? Math.min(stream.columns ?? 80, 100) : Number.POSITIVE_INFINITY;
  if (!colors.isColorSupported || !stream.isTTY) return { palette: PLAIN, width };
  return {
    palette: {
      label: {
        allegation: ownColour(colors.yellow),
        denial: ownColour(colors.cyan),
        reporting: ownColour(colors.green),
      },
      strong: ownColour(colors.bold),
      faint: ownColour(colors.dim),
    },
    width,
  };
}
