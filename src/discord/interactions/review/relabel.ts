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
  // Building takes longer than an editor should wait; a failure is tried again with the next look at the corpus.
  context.newsroom
    .refresh()
    .catch((error: unknown) => context.log.error("label-not-applied", describeFailure(error)));
  return { content: labelledLine(sentence, label) };
}

/**
 * @param given an id that was typed, or a reference that was chosen, which holds for its words alone
 * @throws ExpectedError when there is no such sentence, or it has other words by now
 */
export function sentenceOf({ newsroom }: Pick<Context, "newsroom">, given: string): LabelledSentence {
  if (isRef(given)) return sentenceOfRef(given, newsroom);
  const sentence = newsroom.sentence(given);
  if (sentence !== null) return sentence;
  throw new ExpectedError(
    "usage",
    "discord/no-sentence",
    "There is no such sentence in the corpus.",
    "Type some of its words and choose it from the list.",
  );
}
