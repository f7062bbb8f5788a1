// A quote inside its paragraph, with the paragraph before and after. Pure.

import type { ArticleSummary, LabelledSentence } from "../../domain.js";
import type { Mode } from "./limits.js";
import { linkTo } from "./links.js";
import { articleText } from "./markdown.js";
import { sheet } from "./parts.js";
import { asQuotation, splitAtSentences } from "./quote.js";
import type { Sheet } from "./sheet.js";
import { citation, LABEL_WORDS, reviewMark, speakerOf } from "./words.js";

export interface Surroundings {
  readonly sentence: LabelledSentence;
  readonly article: ArticleSummary;
  readonly before: string | null;
  readonly own: string;
  readonly after: string | null;
}

/** Characters of article text on a page. */
const ROOM: Readonly<Record<Mode, number>> = { embeds: 2800, text: 1000 };

const NOTE =
  "Only the words in bold are the sentence that was labelled. The rest is its context and may hold claims of its own.";

/** One page for most paragraphs; longer ones go on, cut at the ends of sentences. */
export function aroundSheets(around: Surroundings, number: number, mode: Mode): Sheet[] {
  const { sentence, article, before, own, after } = around;
  const speaker = speakerOf({ attributedTo: sentence.attributedTo, article });
  const label = [`**${number} · ${LABEL_WORDS[sentence.label]}** by ${speaker}`, reviewMark(sentence)];
  const link = linkTo(article, sentence.text);
  const cited = `— ${citation(article)}${link === null ? "" : ` · [open at these words](${link.url})`}`;
  return paragraphs(before, own, after, mode).map((text) => {
    const body = [
      label.filter(Boolean).join(" · "),
      asQuotation(marked(text, sentence.text)),
      cited,
      NOTE,
    ].join("\n");
    return sheet([{ label: sentence.label, heading: "The paragraph around it", body }], []);
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
