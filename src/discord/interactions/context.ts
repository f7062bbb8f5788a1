// What every command and control is given. Types alone.

import type { Config } from "../../config.js";
import type { CaseFolder } from "../../corpus/cases.js";
import type { Label, Quote } from "../../domain.js";
import type { NewJob } from "../../editorial/jobs.js";
import type { Records } from "../../editorial/records.js";
import type { Newsroom } from "../../findings.js";
import type { Log } from "../../log.js";
import type { Cases } from "../../newsroom/cases.js";
import type { Bell } from "../desk/bell.js";
import type { DiscordClock } from "../desk/discord-clock.js";
import type { Cooldowns } from "./cooldown.js";
import type { InFlight } from "./in-flight.js";
import type { RecentQuestions } from "./recent-questions.js";
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

/** Records a flag, and what rings the editors for it, so that both survive a crash; resolves when they are on disk. */
export type FlagLabel = (flag: LabelFlag, ping?: NewJob | null) => Promise<void>;

/** A message that others are about to see, and the quotes that it shows. */
export interface Publishing {
  readonly guildId: string | null;
  readonly channelId: string;
  /** Null where Discord names it with the answer alone. */
  readonly messageId: string | null;
  /** The command or press that it answers. */
  readonly interactionId: string;
  /** Is the channel a thread? */
  readonly thread: boolean;
  /** The command that made it; `shared` for what was private first. */
  readonly kind: string;
  /** The number of the newest correction when its quotes were looked up. */
  readonly asOf: number;
  readonly quotes: readonly Quote[];
}

/** Told of every public message with quotes, also when it is to show other quotes (pages): first the intent, then what came of it. */
export interface PublicMessages {
  /** Records what is about to be sent; gives its number. @throws ExpectedError: then it may not be sent */
  intend(publishing: Publishing): number;
  sent(intent: number, messageId: string): void;
  /** Discord refused it. */
  unsent(intent: number): void;
  /** It may be out or not: it is looked for. */
  unclear(intent: number): void;
}

/** What the list of commands says of one of them, for `/help`. */
export interface HelpLine {
  readonly name: string;
  readonly description: string;
  readonly editorsOnly: boolean;
}

/** What the whole bot works with. */
export interface BotContext {
  readonly config: Config;
  readonly cases: Cases;
  readonly log: Log;
  readonly cooldowns: Cooldowns;
  readonly views: RecentViews;
  /** What was asked last, for follow-ups. */
  readonly asked: RecentQuestions;
  readonly inFlight: InFlight;
  readonly turns: Turns;
  readonly flagLabel: FlagLabel;
  readonly publicMessages: PublicMessages;
  readonly records: Records;
  readonly discordClock: DiscordClock;
  /** Tells the desk that there is something new to send. */
  readonly bell: Bell;
  /** The list of commands as `/help` shows it. */
  readonly help: readonly HelpLine[];
}

/** What one interaction works with: the case that it is about, and that case alone. */
export interface Context extends BotContext {
  readonly folder: CaseFolder;
  readonly newsroom: Newsroom;
}
