// The index that answers now. Builds one when there is none or when what made it changed; swaps without a gap.

import type { Config } from "../config.js";
import type { CaseFile } from "../corpus/case-file.js";
import type { CaseFolder } from "../corpus/cases.js";
import { corpusSha256, loadCaseFile, loadCorpus } from "../corpus/load.js";
import type { Embedder } from "../encoder/embedder.js";
import type { ArticleReader, ReplyReader } from "../encoder/encoder.js";
import { FINDER, READER } from "../encoder/models.js";
import { buildIndex } from "../indexing/build-index.js";
import { type IndexStamps, staleness } from "../indexing/manifest.js";
import { openIndex } from "../indexing/open-index.js";
import type { SearchIndex } from "../indexing/search-index.js";
import { LABELLER_VERSION } from "../labels/model/version.js";
import { SPLITTER_VERSION } from "../language/sentences/split.js";
import { withLanguages } from "./languages.js";
import { openReviewBook } from "./review-book.js";

/** Tells whoever waits what is going on; a line, or how far some work is. */
export interface Reporter {
  say(line: string): void;
  progress(progress: { readonly task: string; readonly done: number; readonly total: number }): void;
}

interface Opened {
  readonly index: SearchIndex;
  readonly caseFile: CaseFile;
}

interface IndexParts {
  /** For the records, which hold the reviews. */
  readonly config: Pick<Config, "dataDir">;
  readonly folder: CaseFolder;
  readonly embedder: Embedder;
  readonly reporter: Reporter;
  readonly reader: ArticleReader & ReplyReader;
}

/** Is an index what the corpus, the reviews and the program of this moment would make? */
export function isCurrent(index: SearchIndex, parts: IndexParts): boolean {
  return staleness(index.manifest, stampsNow(parts)).length === 0;
}

const TASKS = {
  waiting: "Waiting for another process",
  labelling: "Labelling",
  embedding: "Embedding",
  replies: "Reading replies",
} as const;

/** What the index of this very moment would be stamped with. */
function stampsNow({ config, folder, embedder }: IndexParts): IndexStamps {
  return {
    model: embedder.model,
    modelSha256: embedder.sha256,
    dimensions: embedder.dimensions,
    splitter: SPLITTER_VERSION,
    // What replies to what is read by the finder, whichever model embeds.
    labeller: `${LABELLER_VERSION} ${READER.sha256} ${FINDER.sha256}`,
    corpus: corpusSha256(folder.corpusDir),
    reviews: openReviewBook(config.dataDir, folder).sha256(),
  };
}

/**
 * Opens the index, building it first where it is absent, stale or damaged, and saying so.
 * @throws ExpectedError family corpus or data
 */
export async function openCurrent(parts: IndexParts): Promise<Opened> {
  const { reporter } = parts;
  const { corpusDir, indexDir } = parts.folder;
  const stamps = stampsNow(parts);
  const opened = await openIndex({ dataDir: indexDir, stamps });
  if (opened.status === "ready") return { index: opened.index, caseFile: loadCaseFile(corpusDir) };
  reporter.say(`Building the index: ${opened.reason}.`);
  await build(parts, stamps);
  const built = await openIndex({ dataDir: indexDir });
  if (built.status === "ready") return { index: built.index, caseFile: loadCaseFile(corpusDir) };
  throw new Error(`The index that was just built cannot be opened: ${built.reason}.`);
}

async function build(
  { config, folder, embedder, reporter, reader }: IndexParts,
  stamps: IndexStamps,
): Promise<void> {
  const reviews = openReviewBook(config.dataDir, folder);
  const corpus = loadCorpus(folder.corpusDir);
  const { editors: _, ...names } = corpus.caseFile;
  for (const warning of corpus.warnings) reporter.say(warning);
  const { createLabeller } = await import("../labels/model/labeller.js");
  const label = createLabeller(reader);
  await buildIndex({
    articles: await withLanguages(corpus.articles),
    label: async (article) =>
      reviews.apply(await label(article, { caseFile: corpus.caseFile }), reporter.say),
    embedder,
    reader,
    dataDir: folder.indexDir,
    stamps: { ...stamps, corpus: corpus.sha256, reviews: reviews.sha256() },
    labelInputs: ({ id }) => JSON.stringify([reviews.sha256(id), names]),
    onProgress: ({ phase, done, total }) => reporter.progress({ task: TASKS[phase], done, total }),
  });
}
