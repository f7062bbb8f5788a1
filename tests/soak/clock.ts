// Sets the clock back and on between decisions, and counts whether the last one counts, and whether all goes on.

import { LABELS } from "../../src/domain.js";
import { setLabel } from "../../src/editorial/labelling.js";
import { openRecords } from "../../src/editorial/records.js";
import { recordedReviews } from "../../src/editorial/review-reader.js";
import { appendReview } from "../../src/labels/review/reviews.js";
import { reviewsInOrder } from "../../src/newsroom/review-book.js";
import { folderOfTest } from "../discord/records-of-test.js";
import { seeded } from "./seeded.js";

const DAY_MS = 86_400_000;
const SENTENCE = { article: "a", text: "It was so.", label: "reporting" } as const;
const QUOTES = [{ quote: "a:0:0", article: "a", text: SENTENCE.text }];

/** @returns how many steps the clock made, and every fault in words */
export function setClocks({ steps, seed }: { readonly steps: number; readonly seed: number }) {
  const random = seeded(seed);
  const folder = folderOfTest();
  let now = Date.parse("2026-06-01");
  const records = openRecords(folder, () => new Date(now));
  const faults: string[] = [];
  const wrong = (step: number, what: string) => void faults.push(`step ${step}: ${what}`);
  for (let step = 1; step <= steps; step++) {
    now += Math.round((random() - 0.5) * 2 * (random() < 0.5 ? DAY_MS / 24 : 400 * DAY_MS));
    const label = LABELS[Math.floor(random() * LABELS.length)] ?? "denial";
    const review = {
      who: "e",
      article: "a",
      sentence: SENTENCE.text,
      label,
      previous: null,
      reason: `${step}`,
    };
    if (random() < 0.5) setLabel(records, SENTENCE, label, `${step}`, "e");
    else appendReview(folder, { ...review, at: new Date(now).toISOString() });
    if (reviewsInOrder(folder).at(-1)?.reason !== `${step}`) wrong(step, "an older label counts");
    const asOf = records.corrections.newest();
    const correction = records.corrections.add({
      who: "e",
      article: "a",
      kind: "withdrawn",
      text: `${step}`,
    });
    if (records.corrections.currentOf("a")?.id !== correction.id) wrong(step, "an older correction counts");
    const place = { guild: null, channel: `${step}`, thread: false, draft: null };
    const published = records.published.add({
      kind: "ask",
      ...place,
      message: `${step}`,
      quotes: QUOTES,
      asOf,
    });
    const key = `correction ${correction.id} of answer ${published.id}`;
    if (records.jobs.get(key) === undefined)
      wrong(step, "a correction does not reach an answer of before it");
    const claimed = records.jobs.claim();
    if (claimed === undefined) wrong(step, "a job is held back");
    else {
      records.jobs.retry(claimed.id, 60_000, "503");
      if (random() < 0.5) records.jobs.claim();
    }
  }
  if (recordedReviews(folder).length === 0) wrong(steps, "no label was recorded");
  records.close();
  return { steps, faults };
}
