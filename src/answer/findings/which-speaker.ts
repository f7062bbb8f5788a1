// A question for somebody's words that names him by what several are called: it is said who they are, and asked which. Pure.

import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";
import { asksForWords } from "../../retrieval/wanted-words.js";
import type { Speakers } from "./speakers.js";

const NAME = /(?<!\p{L})\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*/gu;

/** @returns the line, or null where nobody, or one alone, can be meant */
export function whichSpeaker(question: string, speakers: Speakers, names: Names): string | null {
  if (!asksForWords(question)) return null;
  for (const [name] of question.replace(/^\W*\p{L}+\s/u, "").matchAll(NAME)) {
    if (names.find(tokensOf(name)).length > 0) continue;
    const { several } = speakers.find(name);
    if (several.length > 1)
      return `“${name}” may be ${several.slice(0, -1).join(", ")} or ${several.at(-1)}: which?`;
  }
  return null;
}
