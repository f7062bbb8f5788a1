import { describe, expect, it } from "vitest";
import { messageBody } from "../../../src/discord/presentation/message.js";
import { drawnPage } from "../../../src/discord/preview/chromium.js";
import { heightReport } from "../../../src/discord/preview/measure.js";
import { previewPage } from "../../../src/discord/preview/page.js";
import { scenesOf } from "../../../src/discord/preview/scenes.js";
import { type MessageBody, messageProblems } from "../double/limits.js";
import { sampleNewsroom } from "../sample-newsroom.js";

const QUIET = { allowed_mentions: { parse: [] } };

describe("the preview", () => {
  it.each(["cards", "text"] as const)("draws every reply within Discord's limits: %s", async (mode) => {
    const scenes = await scenesOf(sampleNewsroom(), mode);
    const problems = scenes.flatMap(({ title, reply }) => {
      const body = messageBody(reply) as MessageBody;
      return messageProblems({ ...body, ...QUIET }).map((what) => `${title}: ${what}`);
    });
    expect([scenes.length > 20, problems]).toEqual([true, []]);
  });

  it("shows what people and articles wrote as text, and no picture of it as HTML", async () => {
    const [scene] = await scenesOf(sampleNewsroom(), "text");
    if (scene === undefined) throw new Error("no scene");
    const evil = {
      ...scene,
      reply: { content: '<script>alert("x")</script> [a](https://x.example/"onclick="y)' },
    };
    expect(previewPage([evil], [])).not.toMatch(/<script>alert|"onclick="/);
  });

  it("is measured by a Chromium that is there, and says in one line where there is none", async () => {
    const failure = drawnPage("<p>", 360, 640, "/nowhere/chromium");
    await expect(failure).rejects.toMatchObject({
      exitStatus: 2,
      line: "There is no Chromium at /nowhere/chromium. Install it, or name it in CHROMIUM.",
    });
  });

  it("counts the answers that fit a phone, an answer as high as the phone among them", () => {
    const answers = [640, 641, 300].map((pixels) => ({ what: `${pixels}?`, pixels }));
    expect(heightReport([{ what: "Help", pixels: 1000 }], answers).split("\n")).toEqual([
      "Heights in pixels on a phone of 360 × 640:",
      " 1000  Help",
      "Answers:",
      ...["  300  300?", "  640  640?", "  641  641?"],
      "2 of 3 answers fit without scrolling (67%); the median is 640, the highest 641.",
    ]);
  });
});
