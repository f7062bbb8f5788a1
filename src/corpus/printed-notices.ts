// Corrections, clarifications and editors' notes that an outlet prints in an article: never a claim of the article. Pure.

import type { BlockKind } from "../domain.js";

const WORD =
  "(?:corrections?(?: (?:and|&) clarifications?| appended| made)?|corrected(?: version)?|(?:updated and|updates? and) corrected|clarifications?|retraction|erratum|errata|editors?[’'`]?s?[’'`]? notes?|note from the editors?|publisher[’']s note|note to readers)";
/** "Correction, Feb. 12, 2026:", "Clarification (12 February):", "Correction to this article:", "CORRECTION —". */
const DATED =
  "(?:,? \\(?(?:on |of |appended |added |issued |posted )?(?:\\p{L}{3,9}\\.? )?\\d[\\d\\p{L} ,.:/-]{0,40}\\)?|,? to (?:this|the|our|an) [^:.]{1,60}| \\([^)]{1,60}\\))?";
const OPENS = new RegExp(`^[^\\p{L}\\p{N}]{0,6}${WORD}${DATED}\\s?(?::|—|–|-\\s)`, "iu");
const ALONE = new RegExp(`^[^\\p{L}\\p{N}]{0,6}${WORD}${DATED}[^\\p{L}\\p{N}]{0,4}$`, "iu");
const PIECE = "(?:article|story|report|piece|post|column|headline|caption|page|interview|review)";
/** Labels that stand over other things too: what follows must speak of the article. */
const LABELLED = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:amendment|for the record|a (?:correction|clarification) was (?:made|appended|added))${DATED}\\s?(?::|—|–|-\\s)\\s?[^.]{0,60}\\b(?:version|headline|this ${PIECE})\\b`,
  "iu",
);
/** "Because of an editing error, an article on Tuesday misstated …" */
const ERROR_IN = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:because of|due to|owing to|as a result of) an? [^,]{1,40} (?:error|mistake),? (?:an?|the|this|our) ${PIECE}\\b[^.]{0,120}\\b(?:misstated|misidentified|misspelled|misattributed|incorrectly|erroneously|wrongly|mistakenly)\\b`,
  "iu",
);
const EARLIER = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:(?:because of|due to|owing to|as a result of) an? [^,]{1,40} (?:error|mistake),? )?(?:an? (?:earlier|previous|prior|original)|the (?:earlier|previous|original)) versions? of this ${PIECE}\\b`,
  "iu",
);
const CHANGED = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:(?:this (?:\\p{L}{1,12} )?|(?:the|our) )${PIECE}(?<!\\b(?:the|our) (?:report|review|page))(?! of\\b)|(?:this|the) (?:\\p{L}{1,12} )?(?:headline|caption|text|version) (?:of|on|in|to) (?:this|the|an earlier) (?:\\p{L}{1,12} )?${PIECE})\\b[^.]{0,120}\\b(?:(?:was|were|has been|have been|is) (?:\\p{L}{1,12}ly )?(?:amended|corrected|clarified|updated (?:to|on|after|with)|revised|changed|edited|removed|retracted)|(?:originally|previously|initially|incorrectly|erroneously|mistakenly|wrongly) (?:stated|said|reported|identified|named|gave|described|claimed|referred|attributed|misstated|included|suggested)|misstated|misidentified|misspelled|misattributed)\\b`,
  "iu",
);
const CORRECTS =
  /^[^\p{L}\p{N}]{0,3}\((?:this (?:version of the )?[^()]{0,60}story (?:corrects|has been corrected|refiles|clarifies)|corrects|correcting|refiles|clarifies)\b[^()]{1,300}\)?$/iu;
const REGRET =
  /^[^\p{L}\p{N}]{0,6}(?:we|the (?:\p{Lu}[\p{L}’']*\s?){1,5}) (?:(?:have|has) (?:amended|corrected|clarified|updated) (?:this|the) (?:article|story|report|headline)|regrets? the (?:error|mistake)|apologi[sz]es? for (?:the|this|any) (?:error|mistake|confusion))\b/iu;
const LONGEST = 3000;

/** Is a paragraph a correction, a clarification or an editor's note about the article that it stands in? */
export function isPrintedNotice(text: string): boolean {
  const head = text.slice(0, 400);
  if (text.length > LONGEST) return false;
  return (
    [OPENS, LABELLED, ERROR_IN, EARLIER, CHANGED, REGRET].some((pattern) => pattern.test(head)) ||
    CORRECTS.test(head)
  );
}

interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** The body's blocks, its notices told apart: what says so itself, or stands under "Correction". */
export function withNotices<T extends Block>(blocks: readonly T[]): T[] {
  const alone = (block: T | undefined): boolean =>
    block !== undefined && ALONE.test(block.text.slice(0, 120));
  return blocks.map((block, at) => {
    if (block.kind !== "paragraph") return block;
    const isNotice = alone(block) || alone(blocks[at - 1]) || isPrintedNotice(block.text);
    return isNotice ? { ...block, kind: "notice" } : block;
  });
}

/** What an article's printed notices say together, null where it prints none. */
export function printedNotice(blocks: readonly Block[]): string | null {
  const texts = blocks
    .filter(({ kind, text }) => kind === "notice" && !ALONE.test(text))
    .map(({ text }) => text);
  return texts.length === 0 ? null : texts.join(" ");
}

/** Does a block of this kind hold sentences of the article? Headings and notices do not. */
export function holdsSentences(kind: BlockKind): boolean {
  return kind !== "heading" && kind !== "notice";
}
