// The page of a case with its pictures drawn: one file of HTML that needs nothing beside it, and each picture by itself.

import type { CasePage } from "../findings.js";
import { shownText } from "../shown-text.js";
import { casePageHtml } from "./case-html.js";
import { casePictures } from "./case-pictures.js";
import type { CitationStyle } from "./citations.js";
import { type Drawn, drawn } from "./pictures/draw.js";

interface DrawnCase {
  readonly html: string;
  /** Null where this machine cannot draw: the page has all of it in words. */
  readonly pictures: readonly Drawn[] | null;
}

/** @param page whose quotes were checked */
export async function drawnCase(page: CasePage, style: CitationStyle): Promise<DrawnCase> {
  const pictures = await drawn(casePictures(page));
  return { html: shownText(casePageHtml(page, pictures ?? [], style), "\uFFFD"), pictures };
}
