// What editors said about sentences' labels. Nothing is overwritten: the last review of a sentence counts, by the order in
// which they were recorded; a clock may have been set in between.

import type { StoredReview } from "../labels/review/reviews.js";
import type { AuditTrail, Ground } from "./audit.js";

/** A review as the records keep it. */
export interface Review extends StoredReview {
  readonly id: number;
  /** When whoever gave it took it back: it counts no more. */
  readonly takenBack: string | null;
}

type NewReview = Omit<Review, "id" | "at" | "takenBack"> & { readonly at?: string };

export interface Reviews {
  /** Records a review; one that is there already (same sentence, label, editor and time) is given back as it is. */
  add(review: NewReview): Review;
  /** Is the very review (same sentence, label, editor and time) there already? */
  has(review: StoredReview): boolean;
  /** The newest review that an editor gave with this reason and did not take back. */
  lastOf(who: string, reason: string): Review | undefined;
  /** It counts no more. False: it was taken back already, or there is no such review. */
  takeBack(id: number): boolean;
  /** The review that counts of a sentence. */
  currentOf(article: string, sentence: string): Review | undefined;
  /** The review that counts of every reviewed sentence, in order of article and sentence. */
  current(): Review[];
  /** Every review, the first one recorded first; of one sentence where it is given. */
  history(article?: string, sentence?: string): Review[];
}

export function reviews(ground: Ground, audit: AuditTrail): Reviews {
  const { db } = ground;
  const find = (review: Omit<StoredReview, "previous" | "reason">) =>
    db.one<Review>(
      `SELECT * FROM reviews WHERE article = :article AND sentence = :sentence AND label = :label
       AND who = :who AND at = :at`,
      {
        article: review.article,
        sentence: review.sentence,
        label: review.label,
        who: review.who,
        at: review.at,
      },
    );
  return {
    add: (given) =>
      db.transaction(() => {
        const review = { ...given, at: given.at ?? ground.now().toISOString() };
        return find(review) ?? insert(ground, audit, review);
      }),
    has: (review) => find(review) !== undefined,
    lastOf: (who, reason) =>
      db.one<Review>(
        `SELECT * FROM reviews WHERE who = :who AND reason = :reason AND takenBack IS NULL
         ORDER BY id DESC LIMIT 1`,
        { who, reason },
      ),
    takeBack: (id) => db.transaction(() => takeBack(ground, audit, id)),
    currentOf: (article, sentence) =>
      db.one<Review>(
        `SELECT * FROM reviews WHERE article = :article AND sentence = :sentence AND takenBack IS NULL
         ORDER BY id DESC LIMIT 1`,
        { article, sentence },
      ),
    current: () =>
      db.all<Review>(
        `SELECT * FROM reviews AS r WHERE r.takenBack IS NULL AND NOT EXISTS (
           SELECT 1 FROM reviews AS later WHERE later.article = r.article AND later.sentence = r.sentence
           AND later.id > r.id AND later.takenBack IS NULL)
         ORDER BY article, sentence`,
      ),
    history: (article, sentence) =>
      db.all<Review>(
        `SELECT * FROM reviews WHERE (:article IS NULL OR article = :article)
         AND (:sentence IS NULL OR sentence = :sentence) ORDER BY id`,
        { article: article ?? null, sentence: sentence ?? null },
      ),
  };
}

function takeBack({ db, now }: Ground, audit: AuditTrail, id: number): boolean {
  const review = db.one<Review>("SELECT * FROM reviews WHERE id = :id AND takenBack IS NULL", { id });
  if (review === undefined) return false;
  const { who, article, sentence, label, previous } = review;
  db.run("UPDATE reviews SET takenBack = :at WHERE id = :id", { id, at: now().toISOString() });
  audit.add({
    who,
    action: "label taken back",
    subject: `article ${article}`,
    before: { sentence, label },
    after: { sentence, label: previous },
  });
  return true;
}

function insert({ db }: Ground, audit: AuditTrail, review: NewReview & { at: string }): Review {
  const { at, who, article, sentence, label, previous, reason } = review;
  const values = { at, who, article, sentence, label, previous, reason };
  const { id } = db.run(
    `INSERT INTO reviews (at, who, article, sentence, label, previous, reason)
     VALUES (:at, :who, :article, :sentence, :label, :previous, :reason)`,
    values,
  );
  audit.add({
    who,
    action: previous === label ? "label confirmed" : "label changed",
    subject: `article ${article}`,
    before: { sentence, label: previous },
    after: { sentence, label, reason },
  });
  return { id, ...values, takenBack: null };
}
