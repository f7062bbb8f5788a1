// A correction as an editor sees it before it goes out: who will see it, where, and its exact words. Pure.

import { ButtonStyle } from "discord.js";
import type { ArticleSummary } from "../../../domain.js";
import type { Correction, CorrectionKind } from "../../../editorial/corrections.js";
import type { Published } from "../../../editorial/published.js";
import { correctionLine } from "../../corrections/words.js";
import { messageLink } from "../../forum/draft-view.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import type { Reply } from "../../presentation/message.js";
import { counted } from "../../presentation/words.js";

export const CORRECTION_CONTROLS = { confirm: "correctgo", cancel: "correctno" } as const;

/** What is to be given once it is confirmed. */
export type Proposed = Pick<Correction, "article" | "kind" | "text">;

const FROM_NOW_ON: Readonly<Record<CorrectionKind, string>> = {
  corrected: "its quotes are shown with the correction",
  withdrawn: "its quotes are shown no more",
  restored: "its quotes are shown as before",
};

/** Messages that are named; of more, how many. */
const NAMED = 5;
/** Words so long leave no room for links in plain text. */
const LONG = 1100;

/** `From now on its quotes are shown no more.` */
export function fromNowOn(kind: CorrectionKind): string {
  return `From now on ${FROM_NOW_ON[kind]}.`;
}

/**
 * @param key under which it can be confirmed
 * @param published the public answers that quote the article
 * @param at when it is shown (ISO 8601): the day stands in the line
 */
export function correctionPreview(
  key: string,
  proposed: Proposed,
  { article, published, at }: Shown,
  mode: Mode,
): Reply {
  const words = correctionLine({ ...proposed, at }, article);
  const links = mode === "cards" || words.length < LONG;
  const parts = [
    { label: null, heading: "This goes out once you confirm it", body: `> ${words} (Correction no. …)` },
    { label: null, heading: "Who will see it", body: seenBy(published, links ? NAMED : 0) },
    { label: null, heading: null, body: `${fromNowOn(proposed.kind)} Nothing has been sent yet.` },
  ];
  const buttons = [
    button("Confirm", customId(CORRECTION_CONTROLS.confirm, key), ButtonStyle.Success),
    button("Cancel", customId(CORRECTION_CONTROLS.cancel, key)),
  ];
  return { ...draw({ parts, quotes: [], footer: null }, mode), components: [row(buttons)] };
}

interface Shown {
  readonly article: ArticleSummary | undefined;
  readonly published: readonly Published[];
  readonly at: string;
}

function seenBy(published: readonly Published[], named: number): string {
  if (published.length === 0)
    return "No public answer quotes this article: nobody is told, and later answers carry it.";
  const threads = new Set(published.filter(({ thread }) => thread).map(({ channel }) => channel)).size;
  const told =
    threads === 0
      ? ""
      : ` ${counted(threads, "thread")} ${threads === 1 ? "is" : "are"} told of it once, in a message of its own.`;
  const which = published.slice(0, named).map((one) => `- ${placeOf(one)}`);
  const more = published.length - which.length;
  return [
    `Everybody who can see ${counted(published.length, "public answer")}: it is put above ${published.length === 1 ? "it" : "each"}.${told}`,
    ...which,
    ...(more > 0 && which.length > 0 ? [`- and ${more} more`] : []),
  ].join("\n");
}

const KINDS: Readonly<Record<Published["kind"], string>> = {
  forum: "a forum answer",
  ask: "an answer in a channel",
  shared: "an answer shown to all",
  note: "a note in a forum thread",
};

function placeOf({ kind, guild, channel, message }: Published): string {
  return `[${KINDS[kind]}](${messageLink(guild ?? "@me", channel, message)})`;
}
