// Words that head a paragraph before a colon and speak nothing of it ("Photo: …", "Correction: …").

import { nounsThat } from "./nouns.js";

const OTHERS =
  "correction|clarification|update|updated|editor['’]s note|photo|picture|image|watch|listen|read|related|background|advertisement|breaking|exclusive|opinion|live|more|see also|timeline|summary|question|warning|disclosure";

/** The head of a paragraph that names no speaker. */
export const PARAGRAPH_HEAD = new RegExp(`^(?:${OTHERS}|${nounsThat("headsParagraph").join("|")})\\b`, "i");
