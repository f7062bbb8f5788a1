// Labels an article: structure, rules and model together. Synchronous, pure, deterministic; knows nothing of this corpus.

import { LABELS, type LabelledSentence } from "../domain.js";
import { type Analysis, type ArticleInput, analyse, type ReadSentence } from "./analysis.js";
import { type Attribution, attributeHeard, type Hearing, hearArticle } from "./attribution/attribute.js";
import { attributionFeatures } from "./attribution-features.js";
import { type Bounds, decide } from "./decision.js";
import { articleFeatures } from "./features.js";
import { type Logistic, predict } from "./logistic.js";
import { type Models, shippedModels } from "./model.js";
import type { KnownParty } from "./parties.js";
import { type Doubtful, doubtsAbout, needReview } from "./review-need.js";
import { applyRules, listLabel, type RuleVerdict } from "./rules.js";
import { explain } from "./verdict.js";
import { wordScores } from "./word-table.js";

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
  const hearing = hearArticle(analyse(input, known), known);
  return labelHeard(hearing, probabilities(hearing, models), models.bounds);
}

/** The probabilities of the labels for each sentence, in the order of `LABELS`. */
export function probabilities(hearing: Hearing, models: Models): number[][] {
  const { analysis } = hearing;
  const attribution = attributionChances(analysis, models.attribution);
  return Array.from(articleFeatures(hearing, attribution), (features, index) =>
    predict(models.label, features, wordScores(models.words, analysis.sentences[index] as ReadSentence)),
  );
}

/** For each sentence, how likely it is somebody else's voice. */
export function attributionChances(analysis: Analysis, model: Logistic): number[] {
  return Array.from(attributionFeatures(analysis), (features) => predict(model, features)[1] as number);
}

/** The sentence that introduces the list in which a sentence stands: shown along with it. */
function introductionOf({ sentences, lastOfBlock }: Analysis, index: number): string | null {
  const sentence = sentences[index] as ReadSentence;
  if (sentence.introducedAt === null || listLabel(sentence) === null) return null;
  return sentences[lastOfBlock.get(sentence.introducedAt) ?? -1]?.id ?? null;
}

/** The verdicts on an article that was heard already, from the probabilities of whatever model. */
export function labelHeard(
  hearing: Hearing,
  chances: readonly (readonly number[])[],
  bounds: Bounds,
): LabelledSentence[] {
  const { analysis } = hearing;
  const rules = applyRules(analysis);
  const labels = chances.map((chance, index) =>
    decide(chance, bounds, listLabel(analysis.sentences[index] as ReadSentence)),
  );
  const doubtful = labels.map((label, index): Doubtful => {
    return { label, rule: rules[index] as RuleVerdict, chances: chances[index] as number[] };
  });
  const marked = needReview(doubtful);
  const attributions = attributeHeard(hearing, labels);
  return analysis.sentences.map((sentence, index) => {
    const own = doubtful[index] as Doubtful;
    const needsReview = marked[index] === true;
    const attribution = attributions[index] as Attribution;
    const { id, article, paragraph, index: place, start, end, text } = sentence;
    return {
      ...{ id, article, paragraph, index: place, start, end, text },
      label: own.label,
      ...attribution,
      contextFrom: introductionOf(analysis, index) ?? attribution.contextFrom,
      confidence: Math.round((own.chances[LABELS.indexOf(own.label)] as number) * 1000) / 1000,
      reasons: explain(own.label, own.rule, needsReview ? doubtsAbout(own, attribution) : [], attribution),
      needsReview,
      reviewed: false,
    };
  });
}
