// What a message of the double's shows, for tests: its cards' texts as they were sent.

import { allComponents } from "./double/cards.js";
import type { Component, MessageBody } from "./double/limits.js";

type Shown = Pick<MessageBody, "content" | "components">;

/** Its cards, each as its texts below each other; content where it is plain text. */
export function cardsOf(message: Shown | undefined): string[] {
  const { content, components = [] } = message ?? {};
  const cards = components.filter(({ type }) => type === 17).map((card) => textsIn([card]).join("\n"));
  return content ? [content, ...cards] : cards;
}

/** All its text, corrections above its cards included. */
export function textOf(message: Shown | undefined): string {
  const { content, components = [] } = message ?? {};
  return [content ?? "", ...textsIn(components)].filter((text) => text !== "").join("\n\n");
}

function textsIn(components: readonly Component[]): string[] {
  return allComponents(components).flatMap(({ type, content = "" }) => (type === 10 ? [content] : []));
}
