import { describe, expect, it } from "vitest";
import { eraseOld, erasePerson } from "../../src/editorial/erasing.js";
import { setLabel, takeLabelBack } from "../../src/editorial/labelling.js";
import { recordedReviews } from "../../src/editorial/review-reader.js";
import type { NewUnanswered } from "../../src/editorial/unanswered.js";
import { dataFolder, openForTest } from "./records-folder.js";

const QUESTION: NewUnanswered = {
  ...{ kind: "ask", guild: "g", channel: "c", message: "1", person: "p" },
  question: "Did Huawei pay a fine?",
};

describe("questions that nothing answered", () => {
  it("are recorded once, and wait until an editor has answered them or found that they are not told", () => {
    const { unanswered, audit } = openForTest();
    expect([unanswered.add(QUESTION), unanswered.add(QUESTION)]).toEqual([true, false]);
    unanswered.add({ ...QUESTION, kind: "forum", channel: "thread" });
    unanswered.add({ ...QUESTION, message: "2", guild: "another" });
    expect(unanswered.waiting("g").map(({ id, kind }) => [id, kind])).toEqual([
      [1, "ask"],
      [3, "forum"],
    ]);
    expect(unanswered.inThread("thread").map(({ id }) => id)).toEqual([3]);
    const moves = (["looked at", "looked at", "answered", "not told"] as const).map((to) =>
      unanswered.move(1, to, "anna (1)"),
    );
    expect([moves, unanswered.get(1)?.state, unanswered.get(1)?.editor]).toEqual([
      ...[[true, false, true, false], "answered", "anna (1)"],
    ]);
    expect(unanswered.waiting("g").map(({ id }) => id)).toEqual([3]);
    expect(JSON.stringify(audit.all())).not.toContain("fine");
  });

  it("go with whoever asked, and when they are too old", () => {
    const records = openForTest();
    const { unanswered } = records;
    for (const [message, person] of [
      ["1", "400000000000000001"],
      ["2", "400000000000000002"],
    ] as const)
      unanswered.add({ ...QUESTION, message, person });
    expect(erasePerson(records, "400000000000000001").questions).toBe(1);
    expect(unanswered.waiting("g").map(({ message }) => message)).toEqual(["2"]);
    expect(eraseOld(records, { time: new Date("2025-01-01"), id: "1" }).questions).toBe(0);
    expect(eraseOld(records, { time: new Date("2030-01-01"), id: "1" }).questions).toBe(1);
    expect(unanswered.since(new Date(0))).toEqual([]);
  });
});

describe("a label that is taken back", () => {
  const sentence = { article: "a", text: "It was so.", label: "allegation" } as const;

  it("counts no more, for the records and for whoever builds the index; the one before counts again", () => {
    const folder = dataFolder();
    const records = openForTest(folder);
    setLabel(records, sentence, "denial", "seen", "anna");
    setLabel(records, sentence, "reporting", "walk", "anna");
    const counts = () => [
      records.reviews.current().map(({ label }) => label),
      recordedReviews(folder).map(({ label }) => label),
    ];
    expect(counts()).toEqual([["reporting"], ["denial", "reporting"]]);
    expect(takeLabelBack(records, "berta", "walk")).toBeUndefined();
    expect(takeLabelBack(records, "anna", "walk")?.label).toBe("reporting");
    expect(counts()).toEqual([["denial"], ["denial"]]);
    expect(takeLabelBack(records, "anna", "walk")).toBeUndefined();
    expect(records.reviews.history().map(({ label, takenBack }) => [label, takenBack !== null])).toEqual([
      ["denial", false],
      ["reporting", true],
    ]);
  });

  it("opens the flags that it settled, but not one whose reader has flagged the words again", () => {
    const records = openForTest();
    const flag = { article: "a", quote: "a:0:0", text: sentence.text, label: "allegation" } as const;
    for (const who of ["r", "s"]) records.flags.add({ who, ...flag });
    setLabel(records, sentence, "denial", "walk", "anna");
    records.flags.add({ who: "s", ...flag });
    takeLabelBack(records, "anna", "walk");
    expect([1, 2, 3].map((id) => records.flags.get(id)?.state)).toEqual(["open", "upheld", "open"]);
  });
});
