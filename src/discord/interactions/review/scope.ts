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

/** @returns what waits, for this person */
export function waitingIn(
  { caseName, only }: Scope,
  interaction: BaseInteraction,
  { cases, config, records, newsroom }: Context,
  queue: QueueName,
): readonly Item[] {
  const all = cases.list();
  const mayEdit = (name: string) => {
    const folder = all.find((one) => one.name === name) ?? null;
    return isEditor(interaction, editorsOf(config, folder));
  };
  return waiting(records, newsroom, queue, (key) => {
    const of = caseOfKeyed(key, { cases });
    return only ? of === caseName : mayEdit(of);
  });
}
