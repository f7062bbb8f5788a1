import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.js";
import type { Label } from "../../../src/domain.js";
import { sameSpeaker } from "../../../src/evaluation/attribution.js";
import { attribute } from "../../../src/labels/attribution/attribute.js";
import { analyse } from "../../../src/labels/reading/analysis.js";

interface Row {
  readonly article: string;
  readonly sentence: string;
  readonly label: Label;
  readonly speaker: string | null;
}

/** What is shown otherwise than an editor wrote it down, by the sentence's beginning. */
const OTHERWISE: Readonly<Record<string, string | null>> = {
  "The Wall Street Journal also reported that chief operating office": "Muhammad Kamran Khan",
  "Some of the things that BES is asking the court for": "unnamed",
  "In 2019, U.S. Sens. Marco Rubio": "Ron Wyden",
  "The U.S. software company is seeking damages": null,
};

const rows = readFileSync("tests/labels/attribution/case-speakers.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);
const articles = loadCorpus("corpus").articles;
const caseFile = loadCorpus("corpus").caseFile;

/** The shown speaker of every sentence with a row, under the row's label. */
function shownOf(id: string, withCase: boolean): { row: Row; shown: string | null }[] {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  const known = withCase ? (caseFile?.parties ?? []) : [];
  const analysis = analyse({ ...article, paragraphs: article.paragraphs });
  const own = rows.filter((row) => row.article === id);
  const gold = analysis.sentences.map(({ text }) => own.find((row) => row.sentence === text));
  const shown = attribute(
    analysis,
    gold.map((row) => row?.label ?? "reporting"),
    known,
  );
  return gold.flatMap((row, at) => (row ? [{ row, shown: shown[at]?.attributedTo ?? null }] : []));
}

function wrongIn(id: string, withCase: boolean): string[] {
  return shownOf(id, withCase)
    .filter(({ row, shown }) => {
      const other = Object.keys(OTHERWISE).find((start) => row.sentence.startsWith(start));
      return other === undefined ? !sameSpeaker(shown, row.speaker) : shown !== OTHERWISE[other];
    })
    .map(({ row, shown }) => `${shown} for ${row.speaker}: ${row.sentence.slice(0, 80)}`);
}

const IDS = ["telecoms", "geeknewscentral", "epochtimes", "merafm", "theregister"];

describe("the speakers of the case's articles", () => {
  it.each(IDS)("are the editor's in %s, read from the article alone", (id) => {
    expect(wrongIn(id, false)).toEqual([]);
  });

  it.each(IDS)("are the editor's in %s with the case file's help", (id) => {
    expect(wrongIn(id, true)).toEqual([]);
  });
});
