// Draws a laid-out page as cards, or as plain text where the bot may not embed links. Pure.

import { type APIContainerComponent, ComponentType } from "discord.js";
import { card, componentsIn, displaysIn } from "./cards.js";
import { LIMITS, type Mode } from "./limits.js";
import type { Reply } from "./message.js";
import type { Body, Part, Sheet } from "./sheet.js";
import { COLOURS } from "./words.js";

/** Components beside the cards: a row of four buttons, or a menu and a correction above. */
const BESIDE = 5;

/** @throws RangeError when a page is over Discord's limits: a fault of the layout, never to be sent cut */
export function draw(sheet: Sheet, mode: Mode): Pick<Reply, "content" | "cards"> {
  return mode === "cards" ? { cards: asCards(sheet) } : { content: asText(sheet) };
}

/** Can the page be drawn? */
export function fits(sheet: Sheet, mode: Mode): boolean {
  try {
    draw(sheet, mode);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A part's body as plain text. */
export function bodyText(body: Body): string {
  if (typeof body === "string") return body;
  return body
    .map(({ text, link, apart }, index) => {
      const opened = link === undefined ? text : `${text} · [open](${link})`;
      return index === 0 ? opened : `${apart === undefined ? "\n" : "\n\n"}${opened}`;
    })
    .join("");
}

/** A page as one text, as it is drawn without cards. */
function asText(sheet: Sheet): string {
  const parts = sheet.parts.map(({ heading, body }) =>
    [heading === null ? null : `**${heading}**`, bodyText(body)].filter(Boolean).join("\n"),
  );
  const text = [...parts, smallPrint(sheet)].filter(Boolean).join("\n\n");
  if (text.length > LIMITS.content) throw tooMuch(`text of ${text.length} characters`);
  return text;
}

/** Characters of a page on cards. */
export function charactersOf(sheet: Sheet): number {
  return displaysIn(cardsOf(sheet)).reduce((sum, text) => sum + text.length, 0);
}

function asCards(sheet: Sheet): APIContainerComponent[] {
  const [cards, characters] = [cardsOf(sheet), charactersOf(sheet)];
  if (characters > LIMITS.cards) throw tooMuch(`cards of ${characters} characters`);
  const components = componentsIn(cards);
  if (components + BESIDE > LIMITS.components) throw tooMuch(`cards of ${components} components`);
  return cards;
}

function cardsOf(sheet: Sheet): APIContainerComponent[] {
  const cards = sheet.parts.map((part) =>
    card(linesOf(part), part.label === null ? null : COLOURS[part.label]),
  );
  const small = smallPrint(sheet);
  const last = cards.at(-1);
  if (last !== undefined && small !== null)
    last.components.push({ type: ComponentType.TextDisplay, content: small });
  return cards;
}

function linesOf({ heading, body }: Part) {
  const blocks = typeof body === "string" ? [{ text: body }] : body;
  return heading === null ? blocks : [{ text: `**${heading}**` }, ...blocks];
}

function smallPrint({ footer }: Sheet): string | null {
  return footer === null ? null : `-# ${footer}`;
}

function tooMuch(what: string): RangeError {
  return new RangeError(`a page came to ${what}, over Discord's limit`);
}
