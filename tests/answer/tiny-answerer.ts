// An answerer over a tiny index, with the tiny models.

import { type Answerer, type AnswererParts, createAnswerer } from "../../src/answer/answer.js";
import { type CaseFile, NO_CASE } from "../../src/corpus/case-file.js";
import type { SearchIndex } from "../../src/indexing/search-index.js";
import { createLog } from "../../src/log.js";
import { tinyEmbedder, tinyReader } from "../retrieval/tiny-index.js";

/** @param parties of the case; whatever else differs from the ordinary stands in `over` */
export function tinyAnswerer(
  index: SearchIndex,
  parties: CaseFile["parties"] = [],
  over: Partial<AnswererParts> = {},
): Answerer {
  return createAnswerer({
    index,
    embedder: tinyEmbedder,
    reader: tinyReader,
    caseFile: { ...NO_CASE, parties },
    readParagraph: (article, paragraph) => index.paragraphs(article)[paragraph]?.text ?? null,
    log: createLog("silent"),
    ...over,
  });
}
