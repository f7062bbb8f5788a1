import { describe, expect, it } from "vitest";
import { openRecords } from "../../src/editorial/records.js";
import { dataFolder, openForTest, tickingClock } from "./records-folder.js";
import { newPost, seenDraft } from "./sample.js";

const REVIEW = {
  who: "editor",
  article: "register",
  sentence: "Huawei denied it.",
  label: "denial",
  previous: "reporting",
  reason: "It rejects the claim.",
} as const;

describe("the audit trail", () => {
  it("can be neither changed nor shortened, by nobody", () => {
    const { audit, db } = openForTest();
    audit.add({ who: "editor", action: "looked", subject: "draft 1", before: null, after: { seen: true } });
    expect(() => db.run("UPDATE audit SET who = 'somebody else'")).toThrow("the audit trail is append-only");
    expect(() => db.run("DELETE FROM audit")).toThrow("the audit trail is append-only");
    expect(audit.all()).toEqual([
      {
        ...{ id: 1, at: "2026-01-01T00:00:01.000Z", who: "editor", action: "looked", subject: "draft 1" },
        ...{ before: null, after: { seen: true } },
      },
    ]);
  });

  it("lists newest first, by subject and by page", () => {
    const { audit } = openForTest();
    for (const n of [1, 2, 3, 4])
      audit.add({ who: "a", action: `step ${n}`, subject: `draft ${n % 2}`, before: null, after: null });
    expect(audit.list({ subject: "draft 0" }).map(({ action }) => action)).toEqual(["step 4", "step 2"]);
    expect(audit.list({ limit: 2, skip: 1 }).map(({ action }) => action)).toEqual(["step 3", "step 2"]);
  });
});

describe("reviews", () => {
  it("let the last one of a sentence count and keep the ones before", () => {
    const { reviews } = openForTest();
    const first = reviews.add(REVIEW);
    const last = reviews.add({ ...REVIEW, label: "reporting", previous: "denial", reason: "On reflection." });
    expect(reviews.current()).toEqual([last]);
    expect(reviews.history("register", REVIEW.sentence)).toEqual([first, last]);
  });

  it("are taken in once, however often they are imported, and the order decides whatever the clock says", () => {
    const { reviews, audit } = openForTest();
    const later = { ...REVIEW, at: "2026-03-01T00:00:00.000Z" };
    const earlier = { ...REVIEW, label: "allegation", at: "2026-02-01T00:00:00.000Z" } as const;
    for (const review of [later, earlier, later, earlier]) reviews.add(review);
    expect(reviews.current().map(({ label }) => label)).toEqual(["allegation"]);
    expect(audit.all().map(({ action, before, after }) => [action, before, after])).toEqual([
      [
        "label changed",
        { sentence: REVIEW.sentence, label: "reporting" },
        { sentence: REVIEW.sentence, label: "denial", reason: REVIEW.reason },
      ],
      [
        "label changed",
        { sentence: REVIEW.sentence, label: "reporting" },
        { sentence: REVIEW.sentence, label: "allegation", reason: REVIEW.reason },
      ],
    ]);
  });
});

describe("flags", () => {
  const FLAG = {
    who: "reader",
    article: "register",
    quote: "register:1:0",
    text: "Huawei denied it.",
    label: "reporting",
  } as const;

  it("count a person's repetition once, and are settled by the first editor alone", () => {
    const { flags } = openForTest();
    const flag = flags.add(FLAG);
    expect(flags.add(FLAG)).toEqual(flag);
    expect([flags.settle(flag.id, "upheld", "first"), flags.settle(flag.id, "dismissed", "second")]).toEqual([
      true,
      false,
    ]);
    expect(flags.get(flag.id)).toEqual({
      ...flag,
      state: "upheld",
      decidedBy: "first",
      decidedAt: "2026-01-01T00:00:03.000Z",
    });
    expect(flags.open()).toEqual([]);
  });

  it("are settled by a review of the words they are about: upheld where the label changed, else dismissed", () => {
    const { flags } = openForTest();
    const wrong = flags.add(FLAG);
    const right = flags.add({ ...FLAG, who: "another", label: "denial" });
    const other = flags.add({ ...FLAG, quote: "register:9:0", text: "Another sentence." });
    expect(flags.settleAll("register", "Huawei denied it.", "denial", "editor")).toBe(2);
    expect([wrong, right, other].map(({ id }) => flags.get(id)?.state)).toEqual([
      "upheld",
      "dismissed",
      "open",
    ]);
  });
});

describe("posts", () => {
  it("are seen once", () => {
    const { posts } = openForTest();
    expect([posts.see(newPost()), posts.see(newPost())]).toEqual([true, false]);
  });

  it("count for a person from a time on, without those that were declined", () => {
    const { posts } = openForTest();
    for (const message of ["1", "2", "3", "4"]) posts.see(newPost(message));
    posts.settle("4", "post", "declined", "beyond the daily cap");
    const since = new Date("2026-01-01T00:00:02.000Z");
    expect(posts.countOf(newPost().person, since)).toBe(2);
  });

  it("fall silent in a thread for good", () => {
    const { posts } = openForTest();
    expect([
      posts.isSilent("t"),
      posts.silence("t", "editor"),
      posts.silence("t", "other"),
      posts.isSilent("t"),
    ]).toEqual([...[false, true, false, true]]);
  });
});

describe("drafts", () => {
  it("are made once for a message", () => {
    const records = openForTest();
    expect(seenDraft(records)).toEqual(seenDraft(records));
    expect(records.drafts.open()).toHaveLength(1);
  });

  it("go to the editor who was first; the second is given what was decided, and by whom", () => {
    const records = openForTest();
    const { id } = seenDraft(records);
    const won = records.drafts.move(id, "approve", "first");
    const lost = records.drafts.move(id, "reject", "second", { reason: "no" });
    expect([won?.moved, won?.draft.state, won?.draft.editor]).toEqual([true, "approved", "first"]);
    expect(lost).toEqual({ moved: false, draft: won?.draft });
    expect(records.drafts.move(99, "approve", "first")).toBeUndefined();
  });

  it("keep the editor's name while the bot posts them, and every step is in the trail", () => {
    const records = openForTest();
    const { id } = seenDraft(records);
    records.drafts.move(id, "edit", "editor", { quotes: ["register:1:0"], note: "Only the reply." });
    for (const [move, who] of [
      ["approve", "editor"],
      ["start", "bot"],
      ["post", "bot"],
    ] as const)
      records.drafts.move(id, move, who);
    const { state, editor, quotes, note } = records.drafts.get(id) ?? {};
    expect({ state, editor, quotes, note }).toEqual({
      ...{ state: "posted", editor: "editor", quotes: ["register:1:0"], note: "Only the reply." },
    });
    expect(records.audit.all().map(({ action, who }) => [action, who])).toEqual([
      ["draft: create", "bot"],
      ["draft: edit", "editor"],
      ["draft: approve", "editor"],
      ["draft: start", "bot"],
      ["draft: post", "bot"],
    ]);
  });

  it("leave no trace of a move whose transaction fails", () => {
    const records = openForTest();
    const { id } = seenDraft(records);
    const failing = () =>
      records.transaction(() => {
        records.drafts.move(id, "approve", "editor");
        throw new Error("the power went");
      });
    expect(failing).toThrow("the power went");
    expect([records.drafts.get(id)?.state, records.audit.all().length]).toEqual(["open", 1]);
  });
});

describe("two processes at the same records", () => {
  it("see each other's commits, and only one of them wins a draft", () => {
    const folder = dataFolder();
    const [one, two] = [openForTest(folder), openRecords(folder, tickingClock())];
    const { id } = seenDraft(one);
    expect(two.drafts.move(id, "approve", "two")?.moved).toBe(true);
    expect(one.drafts.move(id, "approve", "one")?.moved).toBe(false);
    two.close();
  });
});
