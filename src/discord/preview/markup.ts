// A reply as elements of @skyra/discord-components-core: Discord's Markdown read by its own grammar. Pure.

import type { APIButtonComponent, APIEmbed } from "discord.js";
import { ButtonStyle } from "discord.js";
import { parse } from "discord-markdown-parser";
import type { Reply, Row } from "../presentation/message.js";
import type { Scene } from "./scenes.js";

interface Node {
  readonly type: string;
  readonly content?: readonly Node[] | string;
  readonly target?: string;
}

const WRAPPED: Readonly<Record<string, string>> = {
  strong: "discord-bold",
  em: "discord-italic",
  blockQuote: "discord-quote",
  subtext: "discord-subscript",
  underline: "discord-underlined",
};
const BUTTONS: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
};

/** One message with the command that it answers. */
export function messageMarkup({ command, reply, private: ephemeral }: Scene, light: boolean): string {
  const theme = light ? " light-theme" : "";
  const parts = [
    `<discord-command slot="reply" profile="reader" command="${attribute(command)}"${theme}></discord-command>`,
    reply.content ? markdown(reply.content) : "",
    ...(reply.embeds ?? []).map((embed) => embedMarkup(embed, theme)),
    componentsMarkup(reply),
  ];
  return `<discord-message profile="bot"${ephemeral ? " ephemeral" : ""}${theme}>${parts.join("")}</discord-message>`;
}

function embedMarkup({ title, description, color, footer }: APIEmbed, theme: string): string {
  const colour = color === undefined ? "" : ` color="#${color.toString(16).padStart(6, "0")}"`;
  return [
    `<discord-embed slot="embeds"${colour}${theme}>`,
    `<discord-embed-description slot="description"${theme}>`,
    title === undefined ? "" : `<div class="title">${markdown(title)}</div>`,
    markdown(description ?? ""),
    "</discord-embed-description>",
    footer ? `<discord-embed-footer slot="footer"${theme}>${text(footer.text)}</discord-embed-footer>` : "",
    "</discord-embed>",
  ].join("");
}

function componentsMarkup({ components = [] }: Reply): string {
  if (components.length === 0) return "";
  const rows = components.map(
    (row: Row) =>
      `<discord-action-row>${row.components.map((one) => buttonMarkup(one as APIButtonComponent)).join("")}</discord-action-row>`,
  );
  return `<discord-attachments slot="components">${rows.join("")}</discord-attachments>`;
}

function buttonMarkup(one: APIButtonComponent): string {
  const label = "label" in one ? (one.label ?? "") : "";
  const disabled = one.disabled ? " disabled" : "";
  return `<discord-button type="${BUTTONS[one.style] ?? "secondary"}"${disabled}>${text(label)}</discord-button>`;
}

function markdown(source: string): string {
  return nodes(parse(source, "extended") as Node[]);
}

function nodes(content: readonly Node[] | string | undefined): string {
  if (content === undefined) return "";
  return typeof content === "string" ? text(content) : content.map(node).join("");
}

function node({ type, content, target }: Node): string {
  const inner = nodes(content);
  if (type === "br" || type === "newline") return "<br>";
  if (type === "link" || type === "url") return `<a href="${attribute(target ?? "")}">${inner}</a>`;
  const element = WRAPPED[type];
  return element === undefined ? inner : `<${element}>${inner.replace(/(<br>)+$/, "")}</${element}>`;
}

function text(plain: string): string {
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}

function attribute(plain: string): string {
  return text(plain).replaceAll('"', "&quot;");
}
