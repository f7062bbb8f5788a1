// Labels that editors set: recorded with the flags that they settle. Whoever builds the index reads them from the records.

import { dirname } from "node:path";
import { setImmediate as otherWork } from "node:timers/promises";
import type { Label, LabelledSentence } from "../domain.js";
import { readReviews, type StoredReview } from "../labels/review/reviews.js";
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
    // What the terminal wrote before is older, whatever the clocks say.
    takeInNew(records);
    const { article, text, label: previous } = sentence;
    const review = records.reviews.add({ who, article, sentence: text, label, previous, reason });
    // At the same moment, by which they are known again where the label is taken back.
    records.flags.settleAll(article, text, label, who, review.at);
    return review;
  });
}

/**
 * Takes an editor's newest label with this reason back, and opens the flags again that it settled, in one transaction.
 * @returns the review that counts no more; undefined where there is none
 */
export function takeLabelBack(records: Records, who: string, reason: string): Review | undefined {
  return records.transaction(() => {
    const last = records.reviews.lastOf(who, reason);
    if (last === undefined || !records.reviews.takeBack(last.id)) return undefined;
    records.flags.reopen(who, last.at);
    return last;
  });
}

/** So many reviews are taken in at once; then other work gets its turn. */
const PIECE = 200;

/**
 * Takes what was reviewed in the terminal (`reviews.jsonl`) into the records, in pieces; any number of times.
 * @returns how many reviews were new
 */
export async function importReviewFile(records: Records): Promise<number> {
  const { reviews } = readReviews(dirname(records.path));
  let added = 0;
  for (let from = 0; from < reviews.length; from += PIECE) {
    added += takeIn(records, reviews.slice(from, from + PIECE));
    await otherWork();
  }
  taken.set(records, reviews.length);
  return added;
}

/** How many of the file's reviews the records hold: it only ever grows. */
const taken = new WeakMap<Records, number>();

function takeInNew(records: Records): void {
  const { reviews } = readReviews(dirname(records.path));
  takeIn(records, reviews.slice(taken.get(records) ?? 0));
}

function takeIn(records: Records, reviews: readonly StoredReview[]): number {
  return records.transaction(
    () => reviews.filter((review) => !records.reviews.has(review) && records.reviews.add(review)).length,
  );
}
