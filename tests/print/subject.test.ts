import { describe, expect, it } from "vitest";
import type { ExpectedError } from "../../src/errors.js";
import { documentOf, type Subject } from "../../src/print/subject.js";
import {
  answerOf,
  backdoor,
  filed,
  pressured,
  respects,
  sampleNewsroom,
} from "../discord/sample-newsroom.js";

const idsOf = async (subject: Subject, newsroom = sampleNewsroom()) =>
  (await documentOf(subject, newsroom)).sections.map(({ heading, entries }) => [
    heading,
    entries.map(({ quote, opposing, note, lead }) => [
      quote.id,
      opposing.map(({ id }) => id),
      ...[note, lead].filter((one) => one !== null),
    ]),
  ]);

describe("what is exported", () => {
  it("of an answer: its quotes with what stands against each, then what else the other side says", async () => {
    const newsroom = sampleNewsroom({
      ask: async (question) =>
        answerOf(question, { otherSide: [respects, { ...respects, id: "telecoms:4:5" }] }),
      facing: (quotes) => quotes.map((quote) => ({ quote, opposing: [], note: null })),
    });
    expect(await idsOf({ kind: "answer", question: "Q?" })).toEqual([
      [
        "The answer",
        [
          [backdoor.id, [respects.id]],
          [pressured.id, [respects.id]],
        ],
      ],
    ]);
    expect(await idsOf({ kind: "answer", question: "Q?" }, newsroom)).toEqual([
      [
        "The answer",
        [
          [backdoor.id, []],
          [pressured.id, []],
        ],
      ],
      [
        "The other side",
        [
          [respects.id, []],
          [respects.id, []],
        ],
      ],
    ]);
  });

  it("of a refusal: what comes closest, called so", async () => {
    expect(await idsOf({ kind: "answer", question: "Who won the world cup?" })).toEqual([
      ["What comes closest (not an answer)", [[filed.id, []]]],
    ]);
  });

  it("of a speaker: the quotes by date", async () => {
    expect(await idsOf({ kind: "speaker", name: "Huawei" })).toEqual([
      ["In order of date", [[respects.id, []]]],
    ]);
  });

  it("of a case: claims with replies or the line, and dated events", async () => {
    expect(await idsOf({ kind: "case" })).toEqual([
      [
        "What is alleged",
        [
          [backdoor.id, [respects.id]],
          [pressured.id, [], "No reply to this in 3 articles up to 16 August 2021."],
        ],
      ],
      ["Dated events", [[filed.id, [], "11 August 2021"]]],
    ]);
  });

  it.each([
    [
      { said: async () => ({ speaker: "Kern", topic: null, quotes: [], suggestions: ["Huawei"] }) },
      'The corpus quotes nothing by "Kern". Name one of: Huawei.',
    ],
    [
      { said: async () => ({ speaker: "Kern", topic: "tea", quotes: [], suggestions: [] }) },
      'The corpus quotes nothing by "Kern" about "tea".',
    ],
    [
      {
        said: async () => ({
          speaker: "Kern",
          topic: null,
          quotes: [],
          suggestions: ["Jo Kern", "Al Kern"],
          several: true,
        }),
      },
      '"Kern" may be one of several. Name one of: Jo Kern, Al Kern.',
    ],
  ])("is nothing where a speaker is not found", async (change, line) => {
    const thrown = await documentOf({ kind: "speaker", name: "Kern" }, sampleNewsroom(change)).catch(
      (error) => error,
    );
    expect([(thrown as ExpectedError).line, (thrown as ExpectedError).exitStatus]).toEqual([line, 2]);
  });

  it.each([
    ["is gone", () => null],
    ["has other words", () => ({ before: null, own: "Other words.", after: null })],
    [
      "stands elsewhere",
      (id: string) => ({
        before: null,
        own: ` ${id === respects.id ? respects.text : backdoor.text}`,
        after: null,
      }),
    ],
  ])("is nothing where a quote's paragraph %s by now", async (_, around) => {
    const thrown = await documentOf({ kind: "case" }, sampleNewsroom({ around })).catch((error) => error);
    expect([(thrown as ExpectedError).code, (thrown as ExpectedError).exitStatus]).toEqual([
      "corpus/changed",
      3,
    ]);
  });

  it("is nothing where a reply alone no longer stands", async () => {
    const whole = sampleNewsroom();
    const around = (id: string) => (id === respects.id ? null : whole.around(id));
    const thrown = await documentOf({ kind: "case" }, { ...whole, around }).catch((error) => error);
    expect((thrown as ExpectedError).code).toBe("corpus/changed");
  });
});
