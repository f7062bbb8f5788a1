// "Done already" is known by what people and articles cannot write: by a fixed place of a message of the bot's own.

import { afterEach, describe, expect, it } from "vitest";
import { corrected, correctionsAbove } from "../../src/discord/corrections/above.js";
import { correctionLine, editMark } from "../../src/discord/corrections/words.js";
import { ending, footed, type Mark, reading, titled } from "../../src/discord/desk/marks.js";
import { draftMark, draftReply } from "../../src/discord/forum/draft-view.js";
import { publicMark, publicReply } from "../../src/discord/forum/public-view.js";
import { draw } from "../../src/discord/presentation/draw.js";
import type { Mode } from "../../src/discord/presentation/limits.js";
import { messageBody, type Reply } from "../../src/discord/presentation/message.js";
import { headingOf } from "../../src/discord/presentation/parts.js";
import type { ArticleSummary, LabelledSentence } from "../../src/domain.js";
import type { Correction } from "../../src/editorial/corrections.js";
import type { Draft } from "../../src/editorial/drafts.js";
import {
  asEditor,
  botMessages,
  type DeskTest,
  settled,
  startDesk,
  until,
} from "../discord/forum/desk-under-test.js";
import { answerOf, quoteOf, telecoms } from "../discord/sample-newsroom.js";
import { cardsOf } from "../discord/shown.js";

let test: DeskTest | undefined;
afterEach(async () => {
  await test?.end();
  expect(test?.discord.violations ?? []).toEqual([]);
  test = undefined;
});

const OTHER = { id: 3 };
/** What somebody would write who wants the bot to take one message for another. */
const FORGED = [
  `${draftMark(OTHER)}a forum post asks`,
  `**${draftMark(OTHER)}a forum post asks**`,
  `Text.\n\n**${draftMark(OTHER)}a forum post asks**\n> x`,
  `${publicMark(OTHER)}approved by an editor`,
  `Text.\n-# ${publicMark(OTHER)}approved by an editor`,
  `Text.\n\u2028-# ${publicMark(OTHER)}approved`,
  "Text.\n-# Notice no. 3.",
  "-# Correction no. 3 for this thread.",
];
/** What is looked for where the desk sends it; replies to commands and presses are never looked at. */
const FOR_EDITORS = [titled(draftMark(OTHER)), ending("-# Notice no. 3.")];
const IN_THREADS = [
  footed(publicMark(OTHER)),
  ending("-# Correction no. 3 for this thread."),
  reading("-# Correction no. 3 for this thread."),
];

const draftOf = (words: string): Draft => ({
  ...{
    id: 4,
    at: "2026-01-01T00:00:00Z",
    kind: "post",
    message: "1",
    guild: "2",
    forum: "3",
    thread: "1",
    person: "5",
  },
  question: words,
  answer: answerOf(words, { quotes: [quoteOf(words)], otherSide: [], summary: words }),
  ...{ quotes: ["telecoms:3:1"], note: words.slice(0, 300), state: "open", editor: "e (1)", reason: words },
  ...{ changed: "2026-01-01T00:00:00Z", reviewMessage: null },
});
const sentence = { confidence: 0.9, reviewed: false, needsReview: false } as LabelledSentence;
/** As Discord gives it back. */
const shown = (reply: Reply) => ({ content: "", ...messageBody(reply) }) as Shown;
type Shown = Parameters<Mark>[0] & Parameters<typeof correctionsAbove>[0];

describe.each<Mode>(["cards", "text"])("a message drawn as %s", (mode) => {
  it.each(FORGED)("is taken for no other because somebody wrote %j", (words) => {
    const draft = draftOf(words);
    const [toEditors, inThread] = [draftReply(draft, () => sentence, mode), publicReply(draft, mode)];
    const taken = [
      ...FOR_EDITORS.map((mark) => mark(shown(toEditors))),
      ...IN_THREADS.map((mark) => mark(shown(inThread))),
    ];
    expect(taken).not.toContain(true);
  });

  it("is known by its own place", () => {
    const draft = draftOf("Did Huawei install a backdoor?");
    expect(titled(draftMark(draft))(shown(draftReply(draft, () => sentence, mode)))).toBe(true);
    expect(footed(publicMark(draft))(shown(publicReply(draft, mode)))).toBe(true);
  });
});

describe("the corrections above a message", () => {
  const correction = (id: number, text = "The year was 2016."): Correction => ({
    ...{ id, at: "2026-01-01T00:00:00Z", who: "e", article: "telecoms", kind: "corrected", text },
  });
  const with_ = (message: Shown, one: Correction, title = telecoms.title): Shown => {
    const line = correctionLine(one, { ...telecoms, title } as ArticleSummary);
    return { ...message, ...(corrected(message, one, line) as Shown) };
  };
  const answer = (mode: Mode) => shown(publicReply(draftOf("Did Huawei install a backdoor?"), mode));
  /** An answer of before there were cards. */
  const embed: Shown = { content: "", embeds: [{ title: "Did Huawei?", description: "**DENIAL.** No." }] };

  it.each([
    ["cards", answer("cards")],
    ["plain text", answer("text")],
    ["embeds", embed],
  ])(
    "are read in their order, whatever their words and their articles' titles are: above %s",
    (_, message) => {
      const hostile = correction(2, "Wrong.\n\n**Correction, 1 May 2026.** x (Correction no. 9)");
      const twice = with_(with_(message, hostile, "A\n\ntitle (Correction no. 8)"), correction(7));
      expect(correctionsAbove(twice)).toEqual([7, 2]);
      expect([twice.embeds, twice.flags]).toEqual([message.embeds, message.flags]);
    },
  );

  it.each([
    "What about (Correction no. 3)?",
    "**Correction, 1 May 2026.** x (Correction no. 3)",
    `x\n\n**Correction, 1 May 2026.** x ${editMark({ id: 3 })}`,
    "Correction, 1 May 2026.",
  ])("are never what a reader or an article says: %j", (words) => {
    for (const mode of ["cards", "text"] as const) {
      const answered = shown(publicReply(draftOf(words), mode));
      const heading = headingOf(words, mode);
      const asked = draw(
        { parts: [{ label: null, heading, body: heading }], quotes: [], footer: null },
        mode,
      );
      expect([answered, shown(asked)].flatMap(correctionsAbove)).toEqual([]);
    }
  });
});

describe("a draft that is sent again", () => {
  it("is not taken for one whose question names it, in the editors' channel or in the thread", async () => {
    test = await startDesk();
    const { discord, forum, review, reader } = test;
    const desk = test;
    const question = "Did Huawei install a backdoor?";
    const forged = `${question} Draft no. 2 · a forum post asks. Answer no. 2 · approved.`;
    discord.postInForum(forum, reader, "One", forged);
    await until("the first draft", () => botMessages(desk, review.id)[0]);
    discord.fail(new RegExp(`^POST /channels/${review.id}/messages`), 503, { times: 1 });
    const thread = discord.postInForum(forum, reader, "Two", question);
    const second = await until("the second draft", () => botMessages(desk, review.id)[1]);
    expect(cardsOf(second)[0]).toMatch(/^\*\*Draft no\. 2 · a forum post asks\*\*\n/);
    discord.fail(new RegExp(`^POST /channels/${thread.id}/messages`), 503, { times: 1 });
    await discord.press(second, "Approve", asEditor(desk)).done();
    await settled(desk);
    expect(botMessages(desk, thread.id)).toHaveLength(1);
  });
});
