// The answers of several cases as pages: those of one case after those of another, each page under its case's name. Pure.

import type { Mode } from "./limits.js";
import { shorten, userText } from "./markdown.js";
import type { Sheet } from "./sheet.js";

/** Characters of a case's name: without embeds a page has room for little beside its quotes. */
const TITLE: Readonly<Record<Mode, number>> = { cards: 80, text: 20 };

interface CasePages {
  readonly title: string;
  /** At least one. */
  readonly sheets: readonly Sheet[];
}

/** The pages in their order; no page holds quotes of two cases. */
export function casePages(cases: readonly CasePages[], mode: Mode): Sheet[] {
  const pages = cases.reduce((sum, { sheets }) => sum + sheets.length, 0);
  let page = 0;
  return cases.flatMap(({ title, sheets }, at) =>
    sheets.map((sheet) => {
      page++;
      const place = [
        `Case: ${shorten(userText(title), TITLE[mode])}`,
        ...(cases.length > 1 ? [`${at + 1} of ${cases.length}`] : []),
        ...(pages > 1 ? [`Page ${page} of ${pages}`] : []),
      ];
      return { ...sheet, footer: place.join(" · ") };
    }),
  );
}
