// What waits for an editor: drafts, flags and what could not be delivered, oldest first, then doubtful labels. Pure.

import type { LabelledSentence } from "../../../domain.js";
import type { Draft } from "../../../editorial/drafts.js";
import type { Flag } from "../../../editorial/flags.js";
import type { Job } from "../../../editorial/jobs.js";
import type { Records } from "../../../editorial/records.js";
import type { Newsroom } from "../../../findings.js";
import { keyOfDraft } from "../../forum/draft-case.js";

export const QUEUES = ["everything", "drafts", "flags", "labels"] as const;
export type QueueName = (typeof QUEUES)[number];

export type Item =
  | { readonly kind: "draft"; readonly at: string; readonly draft: Draft }
  | { readonly kind: "flag"; readonly at: string; readonly flag: Flag }
  | { readonly kind: "job"; readonly at: string; readonly job: Job }
  | { readonly kind: "label"; readonly sentence: LabelledSentence };

/**
 * @param newsroom for the doubtful labels, the least sure first
 * @param isShown of a sentence's or an article's key: whether what is about it is listed
 */
export function waiting(
  records: Records,
  newsroom: Pick<Newsroom, "findSentences">,
  queue: QueueName,
  isShown: (key: string) => boolean = () => true,
): readonly Item[] {
  const wants = (name: QueueName) => queue === "everything" || queue === name;
  const dated = [
    ...(wants("drafts")
      ? [...records.drafts.open(), ...records.drafts.undeliverable()]
          .filter((draft) => isShown(keyOfDraft(draft)))
          .map((draft) => ({ kind: "draft" as const, at: draft.at, draft }))
      : []),
    ...(wants("flags")
      ? records.flags
          .open()
          .filter((flag) => isShown(flag.quote))
          .map((flag) => ({ kind: "flag" as const, at: flag.at, flag }))
      : []),
    ...(queue === "everything"
      ? records.jobs.list("failed").map((job) => ({ kind: "job" as const, at: job.created, job }))
      : []),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const labels = wants("labels") ? doubtful(newsroom) : [];
  return [...dated, ...labels.map((sentence) => ({ kind: "label" as const, sentence }))];
}

/** Sentences whose label no editor has looked at, the least sure first. */
export function doubtful(newsroom: Pick<Newsroom, "findSentences">): readonly LabelledSentence[] {
  return newsroom
    .findSentences("", Number.MAX_SAFE_INTEGER)
    .filter(({ needsReview }) => needsReview)
    .toSorted((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0));
}
