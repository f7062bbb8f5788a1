// Measures of a piece of text: words, prose or not, what it is without its marks. Pure; knows no source.

const LETTERS = /[\p{L}\p{N}]+(?:[.'’‑-][\p{L}\p{N}]+)*/gu;
/** Scripts that are written without spaces: about two characters make a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const TERMINAL = /[.!?…。！？।؟۔:;][\s"”’'»“)\]®™*]*$/u;

/** Number of words; two characters count as one where the script has no spaces. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.match(LETTERS)?.length ?? 0;
  const spaced = text.replace(UNSPACED, " ").match(LETTERS)?.length ?? 0;
  return spaced + Math.round(unspaced / 2);
}

/** Does it end as a sentence ends (a stop, a question mark, a colon, with closing marks)? */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-40));
}

/** Running text as against a headline, a label or a link: at least six words and a stop, or many words. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return (words >= 6 && endsSentence(text)) || words >= 22;
}

/** A form for comparing: lower case, straight quotes, no punctuation, single spaces. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The part of a text that stands outside quotation marks. A quotation that does not close runs to the end; where straight
 * marks do not pair, all from the first of them counts as quoted.
 */
export function outsideQuotes(text: string): string {
  const straight = text.split('"').length - 1;
  const own = straight % 2 === 1 ? text.slice(0, text.indexOf('"')) : text;
  return own
    .replace(/[“"«„][^”"»“]*(?:[”"»“]|$)/gu, " ")
    .replace(/(?<=[:,]\s)['‘][^'‘’]{20,}(?:['’](?=\s|$)|$)/gu, " ");
}

/** At least this share of its longer words begins with a capital. */
export function isTitleCase(text: string, share = 0.6): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= share * words.length;
}
