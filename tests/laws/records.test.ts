// What the editorial records promise: a decision is made once, the newest counts, and nothing that failed is forgotten.

import { describe, expect, it } from "vitest";
import { decide, type Known, type MessageSeen } from "../../src/discord/forum/decide.js";
import { Pending } from "../../src/discord/interactions/pending.js";
import {
  DRAFT_STATES,
  type DraftMove,
  type DraftState,
  nextState,
} from "../../src/editorial/draft-states.js";
import { openNotices } from "../../src/editorial/notices.js";
import { applyReviews, type StoredReview } from "../../src/labels/review/reviews.js";
import { dataFolder, openForTest } from "../editorial/records-folder.js";
import { labelArticle } from "../labels/real-labeller.js";

describe("a draft", () => {
  const MOVES: readonly DraftMove[] = [
    "edit",
    "approve",
    "reject",
    "take over",
    "start",
    "post",
    "hold",
    "give up",
  ];
  const EDITORS: readonly DraftMove[] = ["edit", "approve", "reject", "take over"];

  it.each<[DraftState, readonly DraftMove[]]>([
    ["open", EDITORS],
    ["edited", EDITORS],
    ["approved", ["start", "hold", "give up"]],
    ["rejected", []],
    ["taken-over", []],
    ["posting", ["start", "post", "hold", "give up"]],
    ["posted", []],
    ["undeliverable", ["approve"]],
  ])("that is %s can only: %j", (state, moves) => {
    expect(MOVES.filter((move) => nextState(state, move) !== undefined)).toEqual(moves);
  });

  it("is posted from nowhere but after an editor's approval", () => {
    const leadingTo = (wanted: DraftState) =>
      DRAFT_STATES.filter(
        (state) => state !== wanted && MOVES.some((move) => nextState(state, move) === wanted),
      );
    expect([leadingTo("posted"), leadingTo("posting"), leadingTo("approved")]).toEqual([
      ["posting"],
      ["approved"],
      ["open", "edited", "undeliverable"],
    ]);
  });
});

describe("an editor's label", () => {
  const WORDS = "The firm met on Monday.";
  const article = (id: string) =>
    labelArticle({ id, title: "", paragraphs: [WORDS, `${WORDS} It was late.`] });
  const review = (over: Partial<StoredReview> = {}): StoredReview => ({
    ...{ at: "2026-01-01T00:00:00Z", who: "editor", article: "a", sentence: WORDS },
    ...{ label: "allegation", previous: "reporting", reason: "" },
    ...over,
  });

  it("decides wherever its words stand in the article, and in no other", async () => {
    const sentences = [...(await article("a")), ...(await article("b"))];
    const labels = applyReviews(sentences, [review()]).sentences.map(({ label, reviewed }) => [
      label,
      reviewed,
    ]);
    const [own, other] = [
      ["allegation", true],
      ["reporting", false],
    ];
    expect(labels).toEqual([own, own, other, other, other, other]);
  });

  it("is firm: sure, not doubtful, and the last word", async () => {
    const reviews = [review({ label: "denial" }), review({ label: "reporting" })];
    const [first] = applyReviews(await article("a"), reviews).sentences;
    expect(first).toMatchObject({ label: "reporting", confidence: 1, needsReview: false, reviewed: true });
  });
});

describe("what was said of an article", () => {
  it.each([
    [["corrected"], "corrected"],
    [["corrected", "withdrawn"], "withdrawn"],
    [["withdrawn", "corrected"], "corrected"],
    [["withdrawn", "restored"], null],
    [["restored", "withdrawn"], "withdrawn"],
  ] as const)("counts as it was said last: %j", (kinds, counts) => {
    const folder = dataFolder();
    const records = openForTest(folder);
    for (const kind of kinds) records.corrections.add({ who: "editor", article: "a", kind, text: kind });
    const notices = openNotices(folder);
    const notice = notices.now()("a");
    notices.close();
    expect([notice?.kind ?? null, records.corrections.currentOf("a")?.kind]).toEqual([counts, kinds.at(-1)]);
    expect(notice?.text ?? counts).toBe(counts);
  });
});

describe("a job", () => {
  it.each(["running", "failed"] as const)("that was %s waits again after a start", (state) => {
    const { jobs } = openForTest();
    jobs.add({ key: "1", kind: "answer", channel: "c", payload: {} });
    jobs.claim();
    if (state === "failed") jobs.fail(1, "403");
    expect([jobs.get("1")?.state, jobs.recover(), jobs.claim()?.attempts]).toEqual([state, 1, 2]);
  });

  it("that is done is done", () => {
    const { jobs } = openForTest();
    jobs.add({ key: "1", kind: "answer", channel: "c", payload: {} });
    jobs.claim();
    jobs.done(1);
    expect([jobs.recover(), jobs.claim()]).toEqual([0, undefined]);
  });
});

describe("a preview that an editor may confirm", () => {
  const pending = new Pending<string>();
  const taken = (key: string, who: string, now = 0) => pending.take(key, who, now) !== null;

  it("is that editor's alone, once, for a quarter of an hour", () => {
    const [one, two] = [pending.keep("a", "editor", 0), pending.keep("b", "editor", 0)];
    expect([taken(one, "another"), taken(one, "editor"), taken(one, "editor")]).toEqual([false, true, false]);
    expect(taken(two, "editor", 15 * 60_000 + 1)).toBe(false);
  });
});

describe("where an editor has posted", () => {
  const KNOWN: Known = { mode: "auto", claimWatch: true, silent: true, today: 0, cap: 5 };
  const MESSAGE: MessageSeen = {
    ...{ kind: "message", isStarter: false, closed: false, byBot: false },
    ...{ byEditor: false, addressesBot: true },
  };

  it.each(["review", "auto"] as const)("nobody is answered in mode %s, whoever asks", (mode) => {
    for (const byEditor of [false, true]) {
      const actions = decide({ ...MESSAGE, byEditor }, { ...KNOWN, mode });
      expect(actions.filter(({ kind }) => kind === "take on")).toEqual([]);
    }
  });
});
