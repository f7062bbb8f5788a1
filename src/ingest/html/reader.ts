// What the extraction library takes for the article: the text of it alone, in comparing form. Changes the page it is given.

import { Readability } from "@mozilla/readability";

/** Letters and digits alone, so that two cuts of the same text compare equal. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The letters of what Readability keeps of the page, "" when it finds nothing or fails. */
export function readerText(document: Document): string {
  try {
    const article = new Readability(document, { charThreshold: 250, nbTopCandidates: 5 }).parse();
    return letters(article?.textContent ?? "");
  } catch {
    return "";
  }
}
