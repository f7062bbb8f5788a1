// Sentences in a language that nobody here reads: claims until an editor has looked, never reporting. Pure.

import type { LabelledSentence, Sentence } from "../../domain.js";
import { languageName } from "../../language/identity/article.js";

/** The verdict on a sentence that the labeller cannot read: the label that misleads least, and no confidence. */
export function unread(sentence: Sentence, language: string): LabelledSentence {
  const { id, article, paragraph, index, start, end, text } = sentence;
  const name = languageName(language) ?? "another language than English";
  return {
    ...{ id, article, paragraph, index, start, end, text },
    label: "allegation",
    attributedTo: null,
    side: null,
    target: null,
    confidence: null,
    reasons: [`it is in ${name}, which the program does not read: an editor must look`],
    needsReview: true,
    reviewed: false,
    contextFrom: null,
  };
}
