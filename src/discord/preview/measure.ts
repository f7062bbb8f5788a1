// How high replies are on a phone, measured in headless Chromium.

import type { Newsroom } from "../../findings.js";
import { askView } from "../interactions/commands/ask.js";
import { drawPage } from "../interactions/pages.js";
import { cleaned } from "../presentation/cleaned.js";
import { drawnPage } from "./chromium.js";
import { measuredPage } from "./page.js";
import type { Scene } from "./scenes.js";
import { scenesOf } from "./scenes.js";
import { PHONE } from "./style.js";

interface Height {
  readonly what: string;
  /** Whole pixels, from the line that names the command to the menu. */
  readonly pixels: number;
}

/**
 * Measures every reply of the preview, and the first page of the answer to each question.
 * @param chromium the program; null: the first one on the path
 * @returns the report, line by line
 * @throws ExpectedError where there is no Chromium
 */
export async function measureReplies(
  newsroom: Newsroom,
  questions: readonly string[],
  chromium: string | null,
): Promise<string> {
  const scenes = await scenesOf(newsroom, "cards");
  const answers: Scene[] = [];
  for (const question of questions) answers.push(await answerScene(newsroom, question));
  const heights = await heightsOf([...scenes, ...answers], chromium);
  return heightReport(heights.slice(0, scenes.length), heights.slice(scenes.length));
}

async function answerScene(newsroom: Newsroom, question: string): Promise<Scene> {
  const page = await askView("preview", question, {}).page(newsroom, "cards", 0);
  const reply = drawPage("preview", page, "cards", false);
  return { title: question, command: "/ask", private: false, reply };
}

async function heightsOf(scenes: readonly Scene[], chromium: string | null): Promise<Height[]> {
  const page = measuredPage(cleaned(scenes));
  const drawn = await drawnPage(page, PHONE.width, PHONE.height, chromium);
  const pixels = JSON.parse(/<pre id="heights">(\[[\d,]*\])<\/pre>/.exec(drawn)?.[1] ?? "[]") as number[];
  if (pixels.length !== scenes.length) throw new RangeError("the page did not measure every reply");
  return scenes.map(({ title }, index) => ({ what: title, pixels: pixels[index] ?? 0 }));
}

/** Every height, and how many of the answers fit a phone. Pure. */
export function heightReport(scenes: readonly Height[], answers: readonly Height[]): string {
  const { width, height } = PHONE;
  const fitting = answers.filter(({ pixels }) => pixels <= height).length;
  const sorted = [...answers].sort((a, b) => a.pixels - b.pixels);
  const median = sorted[Math.floor(sorted.length / 2)]?.pixels ?? 0;
  const share = answers.length === 0 ? 0 : Math.round((fitting / answers.length) * 100);
  return [
    `Heights in pixels on a phone of ${width} × ${height}:`,
    ...scenes.map(lineOf),
    "Answers:",
    ...sorted.map(lineOf),
    `${fitting} of ${answers.length} answers fit without scrolling (${share}%); the median is ${median}, the highest ${sorted.at(-1)?.pixels ?? 0}.`,
  ].join("\n");
}

function lineOf({ what, pixels }: Height): string {
  return `${String(pixels).padStart(5)}  ${what}`;
}
