import { describe, expect, it } from "vitest";
import type { AnswererParts } from "../../../src/answer/answer.js";
import type { CasePage } from "../../../src/findings.js";
import { type TinyArticle, tinyIndex } from "../../retrieval/tiny-index.js";
import { tinyAnswerer } from "../tiny-answerer.js";

const claim = (text: string, by = "Jones’s complaint") => ({ text, label: "allegation" as const, by });
const CASE: readonly TinyArticle[] = [
  {
    id: "gazette",
    publisher: "The Gazette",
    published: "2020-03-04",
    paragraphs: [
      [
        claim("Acme poisoned the river in 2015, the complaint alleges."),
        { text: "“The river was never poisoned,” Acme said on March 2.", label: "denial", by: "Acme" },
      ],
      ["Acme did not respond to a request for comment."],
    ],
  },
  {
    id: "herald",
    publisher: "The Herald",
    published: "2020-03-09",
    paragraphs: [
      [claim("Acme bribed inspectors of the harbour, a dealer claims.", "unnamed")],
      [claim("Acme poisoned the river in 2015, the complaint alleges.")],
    ],
  },
];
const PARTIES = [
  { name: "Acme", aliases: ["Acme Paints"], side: "accused" as const },
  { name: "Jones", aliases: ["the plaintiff"], side: "accuser" as const },
  { name: "Dover Court", aliases: [], side: "court" as const },
];

const answerer = (articles: readonly TinyArticle[] = CASE, over: Partial<AnswererParts> = {}) =>
  tinyAnswerer(tinyIndex(articles), PARTIES, over);
const told = ({ claims }: CasePage) =>
  claims.map(({ quote, by, against, since, opposing, repliedBy, note }) => [
    ...[quote.id, by, against, since, opposing.map(({ id }) => id), repliedBy, note],
  ]);

describe("the page of a case", () => {
  it("has each claim once: by whom, against whom, since when, with its reply or the line that none is there", async () => {
    expect(told(await answerer().casePage())).toEqual([
      ["gazette:0:0", "Jones", null, "2020-03-04", ["gazette:0:1"], ["Acme"], null],
      ...[
        [
          "herald:0:0",
          null,
          null,
          "2020-03-09",
          [],
          [],
          "No reply to this in 2 articles up to 9 March 2020.",
        ],
      ],
    ]);
  });

  it("names those alone who allege, are accused or reply", async () => {
    expect((await answerer().casePage()).voices).toEqual([
      { name: "Acme", side: "accused" },
      { name: "Jones", side: "accuser" },
    ]);
  });

  it("has denials that answer no claim beside them", async () => {
    const loose = { text: "“We never sold tea,” Jones said.", label: "denial" as const, by: "Jones" };
    const page = await answerer([{ id: "post", paragraphs: [[loose]] }]).casePage();
    expect(page.denials.map(({ quote, opposing }) => [quote.id, opposing])).toEqual([["post:0:0", []]]);
  });

  it("shows a dated event that is alleged with its reply", async () => {
    const { events } = await answerer().casePage();
    expect(events.map(({ date, quote, opposing }) => [date, quote.id, opposing.length])).toEqual([
      ["2015", "gazette:0:0", 1],
      ["2020-03-02", "gazette:0:1", 1],
    ]);
  });

  it("has nothing of an article that was withdrawn", async () => {
    const withdrawn = { kind: "withdrawn", line: "Withdrawn." } as const;
    const page = await answerer(CASE, {
      notices: () => (id) => (id === "gazette" ? withdrawn : null),
    }).casePage();
    expect([told(page).map(([id]) => id), page.articles.map(({ id }) => id)]).toEqual([
      ["herald:0:0", "herald:1:0"],
      ["herald"],
    ]);
  });

  it("has nothing whose words are no longer in the article", async () => {
    const index = tinyIndex(CASE);
    const readParagraph = (article: string, paragraph: number) =>
      article === "gazette" ? null : (index.paragraphs(article)[paragraph]?.text ?? null);
    const page = await answerer(CASE, { readParagraph }).casePage();
    expect(told(page).map(([id, , , , replies]) => [id, replies])).toEqual([
      ["herald:1:0", []],
      ["herald:0:0", []],
    ]);
  });

  it("counts what it leaves out of a large case, and keeps the newest", async () => {
    const many = Array.from(
      { length: 130 },
      (_, i): TinyArticle => ({
        id: `a${String(i).padStart(3, "0")}`,
        published: `20${String(10 + Math.floor(i / 12)).padStart(2, "0")}-${String(1 + (i % 12)).padStart(2, "0")}`,
        paragraphs: [[claim(`Acme broke pump number ${i} of plant q${i}x, the complaint alleges.`)]],
      }),
    );
    const page = await answerer(many).casePage();
    expect([page.claims.length, page.leftOut.claims, page.claims[0]?.quote.id]).toEqual([
      120,
      10,
      "a010:0:0",
    ]);
  });
});

describe("a quote with what stands against it", () => {
  it("is left out where its words are no longer in the article, a sentence before it included", () => {
    const asker = answerer();
    const [own] = asker.said("Acme").quotes;
    if (own === undefined) throw new Error("Acme is quoted");
    expect(asker.facing([own]).map(({ quote, opposing }) => [quote.id, opposing.length])).toEqual([
      ["gazette:0:1", 1],
    ]);
    expect(asker.facing([{ ...own, text: "“The river was poisoned,” Acme said on March 2." }])).toEqual([]);
  });

  it("is a report, which nothing stands against", () => {
    const [event] = answerer([{ id: "a", paragraphs: [["The plant closed on 2 May 2019."]] }]).timeline();
    const quotes = event === undefined ? [] : [event.quote];
    expect(answerer([{ id: "a", paragraphs: [["The plant closed on 2 May 2019."]] }]).facing(quotes)).toEqual(
      [{ quote: event?.quote, opposing: [], note: null }],
    );
  });
});
