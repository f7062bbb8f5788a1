// Words that head a paragraph before a colon and speak nothing of it ("Photo: …", "Correction: …"). Data.

/** The head of a paragraph that names no speaker. */
export const PARAGRAPH_HEAD =
  /^(?:correction|clarification|update|updated|note|editor['’]s note|photo|picture|image|video|watch|listen|read|related|source|sources|background|advertisement|breaking|exclusive|analysis|opinion|live|more|see also|timeline|summary|question|warning|disclosure)\b/i;
