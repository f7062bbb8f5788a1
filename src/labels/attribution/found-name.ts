// One finding of a name in a sentence, with its text and the short form behind it. Knows one sentence.

import type { Token } from "../reading/text.js";
import type { NameRun } from "./name-runs.js";
import { bareWord } from "./name-words.js";

export interface Found extends NameRun {
  readonly sentence: number;
  readonly words: readonly string[];
  readonly raw: string;
  /** The short form that follows in brackets, folded. */
  readonly acronym: string | null;
}

export function textOf(tokens: readonly Token[], { at, end }: NameRun): { words: string[]; raw: string } {
  const own = tokens.slice(at, end);
  const words = own.map(bareWord);
  let raw = "";
  own.forEach((token, index) => {
    const gap = index > 0 && token.start > (own[index - 1] as Token).end ? " " : "";
    raw += gap + token.raw;
  });
  return { words, raw: article(tokens, at) + raw.replace(/(?:'s|’s|['’])$/, "") };
}

/** "The Wall Street Journal" keeps its article, written large inside a sentence. */
function article(tokens: readonly Token[], at: number): string {
  return at > 1 && tokens[at - 1]?.raw === "The" && !/^[.:"“”]$/.test(tokens[at - 2]?.text ?? "")
    ? "The "
    : "";
}

/** "Business Efficiency Solutions (BES)". */
export function acronymAfter(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== "(") return null;
  const inner = tokens.slice(end + 1, end + 4).filter((token) => !/^["“”'‘’]$/.test(token.raw));
  const [short, close] = inner;
  return short && close?.text === ")" && /^[A-Z][A-Za-z\d]*[A-Z\d]$/.test(short.raw) ? short.text : null;
}
