// Discord's rules for messages of Components V2, as the double enforces them.
// Source: https://discord.com/developers/docs/components/reference, .../resources/message#edit-message

import type { Component, MessageBody } from "./limits.js";

export const IS_CARDS = 1 << 15;

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const THUMBNAIL = 11;
const CONTAINER = 17;
const TOP_LEVEL = [ROW, SECTION, TEXT, 12, 13, 14, CONTAINER];
const IN_CONTAINER = [ROW, SECTION, TEXT, 12, 13, 14];

const MOST_COMPONENTS = 40;
const MOST_CHARACTERS = 4000;

export function hasCards({ flags = 0 }: Pick<MessageBody, "flags">): boolean {
  return (flags & IS_CARDS) !== 0;
}

/** Every component of a message, those inside others too. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [
    one,
    ...allComponents(one.components ?? []),
    ...(one.accessory ? [one.accessory] : []),
  ]);
}

/** Everything that Discord would refuse in a message of cards, its rows' own rules aside. */
export function cardProblems({ content, embeds, components = [] }: MessageBody): string[] {
  const problems: string[] = [];
  if (content) problems.push("content beside Components V2");
  if (embeds?.length) problems.push("embeds beside Components V2");
  const all = allComponents(components);
  if (all.length === 0) problems.push("an empty message");
  if (all.length > MOST_COMPONENTS) problems.push(`${all.length} components, ${MOST_COMPONENTS} allowed`);
  const texts = all.filter(({ type }) => type === TEXT).map((one) => one.content ?? "");
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS)
    problems.push(`text displays of ${characters} characters, ${MOST_CHARACTERS} allowed`);
  if (texts.some((text) => text.trim() === "")) problems.push("an empty text display");
  for (const one of components) problems.push(...placeProblems(one, TOP_LEVEL));
  return problems;
}

function placeProblems(one: Component, allowed: readonly number[]): string[] {
  const problems = allowed.includes(one.type)
    ? []
    : [`a component of type ${one.type} where it may not stand`];
  const inner = one.components ?? [];
  if (one.type === CONTAINER) {
    if (inner.length === 0) problems.push("an empty container");
    const colour = one.accent_color ?? 0;
    if (colour < 0 || colour > 0xff_ff_ff) problems.push("a colour that is none");
    problems.push(...inner.flatMap((child) => placeProblems(child, IN_CONTAINER)));
  }
  if (one.type === SECTION) {
    if (inner.length < 1 || inner.length > 3 || inner.some(({ type }) => type !== TEXT))
      problems.push("a section of other than 1 to 3 text displays");
    if (![BUTTON, THUMBNAIL].includes(one.accessory?.type ?? 0))
      problems.push("a section without an accessory");
  }
  if (one.type === ROW && inner.some(({ type }) => type === SELECT) && inner.length > 1)
    problems.push("a select that is not alone in its row");
  return problems;
}

/** What an edit may not do to a message that is made of cards, or becomes one. */
export function editProblems(before: MessageBody, edit: MessageBody): string[] {
  if (!hasCards(before)) return [];
  return edit.flags !== undefined && !hasCards(edit)
    ? ["an edit that takes Components V2 off a message"]
    : [];
}
