// Which sentence of the corpus an editor means who pasted its words, or some of them; and how they are asked. Pure but for
// the look into the corpus.

import type { LabelledSentence } from "../../../domain.js";
import type { Newsroom } from "../../../findings.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import { LIMITS, type Mode } from "../../presentation/limits.js";
import type { Reply } from "../../presentation/message.js";
import { sentenceRef } from "../../presentation/sentence-ref.js";
import { LABEL_WORDS, sureness } from "../../presentation/words.js";
import type { TitleOf } from "./history-sentences.js";
import { numberedSentence, roomFor } from "./sentence-line.js";

export const PICK_CONTROL = "labelpick";

interface Meant {
  /** The words stand there as they were given; typography and case do not count. */
  readonly exactly: boolean;
  readonly sentences: readonly LabelledSentence[];
}

/** @throws ExpectedError `usage/wording` for words that are empty or too many */
export async function sentencesMeant(
  newsroom: Pick<Newsroom, "verify" | "sentence">,
  words: string,
): Promise<Meant> {
  const { outcome, matches } = await newsroom.verify(words);
  const ids = matches.flatMap(({ quote }) => quote.sentences?.map(({ id }) => id) ?? [quote.id]);
  const sentences = [...new Set(ids)].flatMap((id) => newsroom.sentence(id) ?? []);
  return { exactly: outcome === "exact", sentences: sentences.slice(0, MOST) };
}

/** Two rows of buttons. */
const MOST = 2 * LIMITS.buttonsInRow;

/**
 * Asks which one is meant.
 * @param key under which the label and its reason are kept
 */
export function whichReply(key: string, { exactly, sentences }: Meant, titleOf: TitleOf, mode: Mode): Reply {
  const most = Math.floor(roomFor(mode) / sentences.length);
  const lines = sentences.map((sentence, index) => {
    const small = `${LABEL_WORDS[sentence.label]}, ${sentence.reviewed ? "reviewed by an editor" : sureness(sentence)}`;
    return numberedSentence(sentence, index + 1, { small, titleOf, most });
  });
  const heading = exactly ? "These words stand in several sentences" : "Nearly so in the corpus";
  const ask =
    sentences.length === 1
      ? "Is this the one? Nothing is labelled yet."
      : "Which one is it? Nothing is labelled yet.";
  const parts = [{ label: null, heading, body: [...lines, ask].join("\n\n") }];
  const buttons = sentences.map((sentence, index) =>
    button(
      sentences.length === 1 ? "Yes, this one" : String(index + 1),
      customId(PICK_CONTROL, key, sentenceRef(sentence)),
    ),
  );
  const rows = [buttons.slice(0, LIMITS.buttonsInRow), buttons.slice(LIMITS.buttonsInRow)];
  return {
    ...draw({ parts, quotes: [], footer: null }, mode),
    components: rows.filter((one) => one.length > 0).map(row),
  };
}
