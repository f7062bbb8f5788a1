// A quote inside its paragraph, with the paragraph before and after. Pure.

import type { ArticleSummary, LabelledSentence } from "../../domain.js";
import type { Mode } from "./limits.js";
import { linkTo } from "./links.js";
import { articleText } from "./markdown.js";
import { sheet } from "./parts.js";
import { asQuotation, citationLine, labelWord, splitAtSentences } from "./quote.js";
import type { Block, Sheet } from "./sheet.js";
import { reviewMark, speakerOf } from "./words.js";

export interface Surroundings {
  readonly sentence: LabelledSentence;
  readonly article: ArticleSummary;
  readonly before: string | null;
  readonly own: string;
  readonly after: string | null;
}

/** Characters of article text on a page. */
const ROOM: Readonly<Record<Mode, number>> = { cards: 2800, text: 1000 };

const NOTE =
  "Only the words in bold are the sentence that was labelled. The rest is its context and may hold claims of its own.";

/**
 * One page for most paragraphs; longer ones go on, cut at the ends of sentences.
 * @param number of the quote on the page that it was opened from, where it is one of several
 */
export function aroundSheets(around: Surroundings, number: number | null, mode: Mode): Sheet[] {
  const { sentence, article, before, own, after } = around;
  const speaker = speakerOf({ attributedTo: sentence.attributedTo, article });
  const label = [`${labelWord(sentence.label, number)} by ${speaker}`, reviewMark(sentence)];
  const link = linkTo(article, sentence.text);
  const who = label.filter(Boolean).join(" · ");
  const said = {
    text: `${who}\n${citationLine(article, link)}`,
    ...(link === null ? {} : { link: link.url }),
  };
  return paragraphs(before, own, after, mode).map((text) => {
    const words = asQuotation(marked(text, sentence.text));
    const body: Block[] = [said, { text: words }, { text: `-# ${NOTE}`, apart: "space" }];
    return sheet([{ label: sentence.label, heading: null, body }], []);
  });
}

function paragraphs(before: string | null, own: string, after: string | null, mode: Mode): string[] {
  const room = ROOM[mode];
  const all = [before, own, after].filter((text) => text !== null).join("\n\n");
  return all.length <= room ? [all] : splitAtSentences(own, room);
}

/** Escaped, with the sentence in bold where the text holds it. */
function marked(text: string, sentence: string): string {
  const at = text.indexOf(sentence);
  if (at < 0) return articleText(text);
  const parts = [text.slice(0, at), text.slice(at + sentence.length)].map(articleText);
  return `${parts[0]}**${articleText(sentence)}**${parts[1]}`;
}
