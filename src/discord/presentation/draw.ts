// Draws a laid-out page as embeds, or as plain text where the bot may not embed links. Pure.

import type { APIEmbed } from "discord.js";
import { LIMITS, type Mode } from "./limits.js";
import type { Part, Sheet } from "./sheet.js";
import { COLOURS } from "./words.js";

interface Drawing {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
}

/** @throws RangeError when a page is over Discord's limits: a fault of the layout, never to be sent cut */
export function draw(sheet: Sheet, mode: Mode): Drawing {
  return mode === "embeds"
    ? { content: "", embeds: asEmbeds(sheet) }
    : { content: asText(sheet), embeds: [] };
}

/** A page as one text, as it is drawn without embeds. */
function asText(sheet: Sheet): string {
  const parts = sheet.parts.map((part) =>
    [part.heading === null ? null : `**${part.heading}**`, part.body].filter(Boolean).join("\n"),
  );
  const text = [...parts, sheet.footer === null ? null : `-# ${sheet.footer}`].filter(Boolean).join("\n\n");
  return within(text, LIMITS.content, "text");
}

function asEmbeds(sheet: Sheet): APIEmbed[] {
  const embeds = sheet.parts.map(asEmbed);
  const last = embeds.at(-1);
  if (last && sheet.footer !== null)
    last.footer = { text: within(sheet.footer, LIMITS.embedFooter, "footer") };
  const all = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (all > LIMITS.embedsTotal || embeds.length > LIMITS.embeds) throw tooLong("embeds", all);
  return embeds;
}

function asEmbed(part: Part): APIEmbed {
  const embed: APIEmbed = { description: within(part.body, LIMITS.embedDescription, "description") };
  if (part.heading !== null) embed.title = within(part.heading, LIMITS.embedTitle, "title");
  if (part.label !== null) embed.color = COLOURS[part.label];
  return embed;
}

/** Characters that count towards the total of all embeds. */
function lengthOf(embed: APIEmbed): number {
  return [embed.title, embed.description, embed.footer?.text].reduce(
    (sum, text) => sum + (text?.length ?? 0),
    0,
  );
}

function within(text: string, most: number, what: string): string {
  if (text.length > most) throw tooLong(what, text.length);
  return text;
}

function tooLong(what: string, length: number): RangeError {
  return new RangeError(`a page's ${what} came to ${length} characters, over Discord's limit`);
}
