// Why sentences carry their labels. Pure.

import type { LabelledSentence } from "../../domain.js";
import { type Mode, PAGE } from "./limits.js";
import { articleText } from "./markdown.js";
import { sheet } from "./parts.js";
import { asQuotation, inMarks, labelWord, splitAtSentences } from "./quote.js";
import type { Sheet } from "./sheet.js";
import { reviewMark, sureness } from "./words.js";

const HEADING = "Why this label?";
const NOTE = "A label says how the article presents the sentence, not whether it is true.";

/** As many pages as the sentences need, at least one. */
export function whySheets(sentences: readonly LabelledSentence[], mode: Mode): Sheet[] {
  const room = Math.min(3000, PAGE[mode] - 200);
  const pages: string[] = [];
  for (const entry of sentences.flatMap((sentence, index) =>
    entriesOf(sentence, sentences.length > 1 ? index + 1 : null, room),
  )) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + entry.length + 2 <= room)
      pages[pages.length - 1] = `${last}\n\n${entry}`;
    else pages.push(entry);
  }
  return pages.map((body) => ({ ...sheet([{ label: null, heading: HEADING, body }], []), footer: NOTE }));
}

function entriesOf(sentence: LabelledSentence, number: number | null, room: number): string[] {
  const { confidence } = sentence;
  const mark =
    reviewMark(sentence) || (confidence !== null && confidence >= 0.5 ? "label made by the program" : "");
  const label = [labelWord(sentence.label, number), mark].filter(Boolean).join(" · ");
  const reasons = sentence.reasons.map((reason) => `- ${articleText(reason)}`).join("\n");
  const who = `Said by: ${sentence.attributedTo === null ? "the outlet itself" : articleText(sentence.attributedTo)}`;
  const rest = [
    who,
    `How sure: ${sureness(sentence).replace(/ sure$/, "")}`,
    "What weighed, most first:",
    reasons,
  ].join("\n");
  const texts = splitAtSentences(sentence.text, Math.max(300, Math.floor(room / 2)));
  return texts.map((text, part) =>
    [label, asQuotation(inMarks(text)), part === texts.length - 1 ? rest : ""].filter(Boolean).join("\n"),
  );
}
