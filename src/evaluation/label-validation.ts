// Cross-validation of the labeller: every article labelled by a model that has not seen it; rules, model and both.

import { LABELS, type LabelledSentence } from "../domain.js";
import { hearArticle } from "../labels/attribution/attribute.js";
import { labelHeard } from "../labels/labeller.js";
import { shippedModels } from "../labels/model.js";
import { applyRules } from "../labels/rules.js";
import { crossValidate } from "../labels/training/cross-validation.js";
import type { GoldRow } from "../labels/training/gold.js";
import type { Labelled } from "../labels/training/material.js";
import { POLNEAR } from "../labels/training/polnear.js";
import { type Row, trainer } from "../labels/training/train.js";
import { readTrainingRows } from "../labels/training/training-rows.js";
import { compare, type LabelReport, reportOn } from "./label-report.js";

/** One way of labelling and its figures, for the disputes of other articles and for the case's. */
interface Validated {
  readonly name: string;
  readonly others: LabelReport;
  readonly theCase: LabelReport;
}

/**
 * Rules alone, the model without the rules' opinion, and both, over all labelled sets.
 * @param dataDir the folder with the labelled sets
 */
export function validateLabels(dataDir: string, corpusDir: string): Validated[] {
  const { articles: all, missed, rows: trained } = readTrainingRows(dataDir, corpusDir);
  const articles = all.filter(({ set }) => set !== POLNEAR);
  const rows = trained.filter(({ set }) => set !== POLNEAR);
  const report = (name: string, chances: readonly (readonly number[])[]) =>
    validated(name, articles, missed, label(articles, rows, chances));
  return [
    report("rules alone", ruleChances(articles, rows)),
    report(
      "model alone",
      chancesOf(trained, (feature) => !feature.startsWith("rule")),
    ),
    report(
      "both",
      chancesOf(trained, () => true),
    ),
  ];
}

function chancesOf(rows: readonly Row[], keep: (feature: string) => boolean): number[][] {
  const kept = rows.map((row) => ({
    ...row,
    features: new Map([...row.features].filter(([name]) => keep(name))),
  }));
  return crossValidate(kept, trainer(kept)).filter((chances) => chances.length > 0);
}

/** What the rules say as if it were sure. */
function ruleChances(articles: readonly Labelled[], rows: readonly Row[]): number[][] {
  const verdicts = articles.map(({ analysis }) => applyRules(analysis));
  return rows.map(({ article, sentence }) => {
    const said = verdicts[article]?.[sentence]?.label;
    return LABELS.map((label) => (label === said ? 0.9 : 0.05));
  });
}

/** The verdicts of each article; sentences that nobody labelled count as surely reporting. */
function label(
  articles: readonly Labelled[],
  rows: readonly Row[],
  chances: readonly (readonly number[])[],
): LabelledSentence[][] {
  const byArticle: (readonly number[])[][] = articles.map(({ analysis }) =>
    analysis.sentences.map(() => [0, 0, 1]),
  );
  rows.forEach(({ article, sentence }, at) => {
    (byArticle[article] as (readonly number[])[])[sentence] = chances[at] as readonly number[];
  });
  return articles.map(({ analysis }, at) =>
    labelHeard(hearArticle(analysis), byArticle[at] as number[][], shippedModels().bounds),
  );
}

function validated(
  name: string,
  articles: readonly Labelled[],
  missed: readonly GoldRow[],
  verdicts: readonly LabelledSentence[][],
): Validated {
  const of = (inCase: boolean) =>
    reportOn(
      articles.flatMap(({ set, gold }, at) => {
        if ((set === "case") !== inCase) return [];
        const own = gold.filter((row) => row !== null);
        const lost = missed.filter(({ article }) => article === own[0]?.article);
        return compare([...own, ...lost], verdicts[at] as LabelledSentence[]);
      }),
    );
  return { name, others: of(false), theCase: of(true) };
}
