// What the ranking and the refusal are fitted on: questions over corpora, each retrieved once. Reads; fits nothing.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.js";
import { firstCase } from "../../corpus/cases.js";
import { encoderHere } from "../../encoder/here.js";
import { openEmbedder } from "../../encoder/open.js";
import { openCurrent } from "../../newsroom/live-index.js";
import { rarityOf } from "../../retrieval/query-terms.js";
import { createRetriever, type Retrieval } from "../../retrieval/retrieve.js";
import { CASE_QUESTIONS, readQuestions } from "../question-report.js";
import type { EvalQuestion } from "../questions.js";

/** A corpus with questions over it. */
export interface Source {
  readonly name: string;
  readonly corpusDir: string;
  readonly questionFiles: readonly string[];
}

/** A question with what was found for it. */
export interface Retrieved {
  readonly source: Source;
  /** The corpus and the file of questions that it comes from: what is left out together. */
  readonly group: string;
  readonly asked: EvalQuestion;
  readonly retrieval: Retrieval;
  /** Rows that answer it. */
  readonly gold: ReadonlySet<number>;
  /** The rarity of a word that its corpus lacks. */
  readonly rarest: number;
}

/** Each folder of a directory is a corpus (`*.md`) with its `questions.jsonl`. */
export function sourcesIn(directory: string): Source[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(directory, name)).includes(CASE_QUESTIONS))
    .sort()
    .map((name) => {
      const corpusDir = join(directory, name);
      return { name, corpusDir, questionFiles: [join(corpusDir, CASE_QUESTIONS)] };
    });
}

/** @throws ExpectedError for a corpus, an index or a file of questions that cannot be read */
export async function retrieveAll(
  sources: readonly Source[],
  config: Config,
  say: (line: string) => void,
): Promise<Retrieved[]> {
  const reader = encoderHere(config);
  const embedder = await openEmbedder(config, reader);
  const all: Retrieved[] = [];
  for (const source of sources) {
    const { name, corpusDir, questionFiles } = source;
    const own = { ...config, corpusDir, dataDir: join(config.dataDir, "fit", name) };
    const { index, caseFile } = await openCurrent({
      ...{ config: own, folder: firstCase(own) },
      embedder,
      reader,
      reporter: { say, progress: () => undefined },
    });
    const parties = [...caseFile.parties, ...caseFile.names.map((one) => ({ ...one, side: null }))];
    const retriever = createRetriever({ index, embedder, reader, parties });
    for (const file of questionFiles) {
      for (const asked of readQuestions(file)) {
        const retrieval = await retriever.retrieve(asked.question);
        const gold = goldOf(retrieval, asked);
        all.push({
          source,
          group: [name, file, asked.half ?? ""].join(" "),
          asked,
          retrieval,
          gold,
          rarest: rarityOf(0, index.size),
        });
      }
    }
    index.close();
  }
  await embedder.close();
  await reader.close();
  return all;
}

function goldOf({ ranked }: Retrieval, { gold }: EvalQuestion): ReadonlySet<number> {
  const holds = (text: string) => gold.some((part) => text.includes(part));
  return new Set(ranked.filter(({ view }) => holds(view.sentence.text)).map(({ row }) => row));
}
