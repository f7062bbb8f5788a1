// The data behind `npm run review`: the corpus, labelled, with the reviews that are there already. Reads and appends files.

import { articleKey, type CaseFolder } from "../corpus/cases.js";
import { loadCorpus } from "../corpus/load.js";
import type { LabelArticle } from "../labels/model/labeller.js";
import { appendReview, applyReviews, readReviews, type StoredReview } from "../labels/review/reviews.js";
import { reviewsOfCase } from "../newsroom/review-book.js";
import { casesOf, countLabels, summary, type Walked, walk } from "./review-walk.js";

interface ReviewRequest {
  readonly dataDir: string;
  readonly folder: CaseFolder;
  readonly label: LabelArticle;
  readonly who: string;
  /** One article only. */
  readonly article?: string | undefined;
  readonly show: (text: string) => void;
  readonly ask: () => Promise<string | null>;
  readonly now: () => Date;
}

/**
 * Walks an editor through what needs review and keeps every decision in the data folder.
 * @throws ExpectedError family corpus or data: the articles cannot be read, a review cannot be written
 */
export async function runReview(request: ReviewRequest): Promise<void> {
  const { show } = request;
  const { articles, changed, problems } = await labelled(request);
  for (const problem of problems) show(`${problem}\n`);
  for (const text of changed) show(`A reviewed sentence has changed and counts as unreviewed: ${text}\n`);
  show(countLabels(articles));
  const cases = casesOf(articles);
  const keep = (review: StoredReview) => {
    const article = articleKey(request.folder, review.article);
    appendReview(request.dataDir, { ...review, article });
  };
  const decided = await walk(cases, { ...request, keep });
  show(summary(decided, cases.length - decided));
}

async function labelled({ folder, dataDir, article: only, label }: ReviewRequest) {
  const { articles, caseFile } = loadCorpus(folder.corpusDir);
  const { reviews: all, problems } = readReviews(dataDir);
  const reviews = reviewsOfCase(all, folder);
  const chosen = only === undefined ? articles : articles.filter(({ id }) => id === only);
  const changed: string[] = [];
  const walked: Walked[] = [];
  for (const article of chosen) {
    const applied = applyReviews(await label(article, { caseFile }), reviews);
    changed.push(...applied.changed.map(({ sentence }) => sentence));
    const { title, publisher, paragraphs } = article;
    walked.push({ title, publisher, paragraphs, sentences: applied.sentences });
  }
  return { articles: walked, changed, problems };
}
