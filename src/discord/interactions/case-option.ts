// The option `case` of commands, and the cases to choose from.

import { ApplicationCommandOptionType } from "discord.js";
import { ALL_CASES, type CaseFolder, NO_CASE_OF_ITS_OWN } from "../../corpus/cases.js";
import type { Choice } from "./command.js";
import { matching } from "./suggestions.js";

/** What is typed is answered by the dispatcher, for every command alike. */
export const CASE_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: "case",
  description: "Which case; otherwise the one of this channel",
  autocomplete: true,
  max_length: 100,
} as const;

const EVERY: Choice = { name: "All cases", value: ALL_CASES };
const NONE: Choice = { name: "None of its own", value: NO_CASE_OF_ITS_OWN };

/** @param more what may be named beside the cases themselves */
export function caseChoices(
  cases: readonly CaseFolder[],
  typed: string,
  more: { readonly all?: boolean | undefined; readonly none?: boolean | undefined } = {},
): Choice[] {
  const choices = cases.map(({ name, title }) => ({
    name: title === name ? name : `${title} (${name})`,
    value: name,
  }));
  return matching([...choices, ...(more.all ? [EVERY] : []), ...(more.none ? [NONE] : [])], typed);
}
