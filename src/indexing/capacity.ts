// How large an index may become, and what is said before the work when it would become larger.

import { ExpectedError } from "../errors.js";

/** Most numbers in all vectors together: what was measured to build, open and search in an ordinary heap. */
const MOST_VECTOR_NUMBERS = 40_000_000;

/** Most sentences of an index whose vectors have these dimensions. */
function capacity(dimensions: number): number {
  return Math.floor(MOST_VECTOR_NUMBERS / dimensions);
}

/** @throws ExpectedError `data/too-large` that says what to do instead */
export function refuseAbove(sentences: number, dimensions: number): void {
  const most = capacity(dimensions);
  if (sentences <= most) return;
  const figure = (count: number) => count.toLocaleString("en-GB");
  throw new ExpectedError(
    "data",
    "data/too-large",
    `The corpus has at least ${figure(sentences)} sentences; an index of ${dimensions} dimensions holds ${figure(most)}.`,
    "Split it by case, each with a CORPUS_DIR and a DATA_DIR of its own, or choose an EMBEDDING_MODEL with fewer dimensions.",
  );
}
