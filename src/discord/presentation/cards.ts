// Cards: Discord's containers with their texts, lines and link buttons, and what can be read back from them. Pure.

import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { LIMITS } from "./limits.js";
import type { Block } from "./sheet.js";

const OPEN = "Open";

/**
 * One card.
 * @param colour of its edge; null for none
 */
export function card(blocks: readonly Block[], colour: number | null): APIContainerComponent {
  const components: APIComponentInContainer[] = [];
  for (const block of blocks.filter(({ text }) => text !== "")) {
    const before = components.at(-1);
    if (block.apart === "line" && before !== undefined) components.push({ type: ComponentType.Separator });
    const runsOn = block.apart === undefined && block.link === undefined;
    if (runsOn && before?.type === ComponentType.TextDisplay) before.content += `\n${block.text}`;
    else components.push(componentOf(block));
  }
  const edge = colour === null ? {} : { accent_color: colour };
  return { type: ComponentType.Container, ...edge, components };
}

/** A text alone, or beside the button that opens its link; an address too long for a button stands in the text. */
function componentOf({ text, link }: Block): APIComponentInContainer {
  if (link === undefined) return { type: ComponentType.TextDisplay, content: text };
  if (link.length > LIMITS.address)
    return { type: ComponentType.TextDisplay, content: `${text} · [open](${link})` };
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: text }],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label: OPEN, url: link },
  };
}

/** Components as a message has them, however deep: what is read of one. */
interface Nested {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Nested[];
  readonly accessory?: Nested;
}

/** The texts of all text displays, in the order in which they are read. */
export function displaysIn(components: readonly APIMessageTopLevelComponent[] | readonly Nested[]): string[] {
  return (components as readonly Nested[]).flatMap(({ type, content, components: inner = [] }) =>
    type === ComponentType.TextDisplay ? [content ?? ""] : displaysIn(inner),
  );
}

/** How many components there are, those inside others counted. */
export function componentsIn(components: readonly APIMessageTopLevelComponent[] | readonly Nested[]): number {
  return (components as readonly Nested[]).reduce(
    (sum, { components: inner = [], accessory }) =>
      sum + 1 + componentsIn(inner) + (accessory === undefined ? 0 : 1),
    0,
  );
}
