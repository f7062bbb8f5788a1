// A name for comparing with another: however it is written, and with its article or without. Pure.

import { straightApostrophes, withoutInvisible } from "./characters.js";

/** Small letters and figures, one space between words, no "the" before them. */
export function plainName(name: string): string {
  return straightApostrophes(withoutInvisible(name))
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
