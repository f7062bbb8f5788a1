// When the bot speaks in a forum and when it does not: what happened + what is known → what to do. Pure.

import type { ForumMode } from "../../config.js";

/** A thread that Discord's event reported, in a forum that the bot looks after. */
export interface ThreadSeen {
  readonly kind: "thread";
  /** Made now, by the event's own word, or while the bot was away; not an old one that the bot was added to. */
  readonly newlyCreated: boolean;
  /** A post of a forum channel, not a thread of another kind of channel. */
  readonly inForum: boolean;
  readonly closed: boolean;
  readonly byBot: boolean;
}

/** A message in a thread of such a forum. */
export interface MessageSeen {
  readonly kind: "message";
  /** The post's own first message. */
  readonly isStarter: boolean;
  readonly closed: boolean;
  readonly byBot: boolean;
  readonly byEditor: boolean;
  /** It mentions the bot, or replies to one of its messages. */
  readonly addressesBot: boolean;
}

export interface Known {
  readonly mode: ForumMode;
  readonly claimWatch: boolean;
  /** An editor has posted in the thread. */
  readonly silent: boolean;
  /** What was taken on today for this person. */
  readonly today: number;
  readonly cap: number;
}

/** `decline` is recorded, with the reason; what is not meant for the bot gives no action at all. */
export type Action =
  | { readonly kind: "take on"; readonly as: "post" | "follow-up" }
  | { readonly kind: "decline"; readonly as: "post" | "follow-up"; readonly why: string }
  | { readonly kind: "fall silent" }
  | { readonly kind: "hurry starter" }
  | { readonly kind: "check claim" };

export const BEYOND_CAP = "beyond the daily cap";

export function decide(event: ThreadSeen | MessageSeen, known: Known): readonly Action[] {
  if (event.byBot) return [];
  return event.kind === "thread" ? decideThread(event, known) : decideMessage(event, known);
}

function decideThread({ newlyCreated, inForum, closed }: ThreadSeen, known: Known): readonly Action[] {
  if (!newlyCreated || !inForum || closed || known.mode === "off") return [];
  return [takeOn("post", known)];
}

function decideMessage(event: MessageSeen, known: Known): readonly Action[] {
  if (event.isStarter)
    return [...(known.mode === "off" ? [] : [{ kind: "hurry starter" } as const]), ...watch(event, known)];
  // An editor who asks the bot wants its answer; one who just posts has taken the thread.
  if (event.byEditor && !event.addressesBot) return known.silent ? [] : [{ kind: "fall silent" }];
  if (event.addressesBot && known.mode !== "off" && !known.silent && !event.closed)
    return [takeOn("follow-up", known)];
  return watch(event, known);
}

function takeOn(as: "post" | "follow-up", { today, cap }: Known): Action {
  return today >= cap ? { kind: "decline", as, why: BEYOND_CAP } : { kind: "take on", as };
}

/** Editors' own words are theirs to answer for; the desk is told of the rest, also where the bot itself is silent. */
function watch({ byEditor, closed }: MessageSeen, { claimWatch }: Known): readonly Action[] {
  return claimWatch && !byEditor && !closed ? [{ kind: "check claim" }] : [];
}
