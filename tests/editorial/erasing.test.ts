import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eraseOld, erasePerson } from "../../src/editorial/erasing.js";
import { recordsPath } from "../../src/editorial/records.js";
import { exportLines } from "../../src/editorial/transfer.js";
import { dataFolder, openForTest } from "./records-folder.js";
import { newPost, seenDraft } from "./sample.js";

const READER = "400000000000000001";
const EDITOR = "500000000000000001";
const QUESTION = "Did Huawei steal trade secrets?";

/** A post, its draft that an editor decided, flags of two readers, and what the editors were told. */
function filled(folder = dataFolder()) {
  const records = openForTest(folder);
  const draft = seenDraft(records);
  const { message, thread } = draft;
  records.jobs.add({
    key: `read post ${message}`,
    kind: "read post",
    channel: thread,
    payload: { message, kind: "post", title: QUESTION },
  });
  records.jobs.add({
    key: `tell editors: unanswered ${message}`,
    kind: "tell editors",
    channel: "c",
    payload: { text: QUESTION },
  });
  records.drafts.move(draft.id, "approve", `maria (${EDITOR})`);
  const flag = { article: "a", quote: "a:0:0", text: "T.", label: "denial" } as const;
  records.flags.add({ ...flag, who: READER });
  records.flags.add({ ...flag, who: EDITOR });
  records.posts.silence(thread, EDITOR);
  return records;
}
const said = (records: ReturnType<typeof filled>) => [...exportLines(records.db)].join("\n");

describe("a person who is erased", () => {
  it("is nowhere in the records, nor what they asked; what was decided stays", () => {
    const records = filled();
    const actions = records.audit.all().map(({ action }) => action);
    const { posts, flags, drafts } = erasePerson(records, READER);
    expect([posts, flags, drafts.map(({ id }) => id)]).toEqual([1, 1, [1]]);
    expect([said(records).includes(READER), said(records).includes(QUESTION)]).toEqual([false, false]);
    expect(records.audit.all().map(({ action }) => action)).toEqual([...actions, "person erased"]);
    expect([records.drafts.get(1)?.state, records.flags.open().length]).toEqual(["approved", 2]);
  });

  it("is on the disk no more once the records are closed", () => {
    const folder = dataFolder();
    const records = filled(folder);
    erasePerson(records, READER);
    records.close();
    expect(readFileSync(recordsPath(folder)).includes(READER)).toBe(false);
  });

  it("is an editor too: the decisions stay, without the name", () => {
    const records = filled();
    erasePerson(records, EDITOR);
    expect([said(records).includes(EDITOR), said(records).includes("maria")]).toEqual([false, false]);
    expect([records.drafts.get(1)?.editor, records.posts.isSilent(newPost().thread)]).toEqual([
      "erased",
      true,
    ]);
  });

  it("leaves a trail that nobody can change all the same", () => {
    const records = filled();
    erasePerson(records, READER);
    expect(() => records.db.run("UPDATE audit SET who = 'x' WHERE id = 1")).toThrow("append-only");
    expect(() => records.db.run("DELETE FROM audit WHERE id = 1")).toThrow("append-only");
  });

  it("whose question waits for an editor takes the draft along", () => {
    const records = openForTest();
    seenDraft(records);
    const { drafts } = erasePerson(records, READER);
    expect(drafts.map(({ state, question, person }) => [state, question, person])).toEqual([
      ["rejected", "(erased)", "erased"],
    ]);
  });

  it("changes nothing where nothing is known of them", () => {
    const records = filled();
    const before = said(records);
    expect(erasePerson(records, "600000000000000001")).toEqual({
      posts: 0,
      flags: 0,
      decisions: 0,
      questions: 0,
      drafts: [],
    });
    expect(said(records)).toBe(before);
  });
});

describe("what is older than it may be kept", () => {
  it("loses who asked and what; what is younger does not, nor do editors", () => {
    const records = filled();
    seenDraft(records, newPost("900000000000000001", { person: "400000000000000009" }));
    const before = { time: new Date("2025-01-01"), id: "800000000000000001" };
    const { posts, flags } = eraseOld(records, before);
    expect([posts, flags]).toEqual([1, 0]);
    expect([records.drafts.get(1)?.question, records.drafts.get(2)?.question]).toEqual([
      "(erased)",
      QUESTION,
    ]);
    expect(records.drafts.get(1)?.editor).toBe(`maria (${EDITOR})`);
    expect(eraseOld(records, before)).toMatchObject({ posts: 0, flags: 0 });
  });

  it("loses who flagged labels, each still counted by itself", () => {
    const records = filled();
    const { flags } = eraseOld(records, { time: new Date("2030-01-01"), id: "1" });
    expect([flags, records.flags.open().map(({ who }) => who)]).toEqual([2, ["erased 1", "erased 2"]]);
    expect(said(records).includes(READER)).toBe(true);
  });
});
