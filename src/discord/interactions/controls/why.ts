// "Why this label?": what weighed for the label of each quote on a page, in words.

import { sentenceOfRef } from "../../presentation/sentence-ref.js";
import { whySheets } from "../../presentation/why.js";
import type { Control } from "../command.js";
import { quotesView } from "./quotes-view.js";

export const why = quotesView("why", (newsroom, refs, mode) =>
  whySheets(
    refs.map((ref) => sentenceOfRef(ref, newsroom)),
    mode,
  ),
) satisfies Control;
