// The data behind `npm run review`: the corpus, labelled, with the reviews that are there already. Reads and appends files.

import { loadCorpus } from "../corpus/load.js";
import { labelArticle } from "../labels/labeller.js";
import { appendReview, applyReviews, readReviews } from "../labels/reviews.js";
import { casesOf, countLabels, summary, type Walked, walk } from "./review-walk.js";

interface ReviewRequest {
  readonly corpusDir: string;
  readonly dataDir: string;
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
  const { corpusDir, dataDir, show } = request;
  const { articles, changed, problems } = labelled(corpusDir, dataDir, request.article);
  for (const problem of problems) show(`${problem}\n`);
  for (const text of changed) show(`A reviewed sentence has changed and counts as unreviewed: ${text}\n`);
  show(countLabels(articles));
  const cases = casesOf(articles);
  const keep = (review: Parameters<typeof appendReview>[1]) => appendReview(dataDir, review);
  const decided = await walk(cases, { ...request, keep });
  show(summary(decided, cases.length - decided));
}

function labelled(corpusDir: string, dataDir: string, only: string | undefined) {
  const { articles, caseFile } = loadCorpus(corpusDir);
  const { reviews, problems } = readReviews(dataDir);
  const chosen = only === undefined ? articles : articles.filter(({ id }) => id === only);
  const changed: string[] = [];
  const walked = chosen.map((article): Walked => {
    const applied = applyReviews(labelArticle(article, { caseFile }), reviews);
    changed.push(...applied.changed.map(({ sentence }) => sentence));
    const { title, publisher, paragraphs } = article;
    return { title, publisher, paragraphs, sentences: applied.sentences };
  });
  return { articles: walked, changed, problems };
}
