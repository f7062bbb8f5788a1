// What an editor decides about a draft, with all that follows from it, in one transaction. Sends nothing itself.

import type { DraftMove } from "../../editorial/draft-states.js";
import type { Draft, DraftChange, Moved } from "../../editorial/drafts.js";
import { type DeskRecords, queueAnswer, queueRedraw, queueTelling, type Telling } from "./desk.js";

export type Decision = Extract<DraftMove, "approve" | "edit" | "reject" | "take over">;

/**
 * Of several editors who press at once, one wins; the same press twice counts once.
 * @returns undefined where there is no such draft
 */
export function decideDraft(
  desk: DeskRecords,
  id: number,
  move: Decision,
  who: string,
  change: DraftChange = {},
): Moved | undefined {
  const { records } = desk;
  const result = records.transaction(() => {
    const moved = records.drafts.move(id, move, who, change);
    if (moved?.moved) FOLLOWS[move](desk, moved.draft, who);
    if (moved?.moved) queueRedraw(desk, moved.draft);
    return moved;
  });
  desk.wake();
  return result;
}

const FOLLOWS: Readonly<Record<Decision, (desk: DeskRecords, draft: Draft, who: string) => void>> = {
  approve: queueAnswer,
  edit: (desk, draft) => tell(desk, draft, "looked at"),
  reject: (desk, draft) => tell(desk, draft, "rejected"),
  "take over": (desk, draft, who) => {
    tell(desk, draft, "taken over");
    desk.records.posts.silence(draft.thread, who);
  },
};

/** Whoever asked hears that an editor looks at it, and what came of it; a claim asked nothing. */
function tell(desk: DeskRecords, draft: Draft, line: Telling): void {
  if (draft.kind !== "claim") queueTelling(desk, draft, line);
}
