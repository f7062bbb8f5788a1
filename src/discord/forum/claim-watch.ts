// Brings messages that state an allegation as fact to the editors, with the allegation and its denial. Posts nothing.

import type { NewPost } from "../../editorial/posts.js";
import type { ClaimCheck } from "../../findings.js";
import { attribute } from "../../labels/attribution/attribute.js";
import { analyse } from "../../labels/reading/analysis.js";
import { describeFailure } from "../desk/failure-fields.js";
import { type Desk, queueDraft } from "./desk.js";
import { caseOfPost } from "./draft-case.js";
import { fittingQuotes } from "./public-view.js";
import { plainWords } from "./question.js";

/** What the note says above the quotes, instead of a question. */
const NOTE_HEADING = "For context: the articles carry this as an allegation, not as an established fact";

/** Checks one message; records a draft where it states an allegation as fact. Never throws. */
export async function watchClaim(desk: Desk, post: NewPost, content: string): Promise<void> {
  try {
    const newsroom = await desk.cases.open(caseOfPost(desk, post).name);
    const claim = stated(await newsroom.check(plainWords(content)));
    if (claim === undefined) return;
    desk.records.transaction(() => makeNoteDraft(desk, post, claim));
    desk.wake();
  } catch (error) {
    desk.log.error("claim-not-checked", { message: post.message, ...describeFailure(error) });
  }
}

/** The first sentence that states as fact, in the writer's own voice, what the corpus carries as an allegation alone. */
export function stated(checks: readonly ClaimCheck[]): ClaimCheck | undefined {
  return checks.find(
    ({ sentence, stance, warning, answer }) =>
      stance === "stated" && warning && answer !== null && isOwnVoice(sentence),
  );
}

/** The grammar knows more ways to name a source than a list of words ("in BES's telling", "prosecutors charged"). */
function isOwnVoice(sentence: string): boolean {
  const analysis = analyse({ id: "message", title: "", paragraphs: [sentence] });
  const said = attribute(
    analysis,
    analysis.sentences.map(() => "allegation"),
  );
  return said.every(({ attributedTo }) => attributedTo === null || attributedTo === "unnamed");
}

function makeNoteDraft(desk: Desk, post: NewPost, { sentence, answer }: ClaimCheck): void {
  const { records, around } = desk;
  if (answer === null || !records.posts.see(post)) return;
  const note = { ...answer, question: NOTE_HEADING };
  const quotes = fittingQuotes(note, around.mode(post.thread));
  const draft = records.drafts.create({ ...post, question: sentence, answer: note, quotes });
  records.posts.settle(post.message, post.kind, "answered");
  queueDraft(desk, draft);
}
