// Text as it may leave the program: nothing in it acts unseen, on a terminal or on the order of letters. Pure.

/** Control characters, tabs and line feeds aside: a terminal obeys them. */
const CONTROLS = "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f";
/** Marks that turn all that follows around: embeddings, overrides and isolates; those of single letters stay. */
const TURNING = "\\u202a-\\u202e\\u2066-\\u2069";
const EACH_CONTROL = new RegExp(`[${CONTROLS}]`, "g");
const EACH_TURNING = new RegExp(`[${TURNING}]`, "g");
const EACH_UNSEEN = new RegExp(`[${CONTROLS}${TURNING}]`, "g");

/**
 * Text as it may be shown: letters stand in their own order, and nothing is obeyed.
 * @param instead in place of a control character
 */
export function shownText(text: string, instead: string): string {
  return text.replace(EACH_TURNING, "").replace(EACH_CONTROL, instead);
}

/** JSON on one line, in which such characters are written as escapes: what is read from it is the value itself. */
export function jsonText(value: unknown): string {
  return escapedJson(JSON.stringify(value));
}

/** The same for what is JSON already. */
export function escapedJson(json: string): string {
  return json.replace(
    EACH_UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
