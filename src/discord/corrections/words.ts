// What readers are told of a correction. Pure.

import type { ArticleSummary } from "../../domain.js";
import type { Correction } from "../../editorial/corrections.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { LIMITS } from "../presentation/limits.js";
import { userText } from "../presentation/markdown.js";
import { citation } from "../presentation/words.js";

/** The longest text of a correction: it stands above an answer. */
export const LONGEST_CORRECTION = 600;

/** Words that an edited message carries once this correction has reached it. */
export function editMark({ id }: Pick<Correction, "id">): string {
  return `(Correction no. ${id})`;
}

/** Words of the message that tells a thread, and of no other. */
export function threadMark({ id }: Pick<Correction, "id">): string {
  return `-# Correction no. ${id} for this thread.`;
}

const WHAT: Readonly<Record<Correction["kind"], string>> = {
  corrected: "was corrected",
  withdrawn: "was withdrawn; its quotes no longer stand",
  restored: "stands again",
};

/** `**Correction, 21 November 2026.** Outlet, *Title* (date) was withdrawn; its quotes no longer stand: words.` */
export function correctionLine(correction: Correction, article: ArticleSummary | undefined): string {
  const on = dateInWords(correction.at.slice(0, 10));
  const which = article === undefined ? `The article ${userText(correction.article)}` : citation(article);
  return `**Correction, ${on}.** ${which} ${WHAT[correction.kind]}: ${userText(correction.text)}`;
}

/** The content of a message with the correction above it; null where it would not fit, or is there already. */
export function correctedContent(content: string, correction: Correction, line: string): string | null {
  const corrected = `${line} ${editMark(correction)}${content === "" ? "" : `\n\n${content}`}`;
  return corrected.length > LIMITS.content ? null : corrected;
}
