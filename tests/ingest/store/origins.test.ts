import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/domain.js";
import type { Origin } from "../../../src/ingest/draft/origin.js";
import { DuplicateIndex } from "../../../src/ingest/store/duplicates.js";
import { laterOrigin, originIn } from "../../../src/ingest/store/origins.js";
import { STORY } from "../html/story.js";

const { paragraphs } = STORY;
const blocks = (texts: readonly string[]) =>
  texts.map((text, index) => ({ index, kind: "paragraph" as const, text }));

function article(
  publisher: string,
  published: string | null,
  texts: readonly string[],
  origin?: Origin,
): Article {
  return {
    ...{ id: publisher.toLowerCase().replace(/\W/g, ""), title: STORY.title, publisher, published },
    ...{ author: null, url: null, via: null, retrieved: null, kind: "news", sha256: "" },
    ...{ origin: origin?.name ?? null, copy: origin?.copy ?? null, paragraphs: blocks(texts) },
  };
}

const COURIER = article("The Coastal Courier", "2026-02-10", paragraphs);

function originOf(
  texts: readonly string[],
  {
    published = "2026-02-11",
    publisher = "Island Times",
    said = null as Origin | null,
    known = [COURIER],
  } = {},
): Origin | null {
  const facts = { title: STORY.title, publisher, author: null, published, url: null };
  const index = new DuplicateIndex(known);
  const duplicates = index.find({ publisher, url: null, paragraphs: blocks(texts) });
  return originIn({ facts, blocks: blocks(texts), said, duplicates, known: index });
}

/** Every other clause in other words, as a desk rewrites an agency's text. */
const REWRITTEN = paragraphs.map((text, at) =>
  at % 2 === 0
    ? text
    : `Earlier in the week, people familiar with this said so. ${text.split(" ").reverse().join(" ")}`,
);

describe("the origin of an article", () => {
  it.each([
    ["all of an earlier text", paragraphs, "reprint"],
    ["all of it but a line", paragraphs.slice(0, -1), "reprint"],
    ["with a line added", [...paragraphs, "The port lies in the north."], "reprint"],
    ["its first paragraphs", paragraphs.slice(0, 4), "cut"],
    ["its middle", paragraphs.slice(3, 7), "cut"],
    ["half of it told otherwise", REWRITTEN, "rewritten"],
  ])("is the outlet that printed before: %s", (_, texts, copy) => {
    expect(originOf(texts)).toEqual({ name: "The Coastal Courier", copy });
  });

  it("is whose text the earlier one is, too", () => {
    const reuters: Origin = { name: "Reuters", copy: "reprint" };
    const courier = article("The Coastal Courier", "2026-02-10", paragraphs, reuters);
    expect(originOf(paragraphs, { known: [courier] })).toEqual(reuters);
  });

  it("is what the article says of itself before what the corpus has", () => {
    expect(originOf(paragraphs, { said: { name: "AFP", copy: "reprint" } })?.name).toBe("AFP");
  });

  it("is none for the earlier text, for an outlet's own, and for another story", () => {
    const lines = ["The ferry was late again on Tuesday because of the fog over the bay, its captain said."];
    expect([
      originOf(paragraphs, { published: "2026-02-09" }),
      originOf(paragraphs, { said: { name: "The Island Times", copy: "reprint" }, known: [] }),
      originOf(lines),
    ]).toEqual([null, null, null]);
  });

  it.each([
    "Kern Marine copied the plans of a rival, The Coastal Courier reported on Tuesday.",
    "Kern Marine copied the plans of a rival, according to The Coastal Courier.",
    "According to a report by The Coastal Courier, Kern Marine copied the plans of a rival.",
    "The Coastal Courier has first reported that Kern Marine copied the plans of a rival.",
    "A rival's plans were copied, as first reported by The Coastal Courier on Tuesday.",
  ])("is the outlet whose report it passes on: %s", (lead) => {
    expect(originOf([lead, "The port said nothing."])).toEqual({ name: "Coastal Courier", copy: "citing" });
  });

  it.each([
    "Kern Marine reported a loss of two million on Tuesday.",
    "According to Kern Marine, nothing was copied.",
    "The lawyer of Kern Marine told The Coastal Courier that nothing was copied.",
    "Island Times reported on Tuesday that plans were copied.",
  ])("is none where a party or the outlet itself is named: %s", (lead) => {
    expect(originOf([lead])).toBeNull();
  });

  it.each([
    [
      "Kern Marine said in a statement:",
      "“We copied nothing. We never saw these plans. We will say so in court next month.”",
    ],
    [
      "In a statement on Monday, Kern Marine said:",
      "“We copied nothing. We never saw these plans, and we regret the noise that is made.”",
    ],
    [
      "Kern Marine issued the following statement:",
      "“We copied nothing. We never saw these plans. We will say so in court next month.”",
    ],
    [
      "A statement from Kern Marine reads:",
      "“We copied nothing. We never saw these plans. We will say so in court next month.”",
    ],
    [
      "Kern Marine wrote in its press release:",
      "“We copied nothing. We never saw these plans. We will say so in court next month.”",
    ],
  ])("is the party whose statement it carries: %s", (...texts) => {
    expect(originOf(texts)).toEqual({ name: "Kern Marine", copy: "statement" });
  });
});

describe("an article that was there before its original", () => {
  const find = (added: Article, other: Article) => {
    const [duplicate] = new DuplicateIndex([other]).find(added);
    return duplicate === undefined ? null : laterOrigin(other, duplicate, added);
  };

  it("turns out to be a reprint, or a part", () => {
    const island = article("Island Times", "2026-02-11", paragraphs);
    expect(find(COURIER, island)).toEqual({ name: "The Coastal Courier", copy: "reprint" });
    const part = article("Island Times", "2026-02-11", paragraphs.slice(0, 4));
    expect(find(COURIER, part)).toEqual({ name: "The Coastal Courier", copy: "cut" });
  });

  it("turns out to be an agency's where a later copy says so", () => {
    const later = article("Island Times", "2026-02-11", paragraphs, { name: "Reuters", copy: "reprint" });
    expect([find(later, COURIER), find({ ...later, origin: null, copy: null }, COURIER)]).toEqual([
      { name: "Reuters", copy: "reprint" },
      null,
    ]);
  });
});
