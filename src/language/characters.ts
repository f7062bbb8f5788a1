// Characters that are written in several ways and mean one thing. Data and the replacing of one by another.

/** Apostrophes and single quotation marks, the modifier letter and accents used for them among them. */
const APOSTROPHES = "‘’‚‛ʼ′`´＇";
const QUOTATION_MARKS = "“”„‟″«»";
const HYPHENS = "‐‑";
const DASHES = `${HYPHENS}‒–—―−`;
/** Soft hyphens, zero-width and direction marks: nobody sees them, so they are nothing. */
export const INVISIBLE = "\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF";

const EACH_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const EACH_QUOTATION_MARK = new RegExp(`[${QUOTATION_MARKS}]`, "gu");
const EACH_HYPHEN = new RegExp(`[${HYPHENS}]`, "gu");
const EACH_DASH = new RegExp(`[${DASHES}]`, "gu");
const EACH_INVISIBLE = new RegExp(`[${INVISIBLE}]`, "gu");

/** Straight apostrophes; the length stays. */
export function straightApostrophes(text: string): string {
  return text.replace(EACH_APOSTROPHE, "'");
}

/** Straight apostrophes and quotation marks, plain hyphens and spaces; the length stays. */
export function plainMarks(text: string): string {
  return straightApostrophes(text)
    .replace(EACH_QUOTATION_MARK, '"')
    .replace(EACH_HYPHEN, "-")
    .replace(/\s/g, " ");
}

export function withoutInvisible(text: string): string {
  return text.replace(EACH_INVISIBLE, "");
}

/** Typographic quotation marks, dashes, spaces and letters become their plain forms; same meaning, maybe another length. */
export function foldTypography(text: string): string {
  return straightApostrophes(withoutInvisible(text).normalize("NFKC"))
    .replace(EACH_QUOTATION_MARK, '"')
    .replace(EACH_DASH, "-")
    .replace(/…/g, "...")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where places of a text stand in the same text without invisible marks; to be asked with rising places. */
export function visiblePlaces(text: string): (place: number) => number {
  let [asked, visible] = [0, 0];
  return (place) => {
    visible += withoutInvisible(text.slice(asked, place)).length;
    asked = place;
    return visible;
  };
}
