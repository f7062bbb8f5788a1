// Pasted text as lines: bullets told apart, hard-wrapped text joined again. Knows nothing of what a line means.

import { oneLine } from "../text/clean-text.js";
import { endsSentence } from "../text/words.js";

export interface Line {
  readonly text: string;
  /** True where an empty line (or the start of the text) stands before it. */
  readonly gap: boolean;
  readonly bullet: boolean;
}

const BULLET = /^\s*(?:[•‣◦▪●∙■□◆➤►▶✔✓⁃]\s*|[*·–-]\s+|\(?\d{1,2}[.)]\s+(?=\S))/u;

interface Raw extends Line {
  readonly indent: number;
}

function rawLines(text: string): Raw[] {
  let gap = true;
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") {
      gap = true;
      return [];
    }
    const bullet = BULLET.test(line);
    const raw = {
      text: oneLine(line.replace(BULLET, "")),
      gap,
      bullet,
      indent: /^\s*/.exec(line)?.[0].length ?? 0,
    };
    gap = false;
    return raw.text === "" ? [] : [raw];
  });
}

/** Text broken at a fixed width: most lines inside a block are of one length and stop in mid-sentence. */
function isWrapped(lines: readonly Raw[]): boolean {
  const inner = lines.filter(
    (line, i) => lines[i + 1]?.gap === false && !lines[i + 1]?.bullet && line.text !== "",
  );
  if (inner.length < 6 || lines.some((line) => line.text.length > 130)) return false;
  const broken = inner.filter(
    (line) => line.text.length >= 45 && line.text.length <= 105 && !endsSentence(line.text),
  );
  return broken.length >= 0.6 * inner.length;
}

function continues(before: Raw, line: Raw, wrapped: boolean): boolean {
  if (line.gap || line.bullet) return false;
  if (wrapped) return before.text.length >= 40;
  return before.bullet && line.indent >= 2 && line.indent > before.indent && !endsSentence(before.text);
}

/** The lines of a pasted text, in order, without empty ones. */
export function toLines(text: string): Line[] {
  const raw = rawLines(text);
  const wrapped = isWrapped(raw);
  const joined: Raw[] = [];
  let previous: Raw | undefined;
  for (const line of raw) {
    const last = joined.at(-1);
    if (
      last &&
      previous &&
      continues({ ...previous, bullet: last.bullet, indent: last.indent }, line, wrapped)
    ) {
      joined[joined.length - 1] = { ...last, text: rejoin(last.text, line.text) };
    } else joined.push(line);
    previous = line;
  }
  return joined.map(({ text: words, gap, bullet }) => ({ text: words, gap, bullet }));
}

/** Two parts of a broken line; a word divided by a hyphen at the end of a line is put together again. */
function rejoin(before: string, after: string): string {
  return /\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(after) && !/\w-\w+-$/.test(before)
    ? before.slice(0, -1) + after
    : `${before} ${after}`;
}
