// What every command and control is given. Types alone.

import type { Config } from "../../config.js";
import type { Label, Newsroom, Quote } from "../../domain.js";
import type { Records } from "../../editorial/records.js";
import type { Log } from "../../log.js";
import type { Bell } from "../desk/bell.js";
import type { Cooldowns } from "./cooldown.js";
import type { InFlight } from "./in-flight.js";
import type { RecentViews } from "./recent-views.js";
import type { Turns } from "./turns.js";

/** A reader's or an editor's word that a label is wrong. Ids are Discord's; no question is part of it. */
export interface LabelFlag {
  /** The sentence that the quote is labelled by. */
  readonly quoteId: string;
  /** The quote as it was shown. */
  readonly text: string;
  readonly label: Label;
  /** What it should be, where the person said so. */
  readonly suggested: Label | null;
  readonly userId: string;
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly messageId: string | null;
}

/** Records a flag so that it survives a crash; resolves when it is on disk. */
export type FlagLabel = (flag: LabelFlag) => Promise<void>;

/** A message that others can see, and the quotes that it shows. */
export interface Published {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly messageId: string;
  /** Is the channel a thread? */
  readonly thread: boolean;
  /** The command that made it; `shared` for what was private first. */
  readonly kind: string;
  /** When its quotes were looked up. */
  readonly asOf: Date;
  readonly quotes: readonly Quote[];
}

/** Told of every public message with quotes, and again when it shows other quotes (pages). */
export type OnPublished = (published: Published) => void | Promise<void>;

/** What the list of commands says of one of them, for `/help`. */
export interface HelpLine {
  readonly name: string;
  readonly description: string;
  readonly editorsOnly: boolean;
}

export interface Context {
  readonly config: Config;
  readonly newsroom: Newsroom;
  readonly log: Log;
  readonly cooldowns: Cooldowns;
  readonly views: RecentViews;
  readonly inFlight: InFlight;
  readonly turns: Turns;
  readonly flagLabel: FlagLabel;
  readonly onPublished: OnPublished;
  readonly records: Records;
  /** Tells the desk that there is something new to send. */
  readonly bell: Bell;
  /** The list of commands as `/help` shows it. */
  readonly help: readonly HelpLine[];
}
