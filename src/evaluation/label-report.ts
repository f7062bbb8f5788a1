// Labels a file of gold sentences and puts the figures into words. Reads files; counts through `labels.ts`.

import { join } from "node:path";
import { loadCorpus } from "../corpus/load.js";
import { LABELS, type LabelledSentence, type Readable } from "../domain.js";
import type { LabelArticle } from "../labels/model/labeller.js";
import { byArticle, type GoldRow, readArticleJson, readGold } from "./gold.js";
import { type Compared, type LabelFigures, scoreLabels } from "./labels.js";
import { percent } from "./percent.js";

/** The labels that are scored when no file is named. */
export const DEFAULT_LABELS = "eval/case-labels.jsonl";

/**
 * Labels every article of a gold file and sets each gold row beside the sentence with the same text.
 * @param file gold lines; `articlesDir` holds `<id>.json`, and without it the articles are the corpus's
 */
export async function compareFile(
  file: string,
  articlesDir: string | undefined,
  corpusDir: string,
  label: LabelArticle,
): Promise<Compared[]> {
  const read =
    articlesDir === undefined ? fromCorpus(corpusDir) : (id: string) => readArticleJson(articlesDir, id);
  const compared: Compared[] = [];
  for (const [id, rows] of byArticle(readGold(file))) compared.push(...compare(rows, await label(read(id))));
  return compared;
}

function fromCorpus(dir: string): (id: string) => Readable {
  const articles = new Map(loadCorpus(dir).articles.map((article) => [article.id, article]));
  return (id) => articles.get(id) ?? readArticleJson(join(dir, ".."), id);
}

/** Rows find their sentence by its text, in order; spaces do not count. */
function compare(rows: readonly GoldRow[], sentences: readonly LabelledSentence[]): Compared[] {
  const places = new Map<string, LabelledSentence[]>();
  for (const sentence of sentences) {
    const key = spaced(sentence.text);
    places.set(key, [...(places.get(key) ?? []), sentence]);
  }
  return rows.map((row) => {
    const found = places.get(spaced(row.sentence))?.shift();
    const { article, sentence, label, alsoAccepted, hard, attributedTo } = row;
    const said = found && {
      label: found.label,
      attributedTo: found.attributedTo,
      needsReview: found.needsReview,
      why: found.reasons.join("; "),
    };
    return { article, sentence, label, alsoAccepted, hard, attributedTo, said: said ?? null };
  });
}

/** The mark of a list item belongs to the page, not to the sentence. */
function spaced(text: string): string {
  return text
    .replace(/^\s*[•*·▪-]\s+/u, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Figures without and with the hard rows, and the wrong ones. */
interface LabelReport {
  readonly clear: LabelFigures;
  readonly hard: LabelFigures;
  readonly wrong: readonly Compared[];
}

export function reportOn(rows: readonly Compared[]): LabelReport {
  return {
    clear: scoreLabels(rows.filter(({ hard }) => !hard)),
    hard: scoreLabels(rows.filter(({ hard }) => hard)),
    wrong: rows.filter(({ hard, label, alsoAccepted, said }) => {
      return !hard && said?.label !== label && !(said && alsoAccepted.includes(said.label));
    }),
  };
}

/** The report as lines; the share of claims printed as fact stands first. */
export function presentReport({ clear, hard, wrong }: LabelReport): string {
  return [
    `allegations labelled reporting: ${percent(clear.allegationsAsReporting)}`,
    ...figureLines(clear),
    `hard rows apart (${hard.sentences}): allegations labelled reporting ${percent(hard.allegationsAsReporting)}, macro-F1 ${hard.macroF1.toFixed(3)}`,
    `wrong (${wrong.length}):`,
    ...wrong.map(({ article, sentence, label, said }) => {
      return `  ${article}: ${label} labelled ${said?.label ?? "not found"}: ${sentence}\n      ${said?.why ?? ""}`;
    }),
    "",
  ].join("\n");
}

function figureLines(figures: LabelFigures): string[] {
  const { labels, reviewed } = figures;
  return [
    `${figures.sentences} sentences, ${figures.notFound} not found as the splitter cuts them`,
    ...LABELS.map((label) => {
      const { precision, recall, f1 } = labels[label];
      return `${label.padEnd(10)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
    }),
    `macro-F1 ${figures.macroF1.toFixed(3)}; reporting kept ${percent(figures.reportingKept)}; denials labelled reporting ${percent(figures.denialsAsReporting)}`,
    `speaker named ${percent(figures.attribution)}`,
    ...LABELS.map((label) => {
      const { accuracy, precision, shown } = figures.speakers[label];
      return `  ${label.padEnd(10)} speaker right or rightly none ${percent(accuracy)}; of the ${shown} names shown right ${percent(precision)}`;
    }),
    `marked for review ${percent(figures.marked)}; had an editor answered those: allegations labelled reporting ${percent(reviewed.allegationsAsReporting)}, reporting kept ${percent(reviewed.reportingKept)}, denial F1 ${reviewed.denialF1.toFixed(3)}, macro-F1 ${reviewed.macroF1.toFixed(3)}`,
  ];
}

/** The figures that the figures file keeps, by name. */
export function flatFigures({ clear }: LabelReport): Record<string, number> {
  return {
    sentences: clear.sentences,
    allegationsAsReporting: clear.allegationsAsReporting,
    reportingKept: clear.reportingKept,
    allegationF1: clear.labels.allegation.f1,
    denialPrecision: clear.labels.denial.precision,
    denialRecall: clear.labels.denial.recall,
    denialF1: clear.labels.denial.f1,
    reportingF1: clear.labels.reporting.f1,
    macroF1: clear.macroF1,
    attribution: clear.attribution,
    marked: clear.marked,
    reviewedAllegationsAsReporting: clear.reviewed.allegationsAsReporting,
    reviewedMacroF1: clear.reviewed.macroF1,
  };
}
