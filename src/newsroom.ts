// The composition root: the one file that knows all parts. Wires, shares and closes them; decides nothing itself.

import type { Config } from "./config.js";
import { type CaseFolder, firstCase, listCases } from "./corpus/cases.js";
import type { Encoder } from "./encoder/encoder.js";
import { encoderHere } from "./encoder/here.js";
import { openEmbedder } from "./encoder/open.js";
import type { Newsroom } from "./findings.js";
import { type Cases, createCases } from "./newsroom/cases.js";
import type { Reporter } from "./newsroom/live-index.js";
import { openRoom } from "./newsroom/room.js";

const SILENT: Reporter = { say: () => undefined, progress: () => undefined };

/**
 * Opens everything that answering about one case needs, building its index first where it is absent, stale or damaged.
 * @param reporter is told of building and downloading
 * @param reader reads texts; closed with the newsroom. One in this process stops everything else while it reads
 * @param folder the case; the first one by default
 * @throws ExpectedError family corpus (files), data (index, model, data folder)
 */
export async function openNewsroom(
  config: Config,
  reporter: Reporter = SILENT,
  reader: Encoder = encoderHere(config),
  folder: CaseFolder = firstCase(config),
): Promise<Newsroom> {
  const embedder = await openEmbedder(config, reader, downloading(reporter));
  const room = await openRoom({ config, folder, embedder, reader, reporter });
  const close = async () => {
    await room.close();
    await embedder.close();
    await reader.close();
  };
  return { ...room, close };
}

/**
 * Makes the cases ready to be opened, each when it is first asked for. They share one embedder and one reader.
 * @param reporter is told of building and downloading
 * @param reader reads texts; closed with the cases
 * @throws ExpectedError family data (the model)
 */
export async function openCases(
  config: Config,
  reporter: Reporter = SILENT,
  reader: Encoder = encoderHere(config),
): Promise<Cases> {
  const embedder = await openEmbedder(config, reader, downloading(reporter));
  return createCases({
    list: () => listCases(config),
    open: (folder) => openRoom({ config, folder, embedder, reader, reporter: about(folder, reporter) }),
    close: async () => {
      await embedder.close();
      await reader.close();
    },
  });
}

/** Says which case a line is about, where it is not the first. */
function about({ isFirst, name }: CaseFolder, reporter: Reporter): Reporter {
  return isFirst ? reporter : { ...reporter, say: (line) => reporter.say(`${name}: ${line}`) };
}

function downloading(reporter: Reporter): Parameters<typeof openEmbedder>[2] {
  return ({ file, loaded, total }) =>
    reporter.progress({ task: `Downloading ${file}`, done: loaded, total: total ?? loaded });
}
