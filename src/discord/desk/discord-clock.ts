// The time on Discord's clock, as its answers tell it. What is held against the ids of messages, which Discord makes, is
// measured so: the clock of this machine may be wrong, or set while the bot runs.

import { type REST, RESTEvents } from "discord.js";

/** HTTP tells whole seconds: where our own clock agrees so far, it is the finer one. */
const AGREES_MS = 2000;

export class DiscordClock {
  /** Discord's time less the time since this process began, in ms; ours as long as Discord has said nothing. */
  private offset = Date.now() - performance.now();

  /** In ms since 1970. */
  now(): number {
    return this.at(performance.now());
  }

  /** @param moment of `performance.now()`, which nobody can set */
  at(moment: number): number {
    return this.offset + moment;
  }

  /** @param date the head of an answer: HTTP's `Date`, whole seconds */
  hear(date: string | null): void {
    const time = Date.parse(date ?? "");
    if (Number.isNaN(time)) return;
    const own = Date.now();
    this.offset = (Math.abs(own - time) <= AGREES_MS ? own : time) - performance.now();
  }

  /** Hears every answer of a client. */
  listenTo(rest: Pick<REST, "on">): void {
    rest.on(RESTEvents.Response, (_request, response) => this.hear(response.headers.get("date")));
  }
}
