// The composition root: the one file that knows all parts. Wires, shares and closes them; decides nothing itself.

import { type Answerer, createAnswerer } from "./answer/answer.js";
import type { Notices } from "./answer/quotes/quotes.js";
import type { Config } from "./config.js";
import { createReader } from "./corpus/reader.js";
import { noticeLine, openNotices } from "./editorial/notices.js";
import type { Encoder } from "./encoder/encoder.js";
import { encoderHere } from "./encoder/here.js";
import { openEmbedder } from "./encoder/open.js";
import type { Newsroom } from "./findings.js";
import type { SearchIndex } from "./indexing/search-index.js";
import { createLog } from "./log.js";
import { type Catalogue, createCatalogue } from "./newsroom/catalogue.js";
import { isCurrent, openCurrent, type Reporter } from "./newsroom/live-index.js";
import { Shared } from "./newsroom/shared.js";

interface Live {
  readonly index: SearchIndex;
  readonly answerer: Answerer;
  readonly catalogue: Catalogue;
}

/** How models that read many languages are called. */
const MULTILINGUAL = /multilingual|labse|xlm|bge-m3|distiluse/i;

const SILENT: Reporter = { say: () => undefined, progress: () => undefined };

/**
 * Opens everything that answering needs, building the index first where it is absent, stale or damaged.
 * @param reporter is told of building and downloading
 * @param encoder reads texts; closed with the newsroom. One in this process stops everything else while it reads
 * @throws ExpectedError family corpus (files), data (index, model, data folder)
 */
export async function openNewsroom(
  config: Config,
  reporter: Reporter = SILENT,
  encoder: Encoder = encoderHere(config),
): Promise<Newsroom> {
  const embedder = await openEmbedder(config, encoder, ({ file, loaded, total }) =>
    reporter.progress({ task: `Downloading ${file}`, done: loaded, total: total ?? loaded }),
  );
  const log = createLog(config.logLevel);
  const readParagraph = createReader(config.corpusDir);
  const records = openNotices(config.dataDir);
  const notices = noticesFrom(records);
  const parts = { config, embedder, reporter, reader: encoder };
  const open = async (): Promise<Live> => {
    const { index, caseFile } = await openCurrent(parts);
    return {
      index,
      answerer: createAnswerer({
        ...{ index, embedder, reader: encoder, caseFile, readParagraph, notices, log },
        multilingual: MULTILINGUAL.test(embedder.model),
      }),
      catalogue: createCatalogue(index, readParagraph),
    };
  };
  const live = new Shared(await open(), ({ index }) => index.close());
  const refreshNow = async () => {
    if (isCurrent(live.now.index, parts)) return false;
    live.replace(await open());
    return true;
  };
  let refreshing: Promise<unknown> = Promise.resolve();
  return {
    ask: (question, filters, before) => live.use(({ answerer }) => answerer.ask(question, filters, before)),
    said: async (speaker, topic) => live.now.answerer.said(speaker, topic),
    timeline: async (topic) => live.now.answerer.timeline(topic),
    verify: async (wording) => live.now.answerer.verify(wording),
    check: (message) => live.use(({ answerer }) => answerer.check(message)),
    articles: () => live.now.catalogue.articles(),
    speakers: (typed) => live.now.answerer.speakers(typed),
    around: (quoteId) => live.now.catalogue.around(quoteId),
    sentence: (id) => live.now.catalogue.sentence(id),
    findSentences: (words, limit) => live.now.catalogue.findSentences(words, limit),
    label: async (article) => {
      const { createLabeller } = await import("./labels/model/labeller.js");
      return createLabeller(encoder)(article);
    },
    refresh: () => {
      const next = refreshing.then(refreshNow, refreshNow);
      refreshing = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      live.close();
      records.close();
      await embedder.close();
      await encoder.close();
    },
  };
}

function noticesFrom(records: ReturnType<typeof openNotices>): Notices {
  return (article) => {
    const notice = records.of(article);
    return notice === null ? null : { kind: notice.kind, line: noticeLine(notice) };
  };
}
