// Autocomplete: the choices that hold what was typed. Pure.

import type { Choice } from "./command.js";

/** Choices whose name holds every word typed, those that begin with it first; all of them when nothing is typed. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = fold(typed).trim();
  const words = wanted.split(/\s+/);
  const found = choices.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  const begins = ({ name }: Choice) => fold(name).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
