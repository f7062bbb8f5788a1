// The pictures of a case: its timeline, and its claims against its parties. Pure.

import type { CasePage } from "../findings.js";
import { caseTitle } from "./documents.js";
import { gridOf } from "./pictures/case-grid.js";
import { gridPictures } from "./pictures/claims-grid.js";
import type { Picture } from "./pictures/svg.js";
import { timelinePicture } from "./pictures/timeline-strip.js";

/** The timeline first; none where the page has neither events nor claims. */
export function casePictures(page: CasePage): readonly Picture[] {
  const title = caseTitle(page);
  const timeline = timelinePicture(page.events, title);
  return [...(timeline === null ? [] : [timeline]), ...gridPictures(gridOf(page), title)];
}
