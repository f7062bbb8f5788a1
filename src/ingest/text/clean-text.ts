// Cleans characters, never words: what editors cannot see goes, what an author wrote stays.

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u180E]|[\u202A-\u202E\u2066-\u2069]/gu;
/** Control characters but line ends and tabs. */
const CONTROL = /[^\P{Cc}\n\t]/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/**
 * Text without soft hyphens, zero-width and direction marks, control characters and typesetter's ligatures;
 * line ends become "\n". Quotes, dashes and non-breaking spaces stay as they were published.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\f\u2028\u2029\u0085]/gu, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFC");
}

/** One line: runs of spaces and tabs become one, ends are trimmed (non-breaking spaces inside stay). */
export function oneLine(text: string): string {
  return text
    .replace(/[ \t\n]+/g, " ")
    .replace(/ ?(\u00A0) ?/g, "$1")
    .replace(/\u00A0{2,}/g, "\u00A0")
    .trim();
}
