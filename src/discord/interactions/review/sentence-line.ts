// A sentence in a numbered list for editors, with what is to be known of it in small print. Pure.

import type { LabelledSentence } from "../../../domain.js";
import { type Mode, PAGE } from "../../presentation/limits.js";
import { articleText, shorten, userText } from "../../presentation/markdown.js";
import type { TitleOf } from "./history-sentences.js";

interface Line {
  /** Label and how sure, or what was decided. */
  readonly small: string;
  readonly titleOf: TitleOf;
  /** Characters of the whole; a sentence that is longer is cut, and is whole one press away. */
  readonly most: number;
}

const LONGEST_TITLE = 80;
const LEAST = 80;

/** Characters for the sentences of one message, the words around them left out. */
export function roomFor(mode: Mode): number {
  return PAGE[mode] - (mode === "cards" ? 700 : 420);
}

/** `**2.** “The sentence.”`, and below it label, speaker and article. */
export function numberedSentence(
  { text, article, attributedTo }: LabelledSentence,
  number: number,
  { small, titleOf, most }: Line,
): string {
  const who = attributedTo === null ? "" : ` · said by ${userText(attributedTo)}`;
  const title = shorten(articleText(titleOf(article) ?? article), LONGEST_TITLE);
  const under = `${small}${who} · ${title}`;
  const room = Math.max(LEAST, most - under.length - 24);
  return `**${number}.** “${shorten(articleText(text), room)}”\n-# ${under}`;
}
