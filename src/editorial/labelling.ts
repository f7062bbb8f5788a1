// Labels that editors set: recorded with the flags that they settle. Whoever builds the index reads them from the records.

import type { Label, LabelledSentence } from "../domain.js";
import { readReviews } from "../labels/review/reviews.js";
import type { Records } from "./records.js";
import type { Review } from "./reviews.js";

/** What of a sentence a review needs. */
type Reviewed = Pick<LabelledSentence, "article" | "text" | "label">;

/**
 * Records an editor's label for a sentence and settles the flags on it, in one transaction.
 * @throws ExpectedError of the family `data` when the records cannot be written
 */
export function setLabel(
  records: Records,
  sentence: Reviewed,
  label: Label,
  reason: string,
  who: string,
): Review {
  return records.transaction(() => {
    records.flags.settleAll(sentence.article, sentence.text, label, who);
    const { article, text, label: previous } = sentence;
    return records.reviews.add({ who, article, sentence: text, label, previous, reason });
  });
}

/**
 * Takes what was reviewed in the terminal (`reviews.jsonl`) into the records; any number of times.
 * @returns how many reviews were new
 */
export function importReviewFile(records: Records, dataDir: string): number {
  const before = records.reviews.history().length;
  records.transaction(() => {
    for (const review of readReviews(dataDir).reviews) records.reviews.add(review);
  });
  return records.reviews.history().length - before;
}
