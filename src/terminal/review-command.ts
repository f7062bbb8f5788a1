// The data behind `npm run review`: the corpus, labelled, with the reviews that are there already. Reads and appends files.

import { loadCorpus } from "../corpus/load.js";
import type { LabelArticle } from "../labels/model/labeller.js";
import { appendReview, applyReviews, readReviews } from "../labels/review/reviews.js";
import { casesOf, countLabels, summary, type Walked, walk } from "./review-walk.js";

interface ReviewRequest {
  readonly corpusDir: string;
  readonly dataDir: string;
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
  const keep = (review: Parameters<typeof appendReview>[1]) => appendReview(request.dataDir, review);
  const decided = await walk(cases, { ...request, keep });
  show(summary(decided, cases.length - decided));
}

async function labelled({ corpusDir, dataDir, article: only, label }: ReviewRequest) {
  const { articles, caseFile } = loadCorpus(corpusDir);
  const { reviews, problems } = readReviews(dataDir);
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
