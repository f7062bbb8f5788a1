// All reviewed labels of a data folder, from the terminal's file and from the editors' desk, as one list.

import type { LabelledSentence } from "../domain.js";
import { recordedReviews } from "../editorial/review-reader.js";
import { applyReviews, readReviews, reviewsVersion, type StoredReview } from "../labels/review/reviews.js";

interface ReviewBook {
  /** Hex sha256 over the reviews that count, of one article where it is given. */
  sha256(article?: string): string;
  /** Puts reviewed labels over the labeller's; says of each review whose sentence is gone that it no longer counts. */
  apply(sentences: readonly LabelledSentence[], say: (line: string) => void): readonly LabelledSentence[];
}

/** Reads the reviews of this moment. @throws ExpectedError family data */
export function openReviewBook(dataDir: string): ReviewBook {
  const reviews: readonly StoredReview[] = [
    ...readReviews(dataDir).reviews,
    ...recordedReviews(dataDir),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    sha256: (article) =>
      reviewsVersion(article === undefined ? reviews : reviews.filter((r) => r.article === article)),
    apply: (sentences, say) => {
      const { sentences: applied, changed } = applyReviews(sentences, reviews);
      for (const { article, sentence, label } of changed) {
        say(`A review (${label}) in ${article} no longer counts, its sentence changed: "${sentence}"`);
      }
      return applied;
    },
  };
}
