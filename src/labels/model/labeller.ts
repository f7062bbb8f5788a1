// Labels an article: the encoder reads it whole, the grammar names who speaks. Knows nothing of this corpus.

import { LABELS, type Label, type LabelledSentence, type Readable } from "../../domain.js";
import type { ArticleReader, SentenceReading } from "../../encoder/encoder.js";
import { straightApostrophes, withoutInvisible } from "../../language/characters.js";
import { languageOfArticle } from "../../language/identity/article.js";
import { analyseSpeech, attributeAnalysed, type SpeechAnalysis } from "../attribution/attribute.js";
import type { KnownParty } from "../attribution/known-party.js";
import { type Analysis, analyse, type ReadSentence } from "../reading/analysis.js";
import { listLabel } from "../reading/lists.js";
import { type Chances, calibrated, DOUBT_BOUND, doubtOf } from "./decision.js";
import { unread } from "./foreign.js";
import { labelOf } from "./guards.js";
import { withoutOrphans } from "./orphans.js";
import { reasonsOf } from "./reasons.js";

interface LabelOptions {
  /** Parties known beforehand (`case.yaml`), as help; never needed. */
  readonly caseFile?: { readonly parties: readonly KnownParty[] };
}

/** How the sentences of an article come by their labels. */
export type LabelArticle = (input: Readable, options?: LabelOptions) => Promise<readonly LabelledSentence[]>;

/**
 * A labeller that reads through an encoder: every sentence of an article, in order; headings give none.
 * The same article gives the same labels, whatever was labelled before.
 */
export function createLabeller(reader: ArticleReader): LabelArticle {
  return async (input, options = {}) => {
    const known = options.caseFile?.parties ?? [];
    const analysis = analyse(input);
    const { sentences } = analysis;
    const { foreign } = await languageOfArticle(input.paragraphs.map(textOf), input.language ?? null);
    const languageOf = ({ paragraph }: ReadSentence) => foreign[paragraph] ?? null;
    if (sentences.every((sentence) => languageOf(sentence) !== null))
      return sentences.map((sentence) => unread(sentence, languageOf(sentence) as string));
    const speech = analyseSpeech(analysis, known);
    const readings = await reader.readArticle({
      title: straightApostrophes(withoutInvisible(input.title)),
      sentences: sentences.map(({ read, paragraph }, at) => {
        return { text: straightApostrophes(read), opens: paragraph !== sentences[at - 1]?.paragraph };
      }),
    });
    const labelled = labelAnalysed(speech, readings);
    return labelled.map((verdict, at) => {
      const language = languageOf(sentences[at] as ReadSentence);
      return language === null ? verdict : unread(verdict, language);
    });
  };
}

function textOf(block: Readable["paragraphs"][number]): string {
  return typeof block === "string" ? block : block.text;
}

/** The verdicts on an article whose speech was analysed and that the encoder read. */
function labelAnalysed(speech: SpeechAnalysis, readings: readonly SentenceReading[]): LabelledSentence[] {
  const { sentences } = speech.analysis;
  const chances = readings.map((reading): Chances => calibrated(reading.chances));
  const read = chances.map((own, at) => labelOf(sentences[at] as ReadSentence, own));
  const first = attributeAnalysed(speech, read, readings);
  const labels = withoutOrphans(speech.analysis.input.title, sentences, read, first);
  const changed = labels.some((label, at) => label !== read[at]);
  const attributions = changed ? attributeAnalysed(speech, labels, readings) : first;
  return sentences.map((sentence, at) => {
    const own = chances[at] as Chances;
    const attribution = attributions[at] as (typeof attributions)[number];
    const label = labels[at] as Label;
    const needsReview = doubtOf(label, own) > DOUBT_BOUND;
    const { id, article, paragraph, index, start, end, text } = sentence;
    return {
      ...{ id, article, paragraph, index, start, end, text },
      label,
      ...attribution,
      contextFrom: introductionOf(speech.analysis, at) ?? attribution.contextFrom,
      confidence: Math.round((own[LABELS.indexOf(label)] as number) * 1000) / 1000,
      reasons: reasonsOf(sentence, { label, chances: own, doubtful: needsReview }, attribution),
      needsReview,
      reviewed: false,
    };
  });
}

/** The sentence that introduces the list in which a sentence stands: shown along with it. */
function introductionOf({ sentences, lastOfBlock }: Analysis, at: number): string | null {
  const sentence = sentences[at] as ReadSentence;
  if (sentence.introducedAt === null || listLabel(sentence) === null) return null;
  return sentences[lastOfBlock.get(sentence.introducedAt) ?? -1]?.id ?? null;
}
