// A walk through the doubtful labels, five at a time. What is decided stands in the records, and where the walk stands in
// the buttons: so it goes on after a restart, and two editors never decide the same sentence twice.

import type { Label, LabelledSentence } from "../../../domain.js";
import { setLabel, takeLabelBack } from "../../../editorial/labelling.js";
import type { Review } from "../../../editorial/reviews.js";
import { LIMITS } from "../../presentation/limits.js";
import { sentenceOfRef, sentenceRef } from "../../presentation/sentence-ref.js";
import type { Context } from "../context.js";
import { doubtful } from "./queue.js";

/** The reason that the records give; by it a decision of the walk is known again, and can be taken back. */
const WALKED = "in a walk through the doubtful labels";

const AT_ONCE = 5;

export interface Step {
  readonly ref: string;
  readonly sentence: LabelledSentence;
  /** The decision that counts, whoever made it. */
  readonly decided: Review | undefined;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** The step that is asked about. */
  readonly at: number;
  /** How many were passed over so far: they stay in doubt. */
  readonly skipped: number;
  /** How many are in doubt, these included. */
  readonly left: number;
  /** The name of the case whose labels they are. */
  readonly caseName: string;
}

type Desk = Pick<Context, "records" | "newsroom" | "folder">;

/** The next five, behind those that were passed over. */
export function walkFrom(desk: Desk, skipped: number): Walk {
  const waiting = doubtful(desk.newsroom).filter(
    ({ article, text }) => desk.records.reviews.currentOf(article, text) === undefined,
  );
  const refs = fitting(waiting.slice(skipped, skipped + AT_ONCE).map(sentenceRef));
  const { name: caseName } = desk.folder;
  return { steps: stepsOf(desk, refs), at: 0, skipped, left: waiting.length, caseName };
}

/**
 * A walk as its buttons tell of it; sentences that are gone or have other words by now are left out.
 * @param at the step that is asked about
 */
export function walkAt(desk: Desk, refs: readonly string[], at: number, skipped: number): Walk {
  const steps = stepsOf(desk, refs);
  const open = (step: Step | undefined) => step !== undefined && step.decided === undefined;
  const next = steps.findIndex((step, index) => index >= at && open(step));
  if (next < 0) return walkFrom(desk, skipped + steps.filter(open).length);
  return { ...walkFrom(desk, 0), steps, at: next, skipped };
}

/** @returns whether it was recorded: what somebody has decided already is left as it is */
export function decide({ records }: Desk, { sentence, decided }: Step, label: Label, who: string): boolean {
  if (decided !== undefined) return false;
  setLabel(records, sentence, label, WALKED, who);
  return true;
}

/** Takes the editor's last decision of a walk back and asks about it again. */
export function undo(desk: Desk, refs: readonly string[], skipped: number, who: string): Walk | undefined {
  const last = takeLabelBack(desk.records, who, WALKED);
  if (last === undefined) return undefined;
  const again = desk.newsroom
    .findSentences("", Number.MAX_SAFE_INTEGER)
    .find(({ article, text }) => article === last.article && text === last.sentence);
  if (again === undefined) return walkAt(desk, refs, 0, skipped);
  const ref = sentenceRef(again);
  const shown = refs.includes(ref) ? refs : fitting([ref, ...refs].slice(0, AT_ONCE));
  return walkAt(desk, shown, shown.indexOf(ref), skipped);
}

/** Those sentences that stand as they were when their references were made. */
export function stepsOf({ records, newsroom }: Desk, refs: readonly string[]): readonly Step[] {
  return refs.flatMap((ref) => {
    const sentence = known(ref, newsroom);
    if (sentence === null) return [];
    return [{ ref, sentence, decided: records.reviews.currentOf(sentence.article, sentence.text) }];
  });
}

function known(ref: string, newsroom: Desk["newsroom"]): LabelledSentence | null {
  try {
    return sentenceOfRef(ref, newsroom);
  } catch {
    return null;
  }
}

/** Room in a button's id for what stands before the references. */
const BEFORE = "walkset:allegation:4:99999:".length;

function fitting(refs: readonly string[]): readonly string[] {
  let count = refs.length;
  while (BEFORE + refs.slice(0, count).join(":").length > LIMITS.customId) count--;
  return refs.slice(0, count);
}
