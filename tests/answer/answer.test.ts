import { describe, expect, it } from "vitest";
import type { AnswererParts } from "../../src/answer/answer.js";
import { createLog } from "../../src/log.js";
import { type TinyArticle, tinyIndex } from "../retrieval/tiny-index.js";
import { tinyAnswerer } from "./tiny-answerer.js";

const CASE: readonly TinyArticle[] = [
  {
    id: "gazette",
    publisher: "The Gazette",
    published: "2020-03-01",
    paragraphs: [
      [
        {
          text: "Acme poisoned the river, the complaint alleges.",
          label: "allegation",
          by: "Jones’s complaint",
        },
        "The suit was filed in Dover on March 1.",
      ],
      ["The factory in Dover employs 400 people and makes paint."],
    ],
  },
  {
    id: "herald",
    publisher: "The Herald",
    published: "2020-03-04",
    paragraphs: [
      [
        { text: "Acme denied that it poisoned the river.", label: "denial", by: "Acme" },
        "A hearing is set for May.",
      ],
      [{ text: "Acme bribed two inspectors, Jones claims.", label: "allegation", by: "Jones" }],
    ],
  },
];
const PARTIES = [
  { name: "Acme", aliases: ["Acme Paints"], side: "accused" as const },
  { name: "Jones", aliases: ["the plaintiff"], side: "accuser" as const },
];

function answerer(articles = CASE, over: Partial<AnswererParts> = {}) {
  const index = tinyIndex(articles);
  return tinyAnswerer(index, PARTIES, { clock: () => 0, ...over });
}

describe("an answer", () => {
  it("is a labelled, cited, verbatim quote with the reply beside it", async () => {
    const answer = await answerer().ask("Did Acme poison the river?", { label: "allegation", limit: 1 });
    const gazette = {
      id: "gazette",
      title: "About gazette",
      publisher: "The Gazette",
      author: null,
      published: "2020-03-01",
      url: "https://example.org/gazette",
      via: null,
      language: null,
      origin: null,
    };
    expect(answer).toEqual({
      question: "Did Acme poison the river?",
      readAs: null,
      answered: true,
      label: "allegation",
      summary: "Alleged in Jones’s complaint; denied by Acme.",
      quotes: [
        {
          id: "gazette:0:0",
          sentences: [{ id: "gazette:0:0", label: "allegation", start: 0, end: 47 }],
          labelledBy: "gazette:0:0",
          text: "Acme poisoned the river, the complaint alleges.",
          passage: "Acme poisoned the river, the complaint alleges. The suit was filed in Dover on March 1.",
          paragraph: 0,
          start: 0,
          end: 47,
          label: "allegation",
          attributedTo: "Jones’s complaint",
          why: "as written",
          reviewed: false,
          needsReview: false,
          confidence: 1,
          score: expect.any(Number),
          article: gazette,
          alsoIn: [],
          opposes: ["herald:0:0"],
        },
      ],
      otherSide: [
        expect.objectContaining({ text: "Acme denied that it poisoned the river.", label: "denial" }),
      ],
      otherSideNote: null,
      disagreements: [],
      nearest: [],
      tookMs: 0,
      timings: { encoderMs: 0, totalMs: 0 },
    });
  });

  it("says so when nobody in the corpus replied to the claim", async () => {
    const answer = await answerer().ask("Did Acme bribe inspectors?", { limit: 1 });
    expect([answer.label, answer.otherSide, answer.otherSideNote, answer.summary]).toEqual([
      "allegation",
      [],
      "No reply to this in 2 articles up to 4 March 2020.",
      "Alleged by Jones. No reply to this in 2 articles up to 4 March 2020.",
    ]);
  });

  it("shows with a denial what it denies", async () => {
    const answer = await answerer().ask("Did Acme deny that it poisoned the river?", { limit: 1 });
    expect([answer.label, answer.otherSide.map((quote) => quote.text)]).toEqual([
      "denial",
      ["Acme poisoned the river, the complaint alleges."],
    ]);
  });

  it("refuses what the corpus does not hold, and shows what comes nearest", async () => {
    const answer = await answerer().ask("What does Elon Musk think about Mars?");
    expect([answer.answered, answer.label, answer.quotes, answer.summary]).toEqual([
      false,
      null,
      [],
      "The corpus does not answer this. What comes closest does not name “Elon Musk”; the latest of it is of 4 March 2020.",
    ]);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  it("drops a quote whose words are no longer in the article, and logs that without the question", async () => {
    const lines: string[] = [];
    const changed = answerer(CASE, {
      readParagraph: (article, paragraph) => (article === "gazette" && paragraph === 0 ? "Rewritten." : null),
      log: createLog("warn", (line) => void lines.push(line)),
    });
    const answer = await changed.ask("Did Acme poison the river?");
    expect([...answer.quotes, ...answer.otherSide, ...answer.nearest]).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toMatch(/poison/i);
  });

  it("is the same when asked again and when the articles come in another order", async () => {
    const ask = (articles: readonly TinyArticle[]) => answerer(articles).ask("Did Acme poison the river?");
    const [first, again] = [await ask(CASE), await ask(CASE)];
    expect(again).toEqual(first);
    expect(await ask([...CASE].reverse())).toEqual(first);
  });

  it.each([
    ["", "The question is empty. Ask one."],
    [" \n\t ", "The question is empty. Ask one."],
    ["x".repeat(6_001), "The question is 6001 characters long. At most 6,000 are allowed."],
  ])("refuses a question that is none", async (question, line) => {
    await expect(answerer().ask(question)).rejects.toThrow(
      expect.objectContaining({ line, exitStatus: 2 }) as Error,
    );
  });

  it("shows near-identical sentences once and names the other articles", async () => {
    const text =
      "Acme poisoned the river with waste from its paint factory in Dover, the plaintiff told the court.";
    const copy = (id: string) => ({
      id,
      paragraphs: [[{ text, label: "allegation" as const, by: "Jones" }]],
    });
    const answer = await answerer([copy("a"), copy("b"), copy("c")]).ask("Did Acme poison the river?");
    expect(answer.quotes.map((quote) => [quote.article.id, quote.alsoIn.map(({ id }) => id)])).toEqual([
      ["a", ["b", "c"]],
    ]);
  });
});

describe("the line above an answer", () => {
  const claims = (second: string): readonly TinyArticle[] => [
    {
      id: "gazette",
      published: "2020-03-01",
      paragraphs: [
        [
          {
            text: "Acme bribed two inspectors of the river, Jones claims.",
            label: "allegation",
            by: "Jones",
          },
        ],
        ["The factory employs 400 people."],
      ],
    },
    {
      id: "herald",
      published: "2020-03-04",
      paragraphs: [
        [{ text: second, label: "allegation", by: "Jones" }],
        [{ text: "Acme denied that it poisoned anything.", label: "denial", by: "Acme" }],
      ],
    },
  ];

  it("says denied only where the very claim that answers is denied, and says that it is not", async () => {
    const other = claims("Acme also poisoned the river, and inspectors fell ill, Jones claims.");
    const answer = await answerer(other).ask("Did Acme bribe two inspectors of the poisoned river?");
    expect([answer.summary, answer.otherSideNote]).toEqual([
      "Alleged by Jones. No reply to the main claim in 2 articles up to 4 March 2020.",
      "No reply to the main claim in 2 articles up to 4 March 2020.",
    ]);
    expect(answer.otherSide.map(({ text, opposes }) => [text, opposes])).toEqual([
      ["Acme denied that it poisoned anything.", ["herald:0:0"]],
    ]);
  });

  it("does not call undisputed what its sources differ on", async () => {
    const began = (id: string, when: string) => ({
      id,
      published: "2020-03-01",
      paragraphs: [[`The partnership of Acme and Jones began in ${when}.`]],
    });
    const two = [began("a", "2015"), began("b", "March 2016")];
    const answer = await answerer(two).ask("When did the partnership of Acme and Jones begin?");
    expect(answer.summary).toMatch(/^Reported by .*; sources differ on the date of the partnership\.$/);
  });

  it("stands above no sentence that is shown twice", async () => {
    const { quotes } = await answerer([
      {
        id: "a",
        paragraphs: [
          [
            "Acme poisoned the river with waste from its factory.",
            "It poisoned the river with paint from its factory too.",
          ],
        ],
      },
    ]).ask("Did Acme poison the river with waste or paint from its factory?");
    const words = quotes.map(({ text }) => text).join(" ");
    expect(words.match(/poisoned the river with waste/g)?.length).toBe(1);
  });
});
