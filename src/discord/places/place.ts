// Which case a place is about: that of its own binding, else of what stands above it, else the first.

import type { CaseFolder } from "../../corpus/cases.js";
import type { Bindings } from "../../editorial/bindings.js";
import { ExpectedError } from "../../errors.js";

/**
 * @param places ids from the inside out: thread, channel or forum, category, server; null where there is none
 * @throws ExpectedError `discord/no-case` where the place is bound to a case that is gone: no other one stands in for it
 */
export function caseOfPlace(
  bindings: Pick<Bindings, "of">,
  cases: readonly CaseFolder[],
  places: readonly (string | null | undefined)[],
): CaseFolder {
  for (const place of places) {
    const bound = typeof place === "string" ? bindings.of(place) : undefined;
    if (bound !== undefined) return boundCase(cases, bound.caseName);
  }
  return cases.find(({ isFirst }) => isFirst) as CaseFolder;
}

function boundCase(cases: readonly CaseFolder[], name: string): CaseFolder {
  const found = cases.find((one) => one.name === name);
  if (found !== undefined) return found;
  const line = `This place is bound to the case ${name}, which is not there any more.`;
  throw new ExpectedError("usage", "discord/no-case", line, "An editor can bind it anew with /case use.");
}
