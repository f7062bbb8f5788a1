// Words with letters behind them that tell more than their kind, as a spelling dictionary has them ("judge/TPF"). Pure.

interface Flagged {
  readonly word: string;
  /** One letter for each thing that is told. */
  readonly flags: string;
}

/** The words of a row, in order. */
export function flaggedWords(row: string): Flagged[] {
  return row
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = "", flags = ""] = entry.split("/");
      return { word, flags };
    });
}

/** Words as the alternatives of a pattern; a stop inside a word is a stop. */
export function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(".", "\\.")).join("|");
}
