// What the buttons under quotes promise: they act on the words that they stood under, or say that these have changed.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quoteChoices } from "../../src/discord/presentation/components.js";
import { sentenceOfRef, sentenceRef } from "../../src/discord/presentation/sentence-ref.js";
import type { ArticleSummary, LabelledSentence, Quote } from "../../src/domain.js";
import { startBot, type UnderTest } from "../discord/bot-under-test.js";
import type { Message } from "../discord/double/state.js";
import { quoteOf, respects, sampleNewsroom } from "../discord/sample-newsroom.js";

const CHANGED = "That sentence has changed since. Please ask again.";
const OLD = "This button is from before I was renewed. Please ask again.";
const GONE = "This article is no longer in the corpus. Please ask again.";

/** The line that a reference is refused with, or the sentence that it means. */
function meant(ref: string, sentences: Readonly<Record<string, string>>, articles = ["register"]): string {
  const newsroom = {
    articles: () => articles.map((id) => ({ id }) as ArticleSummary),
    sentence: (id: string) =>
      sentences[id] === undefined ? null : ({ id, text: sentences[id] } as LabelledSentence),
  };
  try {
    return sentenceOfRef(ref, newsroom).text;
  } catch (error) {
    return (error as { line: string }).line;
  }
}

describe("a reference to a sentence", () => {
  const TEXT = "BES alleges that Huawei stole its trade secrets.";
  const ref = sentenceRef({ id: "register:40:3", text: TEXT });

  it.each<[string, Record<string, string>, string]>([
    ["it stands as it stood", { "register:40:3": TEXT }, TEXT],
    ["a word has changed", { "register:40:3": TEXT.replace("stole", "took") }, CHANGED],
    ["another sentence has its place", { "register:40:3": "Huawei denied it." }, CHANGED],
    ["it has moved down", { "register:41:3": TEXT, "register:40:3": "Correction." }, CHANGED],
    ["the paragraph is shorter now", { "register:40:2": TEXT }, CHANGED],
  ])("means its own words alone: %s", (_, sentences, outcome) => {
    expect(meant(ref, sentences)).toBe(outcome);
  });

  it("says so where its article is gone, and means no other article", () => {
    expect(meant(ref, {}, ["telecoms"])).toBe(GONE);
    expect(meant(ref, { "register:40:3": TEXT }, ["telecoms", "register"])).toBe(TEXT);
  });

  it.each(["aBc123.40.3", "zzzzzz.1.1", "", "nonsense", "0", "a.b.c.d"])(
    "of an older form or of none is answered politely: %j",
    (old) => {
      expect(meant(old, { "register:40:3": TEXT })).toBe(OLD);
    },
  );

  it.each([7, 12])(
    "is short enough for seven in one custom id, and %i fit too, far down in a long article",
    (many) => {
      const refs = Array.from({ length: many }, (_, n) => ({
        id: `${"x".repeat(90)}:9999:${n + 99}`,
        text: `No. ${n}.`,
      }));
      const ids = quoteChoices(refs.map((one) => quoteOf(one.text, one))).map(({ value }) => value.length);
      expect(ids.every((length) => length > 80 && length <= 100)).toBe(true);
    },
  );

  it("of a quote of two sentences is to the one whose label it carries", () => {
    const [first, second] = ["The suit was filed.", "It alleges a theft."];
    const joined: Quote = quoteOf(`${first} ${second}`, {
      id: "register:2:4",
      labelledBy: "register:2:5",
      sentences: [
        { id: "register:2:4", label: "reporting", start: 0, end: first.length },
        {
          id: "register:2:5",
          label: "allegation",
          start: first.length + 1,
          end: first.length + 1 + second.length,
        },
      ],
    });
    const [choice] = quoteChoices([joined]);
    const own = sentenceRef({ id: "register:2:5", text: second });
    expect(choice?.value).toBe(`around:${own}`);
  });
});

describe("the buttons under an answer that outlived an edit of its article", () => {
  let bot: UnderTest;
  let message: Message;
  let edited = false;
  beforeAll(async () => {
    const sample = sampleNewsroom();
    const sentence = (id: string) => {
      const now = sample.sentence(id);
      return now && edited ? { ...now, text: "Huawei has conceded the point." } : now;
    };
    bot = await startBot({ newsroom: { sentence } });
    message = await bot.discord.slash("ask", { question: "Backdoor?" }).answer();
    edited = true;
  });
  afterAll(async () => {
    await bot.stop();
    expect(bot.discord.violations).toEqual([]);
  });

  it.each(["Paragraph", "Why this label?", "Wrong label"])("say so and do nothing: %s", async (label) => {
    const call = bot.discord.press(message, label);
    expect([(await call.answer()).content, call.private, bot.flags]).toEqual([CHANGED, true, []]);
  });

  it.each(["around", "why", "wrong", "should:denial"])(
    "of an older form are answered politely: %s",
    async (prefix) => {
      const call = bot.discord.pressId(`${prefix}:aBc123.4.5`, message);
      expect([(await call.answer()).content, bot.flags]).toEqual([OLD, []]);
    },
  );

  it("record nothing where the words change between the press and the choice", async () => {
    const call = bot.discord.pressId(`should:reporting:${sentenceRef(respects)}`, message);
    expect([(await call.answer()).content, bot.flags]).toEqual([CHANGED, []]);
  });
});
