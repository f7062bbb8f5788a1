// Which tags a thread gets. Pure.

import type { Label } from "../../domain.js";

/** A thread carries at most five tags; a forum offers at most twenty. Source: Discord's channel documentation. */
const MOST_ON_THREAD = 5;
const MOST_IN_FORUM = 20;

export const NEEDS_EDITOR = "needs editor";
export type TagName = Label | typeof NEEDS_EDITOR;
export const TAG_NAMES: readonly TagName[] = ["allegation", "denial", "reporting", NEEDS_EDITOR];

export interface ForumTag {
  readonly id: string;
  readonly name: string;
}

interface TagPlan {
  /** The thread's tags afterwards: everybody else's first, in their order. */
  readonly applied: readonly string[];
  /** Wanted, but the forum does not offer it. */
  readonly missing: readonly TagName[];
  /** Wanted, but the thread is full of other people's tags. */
  readonly noRoom: readonly TagName[];
}

/**
 * @param applied ids of the tags on the thread
 * @param offered the forum's tags; names are compared without regard to case
 * @param wanted what the thread should say of the answer; other tags of ours are taken off
 */
export function planTags(
  applied: readonly string[],
  offered: readonly ForumTag[],
  wanted: readonly TagName[],
): TagPlan {
  const idOf = (name: TagName) => offered.find((tag) => same(tag.name, name))?.id;
  const ours = new Set(TAG_NAMES.map(idOf));
  const kept = applied.filter((id) => !ours.has(id));
  const found = wanted.filter((name) => idOf(name) !== undefined);
  const fitting = found.slice(0, Math.max(0, MOST_ON_THREAD - kept.length));
  return {
    applied: [...kept, ...fitting.map((name) => idOf(name) as string)],
    missing: wanted.filter((name) => idOf(name) === undefined),
    noRoom: found.slice(fitting.length),
  };
}

/** Of the missing names, those that the forum still has room for. */
export function creatable(offered: readonly ForumTag[], missing: readonly TagName[]): readonly TagName[] {
  return missing.slice(0, Math.max(0, MOST_IN_FORUM - offered.length));
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b;
}
