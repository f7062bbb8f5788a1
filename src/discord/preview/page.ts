// The preview page: every scene in dark, light and on a phone, in one file that needs no network.

import { rolldown } from "rolldown";
import { messageMarkup } from "./markup.js";
import type { Scene } from "./scenes.js";

/** The page's whole HTML. */
export async function previewPage(embeds: readonly Scene[], plain: readonly Scene[]): Promise<string> {
  const columns = [
    column("Dark", embeds, false, "wide"),
    column("Light, on a phone", embeds, true, "phone"),
    column("Dark, on a phone, without the right to embed links", plain, false, "phone"),
  ];
  const script = await components();
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>On the Record, as Discord draws it</title>
<style>${STYLE}</style>
<main>${columns.join("\n")}</main>
<script>window.$discordMessage = ${JSON.stringify(PROFILES)};</script>
<script type="module">${script.replaceAll("</script", "<\\/script")}</script>
</html>
`;
}

function column(title: string, scenes: readonly Scene[], light: boolean, width: string): string {
  const theme = light ? " light-theme" : "";
  const messages = scenes.map(
    (scene) =>
      `<h2>${scene.title}</h2><discord-messages${theme} no-background>${messageMarkup(scene, light)}</discord-messages>`,
  );
  return `<section class="${width} ${light ? "light" : "dark"}"><h1>${title}</h1>${messages.join("\n")}</section>`;
}

/** The web components as one script. */
async function components(): Promise<string> {
  const bundle = await rolldown({
    input: "@skyra/discord-components-core",
    logLevel: "silent",
    platform: "browser",
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

const picture = (letter: string, colour: string) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="28" font-size="22" text-anchor="middle" fill="white" font-family="sans-serif">${letter}</text></svg>`,
  )}`;

const PROFILES = {
  profiles: {
    bot: { author: "On the Record", avatar: picture("R", "#1f3a5f"), bot: true },
    reader: { author: "reporter", avatar: picture("r", "#7a4b2a") },
  },
};

const STYLE = `
body { margin: 0; background: #1e1f22; font-family: "gg sans", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { display: flex; align-items: flex-start; gap: 16px; padding: 16px; }
section { padding: 8px; border-radius: 8px; }
.dark { background: #313338; color: #dbdee1; } .light { background: #ffffff; color: #2e3338; }
.wide { width: 760px; flex: none; } .phone { width: 375px; flex: none; }
h1 { font-size: 15px; margin: 8px; } h2 { font-size: 12px; margin: 16px 8px 0; opacity: .7; font-weight: 500; }
.title { font-weight: 600; margin-bottom: 8px; } a { color: #00a8fc; text-decoration: none; } .light a { color: #006ce7; }
discord-messages { border: 0; }
`;
