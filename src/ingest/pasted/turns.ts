// Lines of an interview or a hearing: who speaks stands before what is said, again and again. Pure.

import type { Line } from "./lines.js";

const COMPARED = 400;
const LABEL = /^(Q|A|\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3})[:.] /u;

const labelOf = (text: string): string | null => LABEL.exec(text.slice(0, 160))?.[1]?.toLowerCase() ?? null;

/** Labels that stand before several lines, and the letters of questions and answers. */
function labelsOf(lines: readonly Line[]): Set<string> {
  const labels = lines.slice(0, COMPARED).flatMap(({ text }) => labelOf(text) ?? []);
  const often = labels.filter((label, i) => labels.indexOf(label) !== i);
  return new Set(labels.includes("q") && labels.includes("a") ? [...often, "q", "a"] : often);
}

/** @returns tells of a line whether it is one of the turns in which these lines are spoken */
export function turnsOf(lines: readonly Line[]): (line: Line) => boolean {
  const labels = labelsOf(lines);
  return ({ text }) => labels.has(labelOf(text) ?? "");
}
