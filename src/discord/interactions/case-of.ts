// Which case an interaction is about: that of the control that was pressed, else the one that is named, else its place's.

import type { BaseInteraction } from "discord.js";
import { ALL_CASES, type CaseFolder, namedCase } from "../../corpus/cases.js";
import { ExpectedError } from "../../errors.js";
import { caseNameOfKey } from "../../newsroom/cases.js";
import { notedParent } from "../places/parents.js";
import { caseOfPlace } from "../places/place.js";
import { caseOfRef, isRef } from "../presentation/sentence-ref.js";
import type { ControlInteraction, Handler } from "./command.js";
import type { BotContext } from "./context.js";
import { pressed } from "./pressed.js";

type Parts = Pick<BotContext, "cases" | "records">;

/** @throws ExpectedError `discord/no-case` where it is not there, or is not there any more */
export function caseOf<I extends BaseInteraction>(
  interaction: I,
  handler: Pick<Handler<I>, "caseOf" | "takesAll" | "caseless">,
  parts: BotContext,
): CaseFolder {
  const cases = parts.cases.list();
  if (handler.caseless) return caseOfPlace({ of: () => undefined }, cases, []);
  const made = handler.caseOf?.(interaction, parts) ?? null;
  const named = made ?? optionOf(interaction);
  if (named === null || (named === ALL_CASES && handler.takesAll)) return caseHere(interaction, parts);
  return known(cases, named);
}

/** The case of the place that an interaction comes from. @throws ExpectedError `discord/no-case` */
export function caseHere(interaction: BaseInteraction, { cases, records }: Parts): CaseFolder {
  return caseOfPlace(records.bindings, cases.list(), placesOf(interaction));
}

/** From the inside out: thread, channel or forum, category, server. */
export function placesOf({ channelId, channel, guild, guildId }: BaseInteraction): (string | null)[] {
  const known = channel !== null && !channel.isDMBased() ? channel.parentId : null;
  const parent = known ?? notedParent(channelId);
  const above = parent === null ? null : (guild?.channels.cache.get(parent)?.parentId ?? notedParent(parent));
  return [channelId, parent, above, guildId];
}

/** The case of a control whose arguments name sentences. */
export function caseOfRefs(interaction: ControlInteraction, { cases }: Pick<Parts, "cases">): string | null {
  const ref = pressed(interaction).args.find(isRef);
  return ref === undefined ? null : caseOfRef(ref, cases.list());
}

/** The case of an article or a sentence that is named by its key. */
export function caseOfKeyed(key: string, { cases }: Pick<Parts, "cases">): string {
  return caseNameOfKey(cases.list(), key);
}

/** What is set as the option `case`. */
export function optionOf(interaction: BaseInteraction): string | null {
  if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return null;
  return interaction.options.getString("case")?.trim() || null;
}

/** What was typed is not said back. */
function known(cases: readonly CaseFolder[], name: string): CaseFolder {
  try {
    return namedCase(cases, name);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new ExpectedError(
      "usage",
      "discord/no-case",
      "There is no such case.",
      "Choose one from the list.",
    );
  }
}
