// One case, open: its index, its answerer, its lists. Swaps a new index in while questions go on.

import { type Answerer, createAnswerer } from "../answer/answer.js";
import type { Notices } from "../answer/quotes/quotes.js";
import type { Config } from "../config.js";
import { articleKey, type CaseFolder } from "../corpus/cases.js";
import { createReader } from "../corpus/reader.js";
import { noticeLine, openNotices } from "../editorial/notices.js";
import type { Embedder } from "../encoder/embedder.js";
import type { Encoder } from "../encoder/encoder.js";
import type { Newsroom } from "../findings.js";
import type { SearchIndex } from "../indexing/search-index.js";
import { createLog } from "../log.js";
import { type Catalogue, createCatalogue } from "./catalogue.js";
import { isCurrent, openCurrent, type Reporter } from "./live-index.js";
import { Shared } from "./shared.js";

interface Live {
  readonly index: SearchIndex;
  readonly answerer: Answerer;
  readonly catalogue: Catalogue;
}

interface RoomParts {
  readonly config: Pick<Config, "dataDir" | "logLevel">;
  readonly folder: CaseFolder;
  /** Shared by all cases: closing a case leaves them open. */
  readonly embedder: Embedder;
  readonly reader: Encoder;
  readonly reporter: Reporter;
}

/** How models that read many languages are called. */
const MULTILINGUAL = /multilingual|labse|xlm|bge-m3|distiluse/i;

/**
 * Opens one case, building its index first where it is absent, stale or damaged. Articles are called by their ids.
 * @throws ExpectedError family corpus (files), data (index, model, data folder)
 */
export async function openRoom(parts: RoomParts): Promise<Newsroom> {
  const { config, folder, embedder, reader } = parts;
  const readParagraph = createReader(folder.corpusDir);
  const records = openNotices(config.dataDir);
  const log = createLog(config.logLevel);
  const kit = { embedder, reader, readParagraph, notices: noticesFrom(records, folder), log };
  const open = async (): Promise<Live> => {
    const { index, caseFile } = await openCurrent(parts);
    const multilingual = MULTILINGUAL.test(embedder.model);
    return {
      index,
      answerer: createAnswerer({ index, caseFile, ...kit, multilingual }),
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
    ...methodsOf(live, reader),
    refresh: () => {
      const next = refreshing.then(refreshNow, refreshNow);
      refreshing = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      live.close();
      records.close();
    },
  };
}

/** What is asked of whatever index counts at that moment. */
function methodsOf(live: Shared<Live>, reader: Encoder): Omit<Newsroom, "refresh" | "close"> {
  return {
    ask: (question, filters, before) => live.use(({ answerer }) => answerer.ask(question, filters, before)),
    said: async (speaker, topic) => live.now.answerer.said(speaker, topic),
    timeline: async (topic) => live.now.answerer.timeline(topic),
    verify: async (wording) => live.now.answerer.verify(wording),
    check: (message) => live.use(({ answerer }) => answerer.check(message)),
    facing: (quotes) => live.now.answerer.facing(quotes),
    casePage: () => live.use(({ answerer }) => answerer.casePage()),
    articles: () => live.now.catalogue.articles(),
    speakers: (typed) => live.now.answerer.speakers(typed),
    around: (quoteId) => live.now.catalogue.around(quoteId),
    sentence: (id) => live.now.catalogue.sentence(id),
    findSentences: (words, limit) => live.now.catalogue.findSentences(words, limit),
    label: async (article) => {
      const { createLabeller } = await import("../labels/model/labeller.js");
      return createLabeller(reader)(article);
    },
  };
}

function noticesFrom(records: ReturnType<typeof openNotices>, folder: CaseFolder): Notices {
  return () => {
    const noticeOf = records.now();
    return (article) => {
      const notice = noticeOf(articleKey(folder, article));
      return notice === null ? null : { kind: notice.kind, line: noticeLine(notice) };
    };
  };
}
