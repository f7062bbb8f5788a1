// What was filled into a form or typed onto a page, as print at its place. Pure.

import type { TextItem } from "./print.js";

/** A mark on a page as the library gives it. */
export interface Field {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  /** The value of a button that is pressed. */
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly rect: readonly number[];
  readonly hidden?: boolean;
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** The words of a field, or of text that was typed onto the page; notes that readers stick to it are none. */
function wordsOf({ subtype, fieldType, fieldValue, contentsObj }: Field): unknown {
  if (subtype === "FreeText") return contentsObj?.str;
  if (fieldType !== "Tx" && fieldType !== "Ch") return null;
  return Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
}

/** What was filled into a form, as print at the place of its field. */
export function printOf(field: Field): TextItem[] {
  const value = wordsOf(field);
  if (field.hidden || typeof value !== "string" || value.trim() === "") return [];
  const lines = value.split(/\r\n?|\n/);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = field.rect;
  const size =
    field.defaultAppearanceData?.fontSize || Math.min(10, Math.max(6, (y2 - y1) / lines.length / 1.2));
  const top = lines.length === 1 ? (y1 + y2) / 2 - 0.35 * size : y2 - 1.1 * size;
  return lines.map((str, i) => ({
    str,
    width: Math.min(x2 - x1, str.length * size * 0.5),
    height: size,
    transform: [size, 0, 0, size, x1 + 2, top - i * 1.2 * size],
  }));
}

/** Is it a box or a button that is ticked? */
export function isTicked({ fieldType, fieldValue, exportValue, buttonValue, hidden }: Field): boolean {
  if (fieldType !== "Btn" || hidden || typeof fieldValue !== "string") return false;
  if (fieldValue === "Off" || fieldValue === "") return false;
  return fieldValue === (exportValue ?? buttonValue ?? fieldValue);
}
