// Writes what is settled of twins beside what each sentence was given by itself, so that nothing hangs on earlier builds.

import type { ArticleMeta, Label, Side } from "../domain.js";
import type { Database } from "./schema.js";
import { settleTwins } from "./twins.js";

const SENTENCES = `select json_group_array(json_array(id, article, text, label, attributed_to, side, target, confidence,
  json(reasons), needs_review, reviewed)) from (select * from sentences order by article, paragraph, position)`;
const PUT = "insert into settled values (?, ?, ?, ?, ?, ?, ?, ?)";

type Row = readonly [
  ...[id: number, article: string, text: string, label: Label, attributedTo: string | null],
  ...[side: Side | null, target: string | null, confidence: number | null],
  ...[reasons: readonly string[], needsReview: number, reviewed: number],
];

/** @param articles all of the corpus */
export function settle(db: Database, articles: readonly ArticleMeta[]): void {
  db.exec("delete from settled");
  const rows = JSON.parse((db.prepare(SENTENCES).raw().get([]) as [string])[0]) as Row[];
  const sentences = rows.map((row) => {
    const [, article, text, label, attributedTo, side, target, confidence, reasons, doubt, reviewed] = row;
    return {
      ...{ article, text, label, attributedTo, side, target, confidence, reasons },
      ...{ needsReview: doubt === 1, reviewed: reviewed === 1 },
    };
  });
  const put = db.prepare(PUT);
  for (const [at, verdict] of settleTwins(sentences, articles)) {
    const { label, attributedTo, side, target, confidence, reasons, needsReview } = verdict;
    const id = (rows[at] as Row)[0];
    put.run([
      id,
      label,
      attributedTo,
      side,
      target,
      confidence,
      JSON.stringify(reasons),
      Number(needsReview),
    ]);
  }
}
