// /export and /case show: files for the asker alone. Through the real client and the double.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportReply } from "../../../src/discord/interactions/exported.js";
import type { ExpectedError } from "../../../src/errors.js";
import { startBot, type UnderTest } from "../bot-under-test.js";
import type { SentFile } from "../double/limits.js";
import { quoteOf, respects, sampleNewsroom, samplePage } from "../sample-newsroom.js";

describe("files for print", () => {
  let bot: UnderTest;
  let changed = false;
  const around = (id: string) => {
    const own = [...samplePage.claims, ...samplePage.events]
      .flatMap(({ quote, opposing }) => [quote, ...opposing])
      .find((quote) => quote.id === id)?.passage;
    return own === undefined ? null : { before: null, own: changed ? "Other words." : own, after: null };
  };
  beforeAll(async () => {
    bot = await startBot({
      env: ({ guild }) => ({ COOLDOWN_USER: "0", COOLDOWN_SERVER: "0", DISCORD_GUILD_IDS: guild.id }),
      newsroom: { around },
    });
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
    expect(bot.discord.violations).toEqual([]);
  });

  /** What was sent last, and the files with it. */
  const sent = () => {
    const body = bot.discord.requests.at(-1)?.body;
    return { content: body?.content, files: (body?.files ?? []) as readonly SentFile[] };
  };
  const asked = async (name: string, subcommand: string, options: Record<string, string> = {}) => {
    const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
    const data = { id: "1", name, type: 1, options: [{ name: subcommand, type: 1, options: given }] };
    const call = bot.discord.interact(2, data, {});
    const message = await call.answer();
    return { call, message };
  };

  it("are a case as Markdown, seen by the asker alone, and recorded nowhere as public", async () => {
    const { call } = await asked("export", "case");
    const { content, files } = sent();
    expect([call.private, bot.published]).toEqual([true, []]);
    expect(content).toBe(
      "BES v. Huawei: 3 quotes, each looked up in its article just now. Only you see this.",
    );
    expect(files.map(({ name }) => name)).toEqual(["case.md"]);
    expect(files[0]?.data.toString()).toMatch(/^# BES v\. Huawei\n[\s\S]*\*\*Reply to 1 · DENIAL · Huawei/);
  });

  it("are an answer with its other side, in the format and style that were chosen", async () => {
    await asked("export", "answer", { question: "Backdoor?", format: "csv", style: "ap" });
    const [file] = sent().files;
    expect([file?.name, file?.data.toString().split("\n").length]).toEqual(["answer.csv", 4]);
    expect(file?.data.toString()).toContain("Telecoms.com, Aug. 16, 2021");
  });

  it("are a speaker's quotes; a name that the corpus does not quote gives one line", async () => {
    await asked("export", "speaker", { speaker: "Huawei", format: "html" });
    const [file] = sent().files;
    expect([file?.name, file?.data.toString().includes(respects.text)]).toEqual(["speaker.html", true]);
    const { message } = await asked("export", "speaker", { speaker: "@everyone" });
    expect(message.content).toMatch(/^The corpus quotes nothing by "\\?@everyone"\. Name one of: Huawei\.$/);
  });

  it("are the page of the case and its pictures, each told in words", async () => {
    const { call } = await asked("case", "show");
    const { content, files } = sent();
    expect([call.private, bot.published]).toEqual([true, []]);
    expect(content).toContain("2 claims, 1 without a reply in the corpus; 1 dated event.");
    expect(files.map(({ name, description = "" }) => [name, description.slice(0, 20)])).toEqual([
      ["case.html", ""],
      ["timeline.png", "Timeline, one event "],
      ["claims-1.png", "Claims 1 to 2 of 2: "],
    ]);
    expect(files.slice(1).map(({ data }) => data.subarray(1, 4).toString())).toEqual(["PNG", "PNG"]);
  });

  it("are none where an article was changed meanwhile", async () => {
    changed = true;
    const { message } = await asked("export", "case");
    expect(message.content).toMatch(/was changed while it was read\. Export it again\.$/);
  });
});

describe("exportReply", () => {
  it("gives one line in place of a file that is larger than Discord takes", async () => {
    const quote = quoteOf("x".repeat(9_500_000), { label: "reporting" });
    const newsroom = sampleNewsroom({
      said: async (speaker) => ({ speaker, topic: null, quotes: [quote], suggestions: [] }),
      around: () => ({ before: null, own: quote.text, after: null }),
    });
    const options = { format: "csv", style: "plain", publisher: { name: "", page: "" } } as const;
    const subject = { kind: "speaker", name: "BES" } as const;
    const thrown = await exportReply(subject, options, newsroom).catch((error: unknown) => error);
    expect((thrown as ExpectedError).line).toBe(
      "The file is larger than Discord takes. Export it in the terminal: npm run export.",
    );
  });
});
