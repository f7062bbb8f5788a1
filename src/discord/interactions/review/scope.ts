// What of the editors' list somebody is shown: of the cases that they may edit; of one alone where that is named.

import type { BaseInteraction } from "discord.js";
import { caseOfKeyed } from "../case-of.js";
import type { Context } from "../context.js";
import { editorsOf, isEditor } from "../permissions.js";
import { type Item, type QueueName, waiting } from "./queue.js";

export interface Scope {
  /** The case whose doubtful labels are listed. */
  readonly caseName: string;
  /** Drafts and flags of that case alone. */
  readonly only: boolean;
}

/** @returns tells of a case's name whether what is about it is shown to this person */
export function casesShown(
  { caseName, only }: Scope,
  interaction: BaseInteraction,
  { cases, config }: Pick<Context, "cases" | "config">,
): (name: string) => boolean {
  if (only) return (name) => name === caseName;
  const all = cases.list();
  return (name) => isEditor(interaction, editorsOf(config, all.find((one) => one.name === name) ?? null));
}

/** @returns what waits, for this person */
export function waitingIn(
  scope: Scope,
  interaction: BaseInteraction,
  context: Context,
  queue: QueueName,
): readonly Item[] {
  const { cases, records, newsroom } = context;
  const isShown = casesShown(scope, interaction, context);
  return waiting(records, newsroom, queue, (key) => isShown(caseOfKeyed(key, { cases })));
}
