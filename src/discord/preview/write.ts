// Writes the preview page. Needs the development dependencies: Discord's grammar.

import { pathToFileURL } from "node:url";
import type { Newsroom } from "../../findings.js";
import { writeWhole } from "../../whole-files.js";
import { cleaned } from "../presentation/cleaned.js";
import { previewPage } from "./page.js";
import { scenesOf } from "./scenes.js";

/** @returns the line that says where to look */
export async function writePreview(newsroom: Newsroom, file: string): Promise<string> {
  const [cards, plain] = [await scenesOf(newsroom, "cards"), await scenesOf(newsroom, "text")];
  writeWhole(file, previewPage(cleaned(cards), cleaned(plain)));
  return `${cards.length} replies drawn: open ${pathToFileURL(file)}`;
}
