// An editor's label: on disk first, then into the index while the answers go on.

import type { Label, LabelledSentence } from "../../../domain.js";
import { setLabel } from "../../../editorial/labelling.js";
import { ExpectedError } from "../../../errors.js";
import { describeFailure } from "../../desk/failure-fields.js";
import type { Reply } from "../../presentation/message.js";
import { isRef, sentenceOfRef } from "../../presentation/sentence-ref.js";
import type { Context } from "../context.js";
import { labelledLine } from "./label-view.js";

/** @throws ExpectedError when the data folder cannot be written */
export function relabel(
  context: Context,
  sentence: LabelledSentence,
  label: Label,
  why: string,
  who: string,
): Reply {
  setLabel(context.records, sentence, label, why, who);
  applySoon(context);
  return { content: labelledLine(sentence, label) };
}

/** Building takes longer than an editor should wait; a failure is tried again with the next look at the corpus. */
export function applySoon({ newsroom, log }: Pick<Context, "newsroom" | "log">): void {
  newsroom.refresh().catch((error: unknown) => log.error("label-not-applied", describeFailure(error)));
}

/**
 * @param given an id that was typed, or a reference that was chosen, which holds for its words alone
 * @returns null where it is neither
 * @throws ExpectedError when the sentence has other words by now
 */
export function sentenceOf({ newsroom }: Pick<Context, "newsroom">, given: string): LabelledSentence | null {
  return isRef(given) ? sentenceOfRef(given, newsroom) : newsroom.sentence(given);
}

/** What is said where the corpus has no such sentence. */
export function noSentence(): ExpectedError {
  return new ExpectedError(
    "usage",
    "discord/no-sentence",
    "There is no such sentence in the corpus.",
    "Type some of its words and choose it from the list.",
  );
}
