// The measured error rates that `npm run eval` writes, in words for `/about`. Shows what is there; a missing file is no error.

import { readFile } from "node:fs/promises";

/** Written at the project root. */
const FIGURES_FILE = "figures.json";

export interface Figures {
  readonly date: string;
  /** Sentences, each with the set that it was measured on. */
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

/** A measured error in words. @throws RangeError where a figure that it needs is missing */
type Line = (figures: Part) => string;

const LABEL_LINES: readonly Line[] = [
  (of) =>
    `Of 100 allegations ${hundredths(of.allegationsAsReporting)} are shown as reporting; of 100 denials ${hundredths(missing(of.denialRecall))} are not labelled as one; of 100 reports ${hundredths(missing(of.reportingKept))} carry another label (${grouped(of.sentences)} sentences of articles that the program had never seen).`,
  (of) =>
    `Of 100 speakers ${hundredths(missing(of.attribution))} are named wrongly or not at all (the same sentences).`,
];

/** The sets that nobody tuned the program to: a part of the file each, and what its questions are about. */
const UNSEEN: Readonly<Record<string, string>> = {
  unseen: "matters that the program had never seen",
  unseenHard: "its first case, in hard kinds that it had never seen",
};

interface UnseenLine {
  readonly line: (figures: Part, about: string) => string;
  /** The set in which this is greatest is the one that is told. */
  readonly error: (figures: Part) => number;
}

const UNSEEN_LINES: readonly UnseenLine[] = [
  {
    line: (of, about) =>
      `Of 100 things that the articles do not tell, ${hundredths(of.refused)} are refused; to the others quotes are shown that do not answer them (${grouped(of.unanswerable)} questions about ${about}).`,
    error: (of) => missing(of.refused),
  },
  {
    line: (of, about) =>
      `Of 100 questions that the articles answer, ${hundredths(of.wronglyRefused)} are refused all the same (${grouped(of.answerable)} questions about ${about}).`,
    error: (of) => of.wronglyRefused as number,
  },
  {
    line: (of, about) =>
      `Of 100 such questions the right sentence stands first in ${hundredths(of.recallAt1)}, and among the first five in ${hundredths(of.recallAt5)} (${grouped(of.answerable)} questions about ${about}).`,
    error: (of) => missing(of.recallAt1),
  },
];

function missing(share: number | undefined): number {
  return 1 - (share as number);
}

function hundredths(share: number | undefined): string {
  if (share === undefined || Number.isNaN(share)) throw new RangeError("no figure");
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? "fewer than 1" : String(rounded);
}

function grouped(count: number | undefined): string {
  return (count as number).toLocaleString("en-GB");
}

/**
 * What the file tells, in sentences: of several unseen sets always the worst figure, and never that of a set that the
 * program was made with. Null where it tells nothing that is known. Pure.
 */
export function figuresOf(json: unknown): Figures | null {
  if (typeof json !== "object" || json === null) return null;
  const { date, ...parts } = json as Record<string, unknown>;
  const labels = partOf(parts.labels);
  const lines = [
    ...LABEL_LINES.map((line) => said(() => line(labels))),
    ...UNSEEN_LINES.map(({ line, error }) => worst(parts, line, error)),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : { date: typeof date === "string" ? date : "", lines };
}

function worst(
  parts: Readonly<Record<string, unknown>>,
  line: UnseenLine["line"],
  error: UnseenLine["error"],
): string | null {
  const told = Object.entries(UNSEEN).flatMap(([name, about]) => {
    const part = partOf(parts[name]);
    const text = said(() => line(part, about));
    return text === null ? [] : [{ text, error: error(part) }];
  });
  return told.sort((a, b) => b.error - a.error)[0]?.text ?? null;
}

/** A part that throws for a figure that it has not. */
function partOf(part: unknown): Part {
  return new Proxy((typeof part === "object" && part !== null ? part : {}) as Part, {
    get: (figures, name) => {
      const value = figures[String(name)];
      if (typeof value !== "number") throw new RangeError(`no ${String(name)}`);
      return value;
    },
  });
}

function said(line: () => string): string | null {
  try {
    return line();
  } catch {
    return null;
  }
}
