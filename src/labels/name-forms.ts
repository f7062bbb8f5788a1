// What kind of name a run is, and the shorter forms that the article calls it by.

import { CONNECTORS, type Run } from "./name-spans.js";

/** People are called by their last name alone, organisations by their first word. */
export function goesByFirstWord({ words }: Run, counts: ReadonlyMap<string, number>): boolean {
  const [first, last] = [counts.get(words[0] as string) ?? 0, counts.get(words.at(-1) as string) ?? 0];
  return first > 1 && first > last;
}

/** The first word or the acronym by which the article calls an organisation more often than by its long name. */
export function shortForm(
  run: Run,
  counts: ReadonlyMap<string, number>,
): { key: string; raw: string } | undefined {
  if (run.words.length < 2) return undefined;
  const own = counts.get(run.words.join(" ")) ?? 0;
  const often = (key: string | undefined) => key !== undefined && (counts.get(key) ?? 0) >= Math.max(2, own);
  if (often(run.acronym)) return { key: run.acronym as string, raw: (run.acronym as string).toUpperCase() };
  const first = run.words[0] as string;
  if (!often(first) || ORGANISATION.test(first) || /^(?:us|uk|eu|u\.s\.|u\.k\.)$/.test(first))
    return undefined;
  return { key: first, raw: run.raw.split(" ")[0] as string };
}

/** A surname or first name alone, an acronym, initials. */
export function otherForms(run: Run, person: boolean, lower: ReadonlySet<string>): (string | undefined)[] {
  if (run.words.length < 2) return [run.acronym];
  const [first, last] = [run.words[0] as string, run.words.at(-1) as string];
  const initials = run.words
    .filter((word) => !CONNECTORS.test(word))
    .map((word) => word[0])
    .join("");
  return [
    run.acronym,
    person && last.length > 2 && !lower.has(last) ? last : undefined,
    person && first.length > 3 && !lower.has(first) ? first : undefined,
    initials.length > 2 || run.acronym === initials ? initials : undefined,
  ];
}

export function looksPersonal(run: Run): boolean {
  return (
    run.words.length >= 2 &&
    run.words.length <= 3 &&
    run.words.every((word) => /^[\p{L}'.-]+$/u.test(word)) &&
    !ORGANISATION.test(run.words.join(" "))
  );
}

const ORGANISATION =
  /\b(?:inc|corp|corporation|company|co|ltd|llc|plc|group|bank|university|college|party|department|ministry|office|committee|commission|court|council|agency|association|union|institute|foundation|times|post|journal|news|press|street|house|senate|congress|united|states|kingdom|city|county|states|international|national|federal|new|north|south|east|west|technologies|systems|airlines|police|church|school|motors|university|data|solutions|authority|security|board|service|services)\b/;
