// Text as the labeller reads it: folded without changing its length, and cut into tokens. Knows nothing of labels.

export interface Token {
  /** Folded (lower case, straight apostrophes). */
  readonly text: string;
  /** As the article has it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Position among the tokens of its text. */
  readonly index: number;
}

/**
 * Lower case with straight quotation marks and plain spaces, of exactly the same length, so that offsets keep
 * their meaning. Two apostrophes (`''`, as wire copy writes a quotation mark) become `"` and a space.
 */
export function fold(text: string): string {
  const straight = text
    .replace(/''|``/g, '" ')
    .replace(/[\u2018\u2019\u201a\u201b\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00a0\u2000-\u200b\u202f\t\r\n]/g, " ");
  const lower = straight.toLowerCase();
  return lower.length === text.length ? lower : Array.from(straight, lowerSameLength).join("");
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|St|Lt|Col|Adm|Sgt|Capt|Cmdr|Prof|Rev|Jr|Sr)\.|\b\p{Lu}\.(?=\s\p{Lu})|[$£€]?[\p{L}\p{N}]+(?:['.,’-]\p{L}*[\p{L}\p{N}]+)*|\.{3}|[^\s]/gu;

/** Words (with inner apostrophes, hyphens and points) and single marks, in order. */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  return Array.from(text.matchAll(TOKEN), ({ index: start, 0: raw }, index) => ({
    text: folded.slice(start, start + raw.length).trim(),
    raw,
    start,
    end: start + raw.length,
    index,
  }));
}

/** True for a token that begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.raw);
}

/** A token's folded text without a possessive ending. */
export function bare(token: Token): string {
  return token.text.replace(/'s$|'$/, "");
}

/** Number of words (runs of letters or digits). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
