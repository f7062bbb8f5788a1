// Which case posts and drafts are about, and that case, open.

import type { CaseFolder } from "../../corpus/cases.js";
import type { Draft } from "../../editorial/drafts.js";
import type { NewPost } from "../../editorial/posts.js";
import { ExpectedError } from "../../errors.js";
import type { Newsroom } from "../../findings.js";
import { caseOfPlace } from "../places/place.js";
import { choosable } from "./chosen.js";
import type { Desk } from "./desk.js";

/** The key of a draft's first quote: a draft is made of one case alone. */
export function keyOfDraft({ answer }: Pick<Draft, "answer">): string {
  return choosable(answer)[0]?.id ?? "";
}

/** The case that a thread is about at this moment. @throws ExpectedError `discord/no-case` where it is gone */
export function caseOfPost(
  { cases, records, around }: Desk,
  { thread, forum, guild }: Pick<NewPost, "thread" | "forum" | "guild">,
): CaseFolder {
  return caseOfPlace(records.bindings, cases.list(), [thread, forum, around.category(forum), guild]);
}

/** The case that a draft was made of; null where it is not there any more. */
export async function roomOfDraft({ cases }: Desk, draft: Draft): Promise<Newsroom | null> {
  try {
    return await cases.ofKey(keyOfDraft(draft));
  } catch (error) {
    if (error instanceof ExpectedError && error.family === "usage") return null;
    throw error;
  }
}
