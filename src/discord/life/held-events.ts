// Keeps what is posted while the bot is still starting, and gives it, in its order, to who listens then.

import { type AnyThreadChannel, type Client, Events, type Message } from "discord.js";

interface Listener {
  thread(made: AnyThreadChannel, isNew: boolean): void;
  message(posted: Message): void;
}

export interface HeldEvents {
  /** When it began to keep them, as `performance.now()` has it. */
  readonly since: number;
  /** Gives what was kept, then each as it comes. @returns what ends it */
  listen(listener: Listener): () => void;
}

/** A corpus may be labelled anew at the start, which takes minutes; a forum has no more posts in these. */
const MOST = 5000;

/** @param client not logged in yet */
export function holdEvents(client: Client): HeldEvents {
  const since = performance.now();
  let kept: ((listener: Listener) => void)[] = [];
  let listening: Listener | undefined;
  const take = (event: (listener: Listener) => void) => {
    if (listening) event(listening);
    else if (kept.length < MOST) kept.push(event);
  };
  const onThread = (made: AnyThreadChannel, isNew: boolean) => take((one) => one.thread(made, isNew));
  const onMessage = (posted: Message) => take((one) => one.message(posted));
  client.on(Events.ThreadCreate, onThread);
  client.on(Events.MessageCreate, onMessage);
  return {
    since,
    listen: (listener) => {
      listening = listener;
      const before = kept;
      kept = [];
      for (const event of before) event(listener);
      return () => {
        client.off(Events.ThreadCreate, onThread);
        client.off(Events.MessageCreate, onMessage);
      };
    },
  };
}
