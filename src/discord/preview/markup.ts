// A reply as HTML: Discord's Markdown read by its own grammar, cards and controls as Discord lays them out. Pure.

import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { parse } from "discord-markdown-parser";
import type { Scene } from "./scenes.js";

interface Node {
  readonly type: string;
  readonly content?: readonly Node[] | string;
  readonly target?: string;
}

const WRAPPED: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "em",
  blockQuote: "blockquote",
  subtext: "small",
  underline: "u",
};
const BUTTONS: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "danger",
};

/** One message with the command that it answers. */
export function messageMarkup({ command, reply, private: ephemeral }: Scene): string {
  const { content = "", cards = [], components = [] } = reply;
  const shown = [content === "" ? "" : text(content), ...[...cards, ...components].map(component)];
  return [
    `<article class="message${ephemeral ? " private" : ""}">`,
    `<p class="command"><i class="face small">r</i><b>reporter</b> used <b class="name">${escaped(command)}</b></p>`,
    `<i class="face">R</i><p class="who"><b>On the Record</b> <span class="app">APP</span></p>`,
    ...shown,
    ephemeral ? `<p class="only">Only you can see this</p>` : "",
    "</article>",
  ].join("");
}

function component(one: APIMessageTopLevelComponent | APIComponentInContainer | APIMessageComponent): string {
  switch (one.type) {
    case ComponentType.Container: {
      const edge = one.accent_color == null ? "" : ` style="border-left-color:${colour(one.accent_color)}"`;
      const accent = one.accent_color == null ? "card" : "card accent";
      return `<section class="${accent}"${edge}>${one.components.map(component).join("")}</section>`;
    }
    case ComponentType.Section: {
      const texts = one.components.map(component).join("");
      return `<div class="section"><div>${texts}</div>${component(one.accessory)}</div>`;
    }
    case ComponentType.TextDisplay:
      return text(one.content);
    case ComponentType.Separator:
      return "<hr>";
    case ComponentType.ActionRow:
      return `<div class="row">${one.components.map(component).join("")}</div>`;
    case ComponentType.Button:
      return button(one);
    case ComponentType.StringSelect:
      return `<div class="select"><span>${escaped(one.placeholder ?? "")}</span><span>⌄</span></div>`;
    default:
      return "";
  }
}

function button(one: APIButtonComponent): string {
  const label = "label" in one ? escaped(one.label ?? "") : "";
  if (one.style === ButtonStyle.Link) return `<a class="button" href="${escaped(one.url)}">${label} ↗</a>`;
  return `<span class="button ${BUTTONS[one.style] ?? "secondary"}">${label}</span>`;
}

function colour(number: number): string {
  return `#${number.toString(16).padStart(6, "0")}`;
}

function text(source: string): string {
  return `<div class="text">${nodes(parse(source, "extended") as Node[])}</div>`;
}

function nodes(content: readonly Node[] | string | undefined): string {
  if (content === undefined) return "";
  return typeof content === "string" ? escaped(content) : content.map(node).join("");
}

function node({ type, content, target }: Node): string {
  const inner = nodes(content);
  if (type === "br" || type === "newline") return "<br>";
  if (type === "link" || type === "url") return `<a href="${escaped(target ?? "")}">${inner}</a>`;
  const element = WRAPPED[type];
  return element === undefined ? inner : `<${element}>${inner.replace(/(<br>)+$/, "")}</${element}>`;
}

/** Safe as text and inside the quotation marks of an attribute. */
function escaped(plain: string): string {
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}
