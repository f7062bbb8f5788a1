// A message as a person reads it: Discord's grammar (discord-markdown-parser) drawn as plain lines.

import { parse } from "discord-markdown-parser";
import type { MessageBody } from "../double/limits.js";

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

/** The whole message: text, cards with their titles, small print and buttons. */
export function seenMessage(message: MessageBody): string {
  const embeds = (message.embeds ?? []).flatMap((embed) => [
    `┌ ${embed.title === undefined ? "" : seen(embed.title)}`,
    ...seen(embed.description ?? "")
      .split("\n")
      .map((line) => `│ ${line}`.trimEnd()),
    `└ ${embed.footer?.text ?? ""}`.trimEnd(),
  ]);
  const rows = (message.components ?? []).map((row) =>
    (row.components ?? []).map((one) => `[${one.label ?? one.placeholder}]`).join(" "),
  );
  return [...(message.content ? [seen(message.content)] : []), ...embeds, ...rows, ""].join("\n");
}
