// What the extraction library takes for the article, in comparing form. Changes the page it is given.

import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.js";
import { all, isInline } from "./dom.js";

/** Letters and digits alone, so that two cuts of the same text compare equal. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A text to look blocks up in. */
export interface Reader {
  /** Is the block, given by its letters, part of the text? */
  has(form: string): boolean;
}

/** Searches through the whole text are bounded: very large pages have their blocks looked up alone. */
const MOST_SEARCHED = 300_000_000;

/** @param parts its blocks; a block that another cut joins or parts differently is searched for in the whole */
export function readerOf(parts: readonly string[]): Reader {
  const forms = parts.map(letters);
  const known = new Set(forms);
  const whole = forms.join("");
  let budget = MOST_SEARCHED;
  return {
    has: (form) => {
      if (form === "" || whole === "") return false;
      if (known.has(form)) return true;
      budget -= whole.length;
      return budget > 0 && whole.includes(form);
    },
  };
}

/** What Readability keeps of the page; nothing when it finds no article or fails. */
export function readerText(document: Document): Reader {
  // The library leaves out words of a sentence for the name of the element that they stand in.
  for (const element of all(document, "p span,p a,p em,p strong,p b,p i,li span,li a"))
    if (isInline(element)) for (const name of ["class", "id", "style"]) element.removeAttribute(name);
  try {
    const serializer = (element: globalThis.Node) => element as Element;
    const article = new Readability(document, { charThreshold: 250, nbTopCandidates: 5, serializer }).parse();
    return readerOf(article?.content ? blocksOf(article.content).map((block) => block.text) : []);
  } catch {
    return readerOf([]);
  }
}
