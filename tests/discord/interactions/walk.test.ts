import { afterEach, describe, expect, it } from "vitest";
import type { LabelledSentence, Quote } from "../../../src/domain.js";
import type { Newsroom } from "../../../src/findings.js";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import { asEditor, type DeskTest, startDesk } from "../forum/desk-under-test.js";
import { filed, quoteOf, register } from "../sample-newsroom.js";
import { textOf } from "../shown.js";

let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

/** Sentences in doubt, the first one least sure. */
function doubted(count: number, text = (n: number) => `Huawei took the plan, said witness no. ${n}.`) {
  return Array.from({ length: count }, (_, n): LabelledSentence => {
    const own = text(n + 1);
    return {
      ...{ id: `register:${n}:0`, article: "register", paragraph: n, index: 0, start: 0, end: own.length },
      ...{ text: own, label: "allegation", attributedTo: "a witness", side: null, target: null },
      ...{ confidence: 0.3 + n / 100, reasons: [], needsReview: true, reviewed: false, contextFrom: null },
    };
  });
}

const newsroomOf = (sentences: readonly LabelledSentence[]): Partial<Newsroom> => ({
  sentence: (id) => sentences.find((one) => one.id === id) ?? null,
  findSentences: (words, limit) => sentences.filter(({ text }) => text.includes(words)).slice(0, limit),
});
const start = (sentences = doubted(7)) => startDesk({ newsroom: newsroomOf(sentences) });
const open = () => test.discord.slash("review", { what: "labels" }, asEditor(test)).answer();
const press = (message: Message, label: string, from = asEditor(test)) =>
  test.discord.press(message, label, from).answer();
const labels = () => test.records.reviews.current().map(({ sentence, label }) => [sentence.at(-2), label]);

describe("/review of doubtful labels", () => {
  it("shows five, the least sure first, asks about one after the other and goes on to the next five", async () => {
    test = await start();
    const walk = await open();
    expect(textOf(walk)).toContain("7 labels in doubt, the least sure first");
    expect(textOf(walk).match(/\*\*\d\.\*\*/g)).toHaveLength(5);
    expect(textOf(walk)).toContain("▶ **1.** “Huawei took the plan, said witness no. 1.”");
    expect(textOf(walk)).toContain(
      `-# ALLEGATION, 30% sure · said by a witness · ${register.title}`.slice(0, 60),
    );
    for (const label of ["1 is an allegation", "2 is a denial", "Pass over 3", "4 is reporting"])
      await press(walk, label);
    expect(textOf(walk)).toContain("Recorded: 4 is labelled reporting.");
    expect(textOf(walk)).toContain("-# decided by editor: DENIAL");
    expect(textOf(walk)).toContain("▶ **5.**");
    await press(walk, "5 is an allegation");
    // The one that was passed over is not asked again; two are left behind the first five.
    expect(textOf(walk)).toContain("3 labels in doubt");
    expect(textOf(walk).match(/no\. \d/g)).toEqual(["no. 6", "no. 7"]);
    expect(labels()).toEqual([
      ["1", "allegation"],
      ["2", "denial"],
      ["4", "reporting"],
      ["5", "allegation"],
    ]);
    await press(walk, "Confirm all 2");
    expect(textOf(walk)).toBe(
      "Recorded: 2 labels confirmed as shown.\nNo doubtful label waits. 1 sentence that you passed over stays in doubt.",
    );
  });

  it("takes one's own decisions back, the last one first, with the flags that they settled", async () => {
    test = await start();
    const [first] = doubted(1) as [LabelledSentence];
    const flag = { article: "register", quote: first.id, text: first.text, label: "allegation" } as const;
    test.records.flags.add({ who: "r", ...flag });
    const walk = await open();
    await press(walk, "1 is a denial");
    await press(walk, "2 is reporting");
    expect(test.records.flags.get(1)?.state).toBe("upheld");
    await press(walk, "Undo");
    expect(textOf(walk)).toContain("▶ **2.**");
    await press(walk, "Undo");
    expect(textOf(walk)).toContain("Taken back.");
    expect(textOf(walk)).toContain("▶ **1.**");
    expect([labels(), test.records.flags.get(1)?.state]).toEqual([[], "open"]);
    await press(walk, "Undo");
    expect(textOf(walk)).toContain("You have decided nothing in a walk that could be taken back.");
    const trail = test.records.audit.list({ limit: 9 }).map(({ action }) => action);
    expect(trail.slice(0, 3)).toEqual(["flag reopened", "label taken back", "label taken back"]);
  });

  it("goes on after a restart, also with what was decided before", async () => {
    test = await start();
    const walk = await open();
    await press(walk, "1 is a denial");
    await test.restart();
    await press(walk, "Undo");
    await press(walk, "1 is reporting");
    expect(labels()).toEqual([["1", "reporting"]]);
  });

  it("leaves alone what another editor has decided meanwhile, and what is pressed twice", async () => {
    test = await start();
    const [mine, theirs] = [await open(), await open()];
    const other = { ...asEditor(test), user: user("other") };
    await press(theirs, "1 is a denial", other);
    await press(mine, "1 is an allegation");
    expect(textOf(mine)).toContain("Somebody has decided that one already.");
    const twice = [press(mine, "2 is reporting"), press(mine, "2 is reporting")];
    await Promise.all(twice);
    expect(labels()).toEqual([
      ["1", "denial"],
      ["2", "reporting"],
    ]);
    await press(mine, "Undo");
    expect(labels()).toEqual([["1", "denial"]]);
  });

  it("says so where nothing is in doubt, and fits a message whatever the sentences are", async () => {
    test = await start([]);
    expect((await open()).content).toBe("No doubtful label waits.");
    await test.end();
    test = await start(doubted(5, (n) => `${"*word* ".repeat(200)}${n}.`));
    for (const appPermissions of [undefined, 0n]) {
      const from = { ...asEditor(test), ...(appPermissions === undefined ? {} : { appPermissions }) };
      const call = test.discord.slash("review", { what: "labels" }, from);
      expect(textOf(await call.answer()).match(/\*\*\d\.\*\*/g)).toHaveLength(5);
    }
  });
});

describe("/label with a pasted sentence", () => {
  const quote = (text: string, id: string): Quote => quoteOf(text, { id, article: register });
  const verifies = (outcome: "exact" | "near" | "absent", quotes: readonly Quote[]): Partial<Newsroom> => ({
    ...newsroomOf(
      quotes.map((one, n) => ({
        ...(doubted(1)[0] as LabelledSentence),
        ...one,
        paragraph: n,
        index: 0,
        article: "register",
      })),
    ),
    verify: async (wording) => ({
      wording,
      outcome,
      matches: quotes.map((one) => ({ quote: one, differences: [] })),
    }),
  });
  const label = (sentence: string) =>
    test.discord
      .slash("label", { sentence, label: "denial", reason: "It says so." }, asEditor(test))
      .answer();

  it("labels the one sentence that has these words", async () => {
    test = await startDesk({ newsroom: verifies("exact", [quote(filed.text, "register:0:0")]) });
    expect((await label(`  ${filed.text}\n`)).content).toMatch(
      /^Recorded: changed from allegation to denial\./,
    );
    expect(test.records.reviews.current().map(({ sentence }) => sentence)).toEqual([filed.text]);
  });

  it.each([
    ["nearly has them", "near", ["It was filed on Wednesday in Santa Ana."], "Yes, this one"],
    [
      "has them among many others",
      "exact",
      [`${filed.text.slice(0, -1)}, ${"and so on ".repeat(20)}.`],
      "Yes, this one",
    ],
    ["has them, of several", "exact", [filed.text, filed.text.toUpperCase()], "2"],
  ] as const)("asks first where a sentence %s", async (_, outcome, texts, button) => {
    const quotes = texts.map((text, n) => quote(text, `register:${n}:0`));
    test = await startDesk({ newsroom: verifies(outcome, quotes) });
    const asked = await label(filed.text);
    expect([textOf(asked).includes("Nothing is labelled yet."), labels()]).toEqual([true, []]);
    const other = { ...asEditor(test), user: user("other") };
    expect((await press(asked, button, other)).content).toContain("somebody else's");
    await press(asked, button);
    expect(
      test.records.reviews.current().map(({ sentence, label: now, reason }) => [sentence, now, reason]),
    ).toEqual([[texts.at(-1), "denial", "It says so."]]);
  });

  it("says so where no sentence has them", async () => {
    test = await startDesk({ newsroom: verifies("absent", []) });
    expect((await label("Nobody ever wrote this.")).content).toBe(
      "There is no such sentence in the corpus. Type some of its words and choose it from the list.",
    );
  });
});
