// Whose text an article is by its own words: "This report first appeared in …", "(Reuters) -", "with inputs from". Pure.

import type { CopyKind } from "../../domain.js";
import { type Piece, REASON } from "./draft.js";

/** Whose text an article is, and what it has of it. */
export interface Origin {
  readonly name: string;
  readonly copy: CopyKind;
}

/** Agencies by the names under which their texts are printed. */
export const AGENCY =
  "Reuters|AFP|AP|Associated Press|Agence France-Presse|dpa|PTI|Press Trust of India|ANI|UPI|Xinhua|Bloomberg|PA|PA Media|Press Association|EFE|ANSA|TASS|Interfax|Kyodo|Yonhap|APP|IANS|Anadolu(?: Agency)?|CNN|BBC|AAP|CP|Canadian Press|SDA|ATS|APA|Belga|ANP|Ritzau|NTB|TT|agencies";
const NAME =
  "(?:the |The )?(\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?:[ -](?:of|and|the|de|&|\\p{Lu}[\\p{L}\\p{N}&.’'-]*)){0,6})";
const SHORT = 300;
const FIRST: readonly RegExp[] = [
  new RegExp(
    `(?:this|the) (?:article|story|report|piece|post|interview)? ?(?:was |is )?(?:(?:first|originally) (?:appeared|published|ran|posted)|(?:first|originally) (?:appeared|published)|republished|reprinted|syndicated)(?: with (?:permission|the permission of)| by permission)?(?: (?:from|in|on|by|at|of))+ ${NAME}`,
    "u",
  ),
  new RegExp(`(?:[Oo]riginally|[Ff]irst) (?:published|appeared)(?: (?:in|on|by|at))+ ${NAME}`, "u"),
  new RegExp(`(?:[Rr]eprinted|[Rr]epublished|[Ss]yndicated) (?:with permission )?(?:from|by) ${NAME}`, "u"),
];
const DATELINE = new RegExp(
  `^[^a-z()]{0,20}[^()]{0,70}\\((${AGENCY})(?: ?[/,] ?[\\p{L} .]{1,30})?\\) ?(?:[-–—:]|\\p{Lu})`,
  "u",
);
const ALONE = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(${AGENCY})[^\\p{L}\\p{N}]{0,3}$`, "u");
const TAIL = new RegExp(`[.”"’] ?[(–—-] ?(${AGENCY})\\)?\\.?$`, "u");
const INPUTS = new RegExp(
  `(?:[Ww]ith (?:additional )?(?:inputs?|input|reporting|material|files|information) (?:from|by)|[Mm]it Material von|[Ww]ith|[Aa]vec) (?:the )?(${AGENCY})(?: inputs?)?[^\\p{L}]{0,3}$`,
  "u",
);
const NOT_OWN: readonly string[] = [
  REASON.comment,
  REASON.foreign,
  REASON.forum,
  REASON.caption,
  REASON.hidden,
  REASON.copy,
];

/** The first of an article's pieces that says so decides; words from comments, captions and other stories do not count. */
export function originOf(pieces: readonly Piece[]): Origin | null {
  const own = pieces.filter(({ reason }) => reason === null || !NOT_OWN.includes(reason));
  for (const { text } of own) {
    const short = text.length <= SHORT ? text.replace(/^[^\p{L}(]{1,6}/u, "") : "";
    const said = FIRST.map((pattern) => pattern.exec(short)?.[1]).find((name) => name !== undefined);
    if (said !== undefined) return { name: said.replace(/(?<![.,’'])[.,’']+$/u, ""), copy: "reprint" };
  }
  const kept = own.filter(({ kind }) => kind !== "heading");
  const first = kept.find(({ reason }) => reason === null)?.text.slice(0, 140) ?? "";
  const line = DATELINE.exec(first)?.[1];
  if (line !== undefined) return { name: line, copy: "reprint" };
  return kept.map(signedBy).find((origin) => origin !== null) ?? null;
}

function signedBy({ text }: Piece): Origin | null {
  const whole = ALONE.exec(text.slice(0, 60))?.[1];
  if (whole !== undefined) return { name: whole, copy: "reprint" };
  const inputs = INPUTS.exec(text.slice(-120))?.[1];
  if (inputs !== undefined) return { name: inputs, copy: "rewritten" };
  const tail = TAIL.exec(text.slice(-60))?.[1];
  return tail === undefined ? null : { name: tail, copy: "reprint" };
}
