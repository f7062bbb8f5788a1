// What the editors' desk promises: nothing goes out that no longer stands, nothing twice, nothing to those it is not for.

import { afterEach, describe, expect, it } from "vitest";
import { type JobHandler, startWorker } from "../../src/discord/desk/worker.js";
import { recheck } from "../../src/discord/forum/recheck.js";
import { bodyText } from "../../src/discord/presentation/draw.js";
import { articleText, userText } from "../../src/discord/presentation/markdown.js";
import { otherSidePart } from "../../src/discord/presentation/parts.js";
import type { Label, LabelledSentence } from "../../src/domain.js";
import type { Correction } from "../../src/editorial/corrections.js";
import { createLog } from "../../src/log.js";
import { user } from "../discord/double/state.js";
import {
  asEditor,
  botMessages,
  correct,
  type DeskTest,
  EDITOR_ROLE,
  say,
  settled,
  startDesk,
  until,
} from "../discord/forum/desk-under-test.js";
import { textOf } from "../discord/shown.js";
import { openForTest } from "../editorial/records-folder.js";
import { quote } from "../editorial/sample.js";

let test: DeskTest | undefined;
afterEach(async () => {
  await test?.end();
  expect(test?.discord.violations ?? []).toEqual([]);
  test = undefined;
});

/** A sentence of the index that begins its paragraph, or follows other words of it. */
function sentenceOf(text: string, label: Label, start = 0): LabelledSentence {
  return { text, label, start, end: start + text.length } as LabelledSentence;
}

describe("a draft's quotes", () => {
  const TEXT = "BES alleges that Huawei stole its trade secrets.";
  const OWN = quote("register:0:0", TEXT, { label: "allegation" });
  /** Why they are held as things stand now; null where they go out. */
  const heldWhen = (now: { text?: string | null; label?: Label | null; kind?: Correction["kind"] }) => {
    const { text = TEXT, label = "allegation", kind } = now;
    const newsroom = {
      around: () => (text === null ? null : { before: null, own: text, after: null }),
      sentence: (id: string) => (label === null || id !== OWN.id ? null : sentenceOf(TEXT, label)),
    };
    const correction = kind && ({ kind, text: "Wrong.", at: "2026-01-01T00:00:00Z" } as Correction);
    const checked = recheck([OWN], newsroom, { currentOf: () => correction });
    return checked.stands ? null : checked.why;
  };

  it.each([
    ["nothing has changed", {}, null],
    ["the article was corrected, which stands with them", { kind: "corrected" }, null],
    ["the article was restored", { kind: "restored" }, null],
    ["the article was withdrawn", { kind: "withdrawn" }, 'the article "Huawei sued" was withdrawn'],
    ["a word has changed", { text: TEXT.replace("its", "the") }, 'a quote no longer stands in "Huawei sued"'],
    ["words stand before them now", { text: `Now ${TEXT}` }, 'a quote no longer stands in "Huawei sued"'],
    ["the article is gone", { text: null }, 'a quote no longer stands in "Huawei sued"'],
    ["it is a denial now", { label: "denial" }, "a label has changed from allegation to denial"],
    ["it is reporting now", { label: "reporting" }, "a label has changed from allegation to reporting"],
    ["it has no label now", { label: null }, "a label has changed from allegation to none"],
  ] as const)("are looked at again: %s", (_, now, why) => {
    expect(heldWhen(now)).toBe(why);
  });
});

describe("a draft's quote of two sentences", () => {
  const [FIRST, SECOND] = ["The suit was filed on Wednesday.", "It alleges that Huawei stole trade secrets."];
  const TEXT = `${FIRST} ${SECOND}`;
  const at = FIRST.length + 1;
  const sentences = [
    { id: "register:2:4", label: "reporting", start: 0, end: FIRST.length },
    { id: "register:2:5", label: "allegation", start: at, end: TEXT.length },
  ] as const;
  const OWN = quote("register:2:4", TEXT, { label: "allegation", sentences, labelledBy: "register:2:5" });
  const { sentences: _, labelledBy: __, ...OLD } = OWN;
  interface Now {
    readonly first?: Label | null;
    readonly second?: Label | null;
    readonly disk?: string;
    readonly cut?: string;
  }
  const heldWhen = (
    one: typeof OLD,
    { first = "reporting", second = "allegation", disk = TEXT, cut = SECOND }: Now,
  ) => {
    const index = new Map([
      ["register:2:4", first && sentenceOf(FIRST, first)],
      ["register:2:5", second && sentenceOf(cut, second, at)],
      ["register:2:6", sentenceOf("Huawei denied it.", "denial", TEXT.length + 1)],
    ]);
    const newsroom = {
      around: () => ({ before: null, own: disk, after: null }),
      sentence: (id: string) => index.get(id) ?? null,
    };
    const checked = recheck([one], newsroom, { currentOf: () => undefined });
    return checked.stands ? null : checked.why;
  };
  const GONE = 'a quote no longer stands in "Huawei sued"';

  it.each<[string, Now, string | null]>([
    ["nothing has changed", {}, null],
    ["words follow it now", { disk: `${TEXT} Huawei denied it.` }, null],
    ["the first one is a denial now", { first: "denial" }, "a label has changed from reporting to denial"],
    [
      "the second one is reporting now",
      { second: "reporting" },
      "a label has changed from allegation to reporting",
    ],
    ["the second one is gone", { second: null }, "a label has changed from allegation to none"],
    ["a word of the first one has changed", { disk: TEXT.replace("Wednesday", "Thursday") }, GONE],
    ["a word of the second one has changed", { disk: TEXT.replace("stole", "took") }, GONE],
    ["the second one is cut elsewhere now", { cut: SECOND.slice(0, 20) }, GONE],
  ])("is looked at sentence by sentence: %s", (_, now, why) => {
    expect(heldWhen(OWN, now)).toBe(why);
  });

  it.each<[string, Now, string | null]>([
    ["nothing has changed", {}, null],
    ["the first one is a denial now", { first: "denial" }, "a label has changed from allegation to denial"],
    [
      "the second one is reporting now",
      { second: "reporting" },
      "a label has changed from allegation to reporting",
    ],
  ])("is looked at in the same way where an older record names no sentences: %s", (_, now, why) => {
    expect(heldWhen(OLD, now)).toBe(why);
  });
});

describe("editors' suggestions", () => {
  it.each([
    ["label", "sentence"],
    ["correct", "article"],
    ["history", "article"],
  ])("of /%s are empty for everybody else", async (command, option) => {
    test = await startDesk();
    const { discord } = test;
    const suggested = async (from: Parameters<typeof discord.autocomplete>[3]) =>
      (await discord.autocomplete(command, option, "", from).done()).choices?.length;
    expect(await suggested({ user: test.reader })).toBe(0);
    expect(await suggested({ user: user("other role"), roles: ["700000000000000002"] })).toBe(0);
    expect(await suggested({ ...asEditor(test), roles: [] })).toBe(0);
    expect(await suggested({ user: test.editor, roles: [EDITOR_ROLE] })).toBeGreaterThan(0);
  });
});

describe("a correction", () => {
  it("is written once above an answer, however often its job runs", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    const question = "Did Huawei install a backdoor?";
    const thread = test.discord.postInForum(test.forum, test.reader, "Post", question);
    const inThread = await until("an answer", () => botMessages(test as DeskTest, thread.id)[0]);
    const asked = await test.discord.slash("ask", { question }).answer();
    await until("two published", () => test?.records.published.count() === 2);
    await correct(test, "corrected");
    await settled(test);
    for (let again = 0; again < 2; again++) {
      // As the records stood when the power went between the edit and its record.
      test.records.db.exec("UPDATE jobs SET state = 'running' WHERE kind LIKE 'correct %'");
      await test.restart();
      await settled(test);
    }
    const times = [inThread, asked].map((one) => textOf(one).split("(Correction no. 1)").length - 1);
    expect([times, botMessages(test, thread.id).length]).toEqual([[1, 1], 2]);
  });
});

describe("what happens between an answer's decision and its posting", () => {
  const QUESTION = "Did Huawei install a backdoor?";
  /** A post whose answer Discord refuses for a moment. */
  async function delayed(env: Readonly<Record<string, string>>) {
    test = await startDesk({ env });
    const desk = test;
    const thread = desk.discord.postInForum(desk.forum, desk.reader, "Post", QUESTION);
    desk.discord.fail(new RegExp(`^POST /channels/${thread.id}/messages`), 503, { times: 1 });
    const tried = () => until("a first try", () => desk.records.jobs.get("answer 1")?.error ?? undefined);
    return { desk, thread, tried };
  }

  it("holds an automatic answer once an editor has posted in the thread", async () => {
    const { desk, thread, tried } = await delayed({ FORUM_MODE: "auto" });
    await tried();
    say(desk, thread, desk.editor, "I will take it from here.", {}, [EDITOR_ROLE]);
    await until("silence", () => desk.records.posts.isSilent(thread.id));
    await settled(desk);
    expect([botMessages(desk, thread.id), desk.records.drafts.get(1)?.reason]).toEqual([
      [],
      "not posted: an editor has posted in the thread",
    ]);
  });

  it("shows with an approved answer the correction that came since", async () => {
    const { desk, thread, tried } = await delayed({ FORUM_MODE: "review" });
    const draft = await until("a draft", () => botMessages(desk, desk.review.id)[0]);
    await desk.discord.press(draft, "Approve", asEditor(desk)).done();
    await tried();
    await correct(desk, "corrected");
    await settled(desk);
    const answer = botMessages(desk, thread.id)[0];
    expect(JSON.stringify(answer?.components)).toMatch(/Notice: Corrected on [^:]+: The year was 2016\./);
  });
});

describe("text in a reply", () => {
  it.each([
    ["\u0000", "a zero"],
    ["\u0007", "a bell"],
    ["\u001b[31m", "a colour of terminals"],
    ["\u0008\u0008", "steps back"],
    ["\u007f", "a delete"],
    ["\u0085", "a control of the second row"],
  ])("holds no control characters: %j, %s", (control) => {
    const text = `Acme${control}paid`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
    expect([articleText(text), userText(text)].filter((shown) => controls.test(shown))).toEqual([]);
    expect(articleText(text)).toMatch(/^Acme +(?:\[31m)?paid$/);
  });
});

describe("a page of claims and denials", () => {
  const claim = quote("a:0:0", "Acme poisoned the river.", { label: "allegation" });
  const piece = (own: typeof claim) => ({ quote: own, text: own.text, part: 1, parts: 1 });
  it.each<[string, readonly string[] | undefined, boolean]>([
    ["replies to a claim on it", ["a:0:0"], false],
    ["is of something else", ["b:0:0"], true],
    ["is of nothing known", [], true],
    ["comes from an old record that does not say", undefined, false],
  ])("says so where its denial %s", (_, opposes, told) => {
    const words = opposes === undefined ? {} : { opposes };
    const denial = quote("a:1:0", "Acme denied it.", { label: "denial", ...words });
    const part = otherSidePart({ otherSideNote: null }, [piece(denial)], 2, [piece(claim)]);
    expect(bodyText(part?.body ?? "").includes("this denial is one of something else")).toBe(told);
  });
});

describe("a stop", () => {
  /** A worker with one job that ends, as it will, only after the stop. */
  async function stateAfterStop(end: () => Promise<{ kind: "done" }>): Promise<string | undefined> {
    const records = openForTest();
    records.jobs.add({ key: "1", kind: "answer", channel: "c", payload: {} });
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const handler: JobHandler = { run: async () => released.then(end) };
    const clock = { now: Date.now, sleep: async () => undefined };
    const log = createLog("silent");
    const worker = startWorker({ records, handlers: new Map([["answer", handler]]), clock, log });
    worker.wake();
    await worker.stop(1);
    release();
    await worker.idle();
    return records.jobs.get("1")?.state;
  }

  it.each<[string, () => Promise<{ kind: "done" }>]>([
    ["a success", async () => ({ kind: "done" })],
    ["a failure", async () => Promise.reject(new Error("503"))],
    ["a surprise", async () => Promise.reject(new TypeError("x is undefined"))],
  ])("records nothing that comes later, so that the next start looks it up: %s", async (_, end) => {
    expect(await stateAfterStop(end)).toBe("running");
  });
});
