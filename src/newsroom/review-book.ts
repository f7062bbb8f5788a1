// All reviewed labels of a data folder, from the terminal's file and from the editors' desk, as one list.

import { type CaseFolder, idInCase } from "../corpus/cases.js";
import type { LabelledSentence } from "../domain.js";
import { recordedReviews } from "../editorial/review-reader.js";
import { applyReviews, readReviews, reviewsVersion, type StoredReview } from "../labels/review/reviews.js";

interface ReviewBook {
  /** Hex sha256 over the reviews that count, of one article where it is given. */
  sha256(article?: string): string;
  /** Puts reviewed labels over the labeller's; says of each review whose sentence is gone that it no longer counts. */
  apply(sentences: readonly LabelledSentence[], say: (line: string) => void): readonly LabelledSentence[];
}

/**
 * The reviews of this moment in the order in which they were given: those of the records, then those of the terminal that
 * the records have not taken in yet. Whoever records one takes in the terminal's first, so that no clock decides.
 * @throws ExpectedError family data
 */
export function reviewsInOrder(dataDir: string): readonly StoredReview[] {
  const recorded = recordedReviews(dataDir);
  const known = new Set(recorded.map(identity));
  return [...recorded, ...readReviews(dataDir).reviews.filter((review) => !known.has(identity(review)))];
}

function identity({ article, sentence, label, who, at }: StoredReview): string {
  return JSON.stringify([article, sentence, label, who, at]);
}

/** Those of one case, with its articles called by their ids. */
export function reviewsOfCase(
  reviews: readonly StoredReview[],
  folder: Pick<CaseFolder, "isFirst" | "name">,
): readonly StoredReview[] {
  return reviews.flatMap((review) => {
    const article = idInCase(folder, review.article);
    return article === null ? [] : [{ ...review, article }];
  });
}

/** Reads the reviews of a case as they are at this moment. @throws ExpectedError family data */
export function openReviewBook(dataDir: string, folder: Pick<CaseFolder, "isFirst" | "name">): ReviewBook {
  const reviews = reviewsOfCase(reviewsInOrder(dataDir), folder);
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
