// What a browser prints around a page: its address, title, the day of printing and the page's number. Pure.

/** A line of its own, also with the number of the page beside it. */
const ADDRESS =
  /^(?:\d{1,4}(?:\/| of )\d{1,4} )?((?:https?|file):\/\/[^\s]{3,800})(?: (?:page )?\d{1,4}(?: ?\/ ?\d{1,4}| of \d{1,4}))?$/i;
const TITLED = /^[^\s].{0,200} ((?:https?|file):\/\/[^\s]{3,800})$/i;
const MOMENT = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[AP]\\.?M\\.?)?";
const PRINTED = [
  new RegExp(`^${MOMENT}(?: .{0,240})?$`, "i"),
  new RegExp(`^(?:page )?\\d{1,4}(?: of |/)\\d{1,4} ${MOMENT}$`, "i"),
];

const LONGEST = 1000;

/** Is a row at the edge of a page what browsers print there? @param text the row, its pieces joined */
export function isBrowsers(text: string): boolean {
  if (text.length > LONGEST) return false;
  return ADDRESS.test(text) || TITLED.test(text) || PRINTED.some((one) => one.test(text));
}

/** The address that a row at the edge names in full, null where it is cut or the printer's own disk's. */
export function addressIn(text: string): string | null {
  if (text.length > LONGEST) return null;
  const address = (ADDRESS.exec(text) ?? TITLED.exec(text))?.[1] ?? "";
  return /^https?:/i.test(address) && !address.includes("…") && URL.canParse(address) ? address : null;
}
