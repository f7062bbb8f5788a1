// The measured error rates that `npm run eval` writes, in words for `/about`. Shows what is there; a missing file is no error.

import { readFile } from "node:fs/promises";

/** Written at the project root. */
const FIGURES_FILE = "figures.json";

export interface Figures {
  readonly date: string;
  /** Sentences, those of what nobody tuned the program to first. */
  readonly lines: readonly string[];
}

/** The figures, or null where none were measured or the file cannot be read. */
export async function readFigures(file = FIGURES_FILE): Promise<Figures | null> {
  try {
    return figuresOf(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}

type Part = Readonly<Record<string, number>>;

/** A sentence about one part of the file; null where a number that it needs is missing. Pure. */
type Line = readonly [part: string, (figures: Part) => string];

const LINES: readonly Line[] = [
  [
    "labels",
    (of) =>
      `Labels, on ${of.sentences} sentences of articles that the program had never seen: of 100 allegations ${hundredths(of.allegationsAsReporting)} are shown as reporting; of 100 denials ${hundredths(1 - (of.denialRecall as number))} are not labelled as one; of 100 reports ${hundredths(1 - (of.reportingKept as number))} carry another label.`,
  ],
  [
    "labels",
    (of) =>
      `Speakers, on the same sentences: of 100 the right one is named in ${hundredths(of.attribution)}.`,
  ],
  [
    "unseen",
    (of) =>
      `Answers, on ${of.answerable} questions that articles about other matters answer: of 100 the right sentence stands first in ${hundredths(of.recallAt1)} and among the first five in ${hundredths(of.recallAt5)}; ${hundredths(of.wronglyRefused)} are refused.`,
  ],
  [
    "unseen",
    (of) =>
      `Silence, on ${of.unanswerable} questions that such articles do not answer: of 100 ${hundredths(of.refused)} are refused, the others get quotes that do not answer them.`,
  ],
  [
    "questions",
    (of) =>
      `On the ${of.answerable} questions about its first case that it was made with: of 100 the right sentence stands first in ${hundredths(of.recallAt1)}; of ${of.unanswerable} that are not answered there ${Math.round((of.refused as number) * (of.unanswerable as number))} are refused.`,
  ],
];

function hundredths(share: number | undefined): string {
  if (share === undefined || Number.isNaN(share)) throw new RangeError("no figure");
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? "fewer than 1" : String(rounded);
}

/** What the file tells, in sentences; null where it tells nothing that is known. Pure. */
export function figuresOf(json: unknown): Figures | null {
  if (typeof json !== "object" || json === null) return null;
  const { date, ...parts } = json as Record<string, unknown>;
  const lines = LINES.flatMap(([name, sentence]) => {
    const part = parts[name];
    if (typeof part !== "object" || part === null) return [];
    const line = said(sentence, part as Part);
    return line === null ? [] : [line];
  });
  return lines.length === 0 ? null : { date: typeof date === "string" ? date : "", lines };
}

function said(sentence: (figures: Part) => string, part: Part): string | null {
  const asked = new Proxy(part, {
    get: (figures, name) => {
      const value = figures[String(name)];
      if (typeof value !== "number") throw new RangeError(`no ${String(name)}`);
      return value;
    },
  });
  try {
    return sentence(asked);
  } catch {
    return null;
  }
}
