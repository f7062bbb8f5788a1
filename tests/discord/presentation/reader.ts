// A message as a person reads it: Discord's grammar (discord-markdown-parser) drawn as plain lines.

import { parse } from "discord-markdown-parser";
import type { Component, MessageBody } from "../double/limits.js";

type Node = {
  type: string;
  content?: Node[] | string;
  target?: string;
  level?: number;
  [key: string]: unknown;
};

/** What the eye sees of some Markdown; `[[…]]` marks what Discord would make more than text. */
export function seen(markdown: string): string {
  return read(parse(markdown, "extended") as Node[]).replace(/\n+$/, "");
}

/** Links as `text <address>`, block quotes behind a bar, small print and lists as they are. */
function read(nodes: readonly Node[] | string | undefined): string {
  if (nodes === undefined) return "";
  if (typeof nodes === "string") return nodes;
  return nodes.map(readNode).join("");
}

function readNode(node: Node): string {
  switch (node.type) {
    case "text":
    case "strong":
    case "em":
      return read(node.content);
    case "br":
    case "newline":
      return "\n";
    case "blockQuote":
      return `${read(node.content).replace(/\n$/, "").replace(/^/gm, "| ")}\n`;
    case "subtext":
      return `(small) ${read(node.content)}\n`;
    case "link":
      return `${read(node.content)} <${node.target}>`;
    default:
      return `[[${node.type} ${read(node.content as Node[])}]]`;
  }
}

/** The whole message: text, cards with their links, buttons, and the menu with what it offers. */
export function seenMessage({ content, components = [] }: MessageBody): string {
  return [...(content ? [seen(content)] : []), ...components.flatMap(seenComponent), ""].join("\n");
}

function seenComponent(one: Component): string[] {
  const inner = one.components ?? [];
  switch (one.type) {
    case 17: {
      const lines = inner.flatMap(seenComponent).map((line) => `│ ${line}`.trimEnd());
      return [
        `┌ ${one.accent_color === undefined ? "" : `#${one.accent_color.toString(16)}`}`.trimEnd(),
        ...lines,
        "└",
      ];
    }
    case 9: {
      const { label, url } = one.accessory ?? {};
      const [first = "", ...rest] = inner.flatMap(seenComponent);
      return [`${first} [${label} <${url}>]`, ...rest];
    }
    case 10:
      return seen(one.content ?? "").split("\n");
    case 14:
      return ["────"];
    case 3:
      return [`[${one.placeholder}: ${(one.options ?? []).map(({ label }) => label).join(" / ")}]`];
    case 2:
      return [`[${one.label}]`];
    default:
      return [inner.flatMap(seenComponent).join(" ")];
  }
}
