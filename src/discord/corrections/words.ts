// What readers are told of a correction. Pure.

import type { ArticleSummary } from "../../domain.js";
import type { Correction } from "../../editorial/corrections.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { userText } from "../presentation/markdown.js";
import { citation } from "../presentation/words.js";

/** The longest text of a correction: it stands above an answer. */
export const LONGEST_CORRECTION = 600;

/** The end of a correction's line above an answer. */
export function editMark({ id }: Pick<Correction, "id">): string {
  return `(Correction no. ${id})`;
}

/** The last line of the message that tells a thread. */
export function threadMark({ id }: Pick<Correction, "id">): string {
  return `-# Correction no. ${id} for this thread.`;
}

const WHAT: Readonly<Record<Correction["kind"], string>> = {
  corrected: "was corrected",
  withdrawn: "was withdrawn; its quotes no longer stand",
  restored: "stands again",
};

/** `**Correction, 21 November 2026.** Outlet, *Title* (date) was withdrawn; its quotes no longer stand: words.` */
export function correctionLine(
  correction: Pick<Correction, "at" | "article" | "kind" | "text">,
  article: ArticleSummary | undefined,
): string {
  const on = dateInWords(correction.at.slice(0, 10));
  const which = article === undefined ? `The article ${userText(correction.article)}` : citation(article);
  const line = `**Correction, ${on}.** ${which} ${WHAT[correction.kind]}: ${userText(correction.text)}`;
  return line.replace(LINE_ENDS, " ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LINE_ENDS = /[\n\u000b\f\r\u0085\u2028\u2029]+/g;
