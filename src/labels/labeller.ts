// Labels an article: structure, rules and model together. Synchronous, pure, deterministic; knows nothing of this corpus.

import { LABELS, type Label, type LabelledSentence } from "../domain.js";
import { type Analysis, type ArticleInput, analyse } from "./analysis.js";
import { type Attribution, attribute } from "./attribution/attribute.js";
import { decide } from "./decision.js";
import { articleFeatures, attributionFeatures } from "./features.js";
import { type Logistic, predict } from "./logistic.js";
import { type Models, shippedModels } from "./model.js";
import type { KnownParty } from "./parties.js";
import { reviewReasons } from "./review-need.js";
import { applyRules } from "./rules.js";
import { explain } from "./verdict.js";

export type { ArticleInput } from "./analysis.js";
export { LABELLER_VERSION } from "./version.js";

export interface LabelOptions {
  /** Parties known beforehand (`case.yaml`), as help; never needed. */
  readonly caseFile?: { readonly parties: readonly KnownParty[] };
}

/**
 * Labels every sentence of an article, in order; headings give none.
 * @param input the article; a block is a text or a text with its kind
 * @param options parties known beforehand
 */
export function labelArticle(input: ArticleInput, options: LabelOptions = {}): readonly LabelledSentence[] {
  const models = shippedModels();
  const known = options.caseFile?.parties ?? [];
  const analysis = analyse(input, known);
  return verdicts(analysis, probabilities(analysis, models), models, known);
}

/** The probabilities of the labels for each sentence, in the order of `LABELS`. */
export function probabilities(analysis: Analysis, models: Models): number[][] {
  const attribution = attributionChances(analysis, models.attribution);
  return Array.from(articleFeatures(analysis, attribution), (features) => predict(models.label, features));
}

/** For each sentence, how likely it is somebody else's voice. */
export function attributionChances(analysis: Analysis, model: Logistic): number[] {
  return Array.from(attributionFeatures(analysis), (features) => predict(model, features)[1] as number);
}

function verdicts(
  analysis: Analysis,
  chances: readonly number[][],
  models: Models,
  known: readonly KnownParty[],
): LabelledSentence[] {
  const rules = applyRules(analysis);
  const labels = chances.map((chance) => decide(chance, models.bounds));
  const attributions = attribute(analysis, labels, known);
  return analysis.sentences.map((sentence, index) => {
    const label = labels[index] as Label;
    const chance = (chances[index] as number[])[LABELS.indexOf(label)] as number;
    const rule = rules[index] as (typeof rules)[number];
    const doubts = reviewReasons({ analysis, index, label, rule, chances: chances[index] as number[] });
    const { id, article, paragraph, index: place, start, end, text } = sentence;
    return {
      ...{ id, article, paragraph, index: place, start, end, text },
      label,
      ...(attributions[index] as Attribution),
      confidence: Math.round(chance * 1000) / 1000,
      reasons: explain(label, rule, doubts, attributions[index] as Attribution),
      needsReview: doubts.length > 0,
      reviewed: false,
    };
  });
}
