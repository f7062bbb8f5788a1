// Cuts a text that is longer than a model's token limit into windows. Pure; loses nothing but the space at the cuts.

/**
 * The text itself where it fits, else its halves, cut at the space nearest to the middle, as often as it takes.
 * @param tokens how many tokens a text has
 */
export function windowsOf(text: string, limit: number, tokens: (text: string) => number): string[] {
  if (text.length < 2 || tokens(text) <= limit) return [text];
  const cut = cutNear(text, text.length >> 1);
  return [text.slice(0, cut), text.slice(cut)].flatMap((half) => windowsOf(half.trim(), limit, tokens));
}

/** The space nearest to the middle; where there is none, the middle, but never inside a surrogate pair. */
function cutNear(text: string, middle: number): number {
  const before = text.lastIndexOf(" ", middle);
  const after = text.indexOf(" ", middle);
  const spaces = [before, after].filter((at) => at > 0 && at < text.length - 1);
  if (spaces.length > 0) {
    return spaces.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best));
  }
  return /[\uDC00-\uDFFF]/.test(text.charAt(middle)) && middle > 1 ? middle - 1 : middle;
}
