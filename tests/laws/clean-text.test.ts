// What leaves a front end: no terminal obeys it, nothing in it turns text around, whatever articles, files and people say.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { cleaned } from "../../src/discord/presentation/cleaned.js";
import { jsonText } from "../../src/shown-text.js";
import { ownColour, printTo } from "../../src/terminal/out.js";
import { PLAIN, presentAnswer } from "../../src/terminal/present.js";
import { startBot, type UnderTest } from "../discord/bot-under-test.js";
import { answerOf, quoteOf, register, respects, sampleNewsroom } from "../discord/sample-newsroom.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const HOSTILE = [
  ["\u001b[31m", "a colour"],
  ["\u001b]0;title\u0007", "a window's title"],
  ["\u009b2J", "a sequence of the second row"],
  ["\u001b[1A\u001b[2K", "steps up and clears the line"],
  ["\r", "a return"],
  ["\u0008\u0008", "steps back"],
  ["\u202e", "an override"],
  ["\u2066\u2067", "isolates"],
] as const;

/** An answer all of whose texts hold it. */
function hostileAnswer(evil: string) {
  const article = {
    ...register,
    title: `A ti${evil}tle`,
    publisher: `The ${evil}Outlet`,
    author: `Jane ${evil}Doe`,
    via: { name: `A ${evil}forum`, url: "https://example.org/" },
  };
  const quote = quoteOf(`Acme ${evil}paid.`, {
    ...{ article, attributedTo: `the ${evil}suit`, notice: `Corrected: ${evil}it.`, why: `"${evil}"` },
    alsoIn: [{ id: "x", publisher: `Another ${evil}`, published: null }],
  });
  return answerOf(`Did ${evil}Acme pay?`, {
    ...{
      summary: `Alleged by ${evil}BES.`,
      quotes: [quote],
      otherSide: [],
      otherSideNote: `No ${evil}reply.`,
    },
    disagreements: [
      {
        about: `the ${evil}year`,
        values: [
          { value: `20${evil}15`, quote },
          { value: "2016", quote },
        ],
      },
    ],
  });
}

function printed(text: string): string {
  let all = "";
  const stream = new Writable({
    write: (chunk, _, done) => {
      all += String(chunk);
      done();
    },
  });
  printTo(stream, text);
  return all;
}

describe("a terminal", () => {
  it.each(HOSTILE)("is shown no %j (%s), with colours or without", (evil) => {
    const answer = hostileAnswer(evil);
    const bold = ownColour((text) => `\u001b[1m${text}\u001b[22m`);
    const painted = { ...PLAIN, strong: bold, faint: bold };
    const plain = printed(presentAnswer(answer, { palette: PLAIN, width: 60 }));
    expect(plain.split("\n").filter((line) => ACTING.test(line))).toEqual([]);
    const coloured = printed(presentAnswer(answer, { palette: painted, width: 60 }));
    expect(coloured).toContain("\u001b[1m");
    const foreign = coloured.replaceAll("\u001b[1m", "").replaceAll("\u001b[22m", "");
    expect(ACTING.test(foreign)).toBe(false);
  });

  it("gets from JSON the very value, in characters that it does not obey", () => {
    for (const [evil] of HOSTILE) {
      const answer = hostileAnswer(evil);
      const line = printed(jsonText(answer));
      expect([ACTING.test(line), JSON.parse(line)]).toEqual([false, answer]);
    }
  });

  it("gets nothing past the one exit", () => {
    const files = ["scripts", "src/terminal"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    );
    const past = /process\.std(?:out|err)\.write|console\.(?:log|error|info|warn)/;
    const found = files.filter((file) => file.endsWith(".ts") && past.test(readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });
});

describe("Discord", () => {
  let bot: UnderTest | undefined;
  afterEach(async () => {
    await bot?.stop();
    expect(bot?.discord.violations ?? []).toEqual([]);
    bot = undefined;
  });

  it.each(HOSTILE)("is sent no %j (%s) in answers, pages, suggestions and lists", async (evil) => {
    const answer = hostileAnswer(evil);
    const sample = sampleNewsroom();
    const [one] = answer.quotes;
    const named = sample.articles().map((article) => ({ ...article, ...one?.article, id: article.id }));
    bot = await startBot({
      newsroom: { ask: async () => answer, articles: () => named, speakers: () => [`B${evil}S`] },
    });
    const { discord } = bot;
    for (const mode of [{}, { appPermissions: 1n << 11n }]) {
      const message = await discord.slash("ask", { question: `Did ${evil}Acme pay?` }, mode).answer();
      const sources = await discord.slash("sources", {}, mode).answer();
      const texts = [message, sources].map(({ content, embeds, components }) => ({
        content,
        embeds,
        components,
      }));
      expect(ACTING.test(allTexts(texts))).toBe(false);
    }
    const { choices } = await discord.autocomplete("said", "speaker", "").done();
    const sourceChoices = (await discord.autocomplete("ask", "source", "").done()).choices;
    const names = [...(choices ?? []), ...(sourceChoices ?? [])].map(({ name }) => name);
    expect([names.length > 0, names.filter((name) => ACTING.test(name))]).toEqual([true, []]);
  });

  it("is sent the same reply otherwise: what is not shown, and all numbers, stay", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(ACTING.test(allTexts(cleaned(value)))).toBe(false);
        if (!ACTING.test(allTexts(value))) expect(cleaned(value)).toEqual(value);
      }),
      { numRuns: 500, seed: 7 },
    );
    const button = {
      custom_id: "a\u0007",
      value: "b\u202e",
      label: "c\u202ed\u0007",
      disabled: true,
      style: 2,
    };
    expect(cleaned([{ button }])).toEqual([{ button: { ...button, label: "cd " } }]);
    expect(respects).toEqual(cleaned(respects));
  });
});

/** Every string of a value, however deep, and no key. */
function allTexts(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(allTexts).join("\n");
}
