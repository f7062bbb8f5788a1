// The preview page: every scene in dark and light, on a desk and on a phone, in one file that needs no network. Pure.

import { messageMarkup } from "./markup.js";
import type { Scene } from "./scenes.js";
import { STYLE } from "./style.js";

/** The page's whole HTML. */
export function previewPage(cards: readonly Scene[], plain: readonly Scene[]): string {
  return document([
    column("Dark, on a desk", cards, "dark desk"),
    column("Light, on a desk", cards, "light desk"),
    column("Dark, on a phone", cards, "dark phone"),
    column("Light, on a phone", cards, "light phone"),
    column("Dark, on a phone, without the right to embed links", plain, "dark phone"),
  ]);
}

/** Measured one by one on a phone: the page's script writes their heights into `#heights`. */
export function measuredPage(scenes: readonly Scene[]): string {
  return document([column("Measured", scenes, "dark phone"), `<script>${MEASURE}</script>`]);
}

const MEASURE = `addEventListener("load", async () => {
  await document.fonts.ready;
  const edge = (one, side) => one.getBoundingClientRect()[side];
  const heightOf = (one) => Math.ceil(edge(one.lastElementChild, "bottom") - edge(one.firstElementChild, "top"));
  const heights = [...document.querySelectorAll(".message")].map(heightOf);
  const pre = document.body.appendChild(document.createElement("pre"));
  pre.id = "heights";
  pre.textContent = JSON.stringify(heights);
});`;

function document(columns: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>On the Record, as Discord draws it</title>
<style>${STYLE}</style>
<main>${columns.join("\n")}</main>
</html>
`;
}

/** Messages below each other, each with its title. */
function column(title: string, scenes: readonly Scene[], look: string): string {
  const messages = scenes.map((scene) => `<h2>${scene.title}</h2>${messageMarkup(scene)}`);
  return `<div class="column ${look}"><h1>${title}</h1>${messages.join("\n")}</div>`;
}
