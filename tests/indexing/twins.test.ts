import { describe, expect, it } from "vitest";
import type { ArticleMeta, Label } from "../../src/domain.js";
import { settleTwins } from "../../src/indexing/twins.js";
import { dateKey } from "../../src/language/dates/order.js";

const CLAIM = "Acme poisoned the river near Dover with waste from its old paint works.";

interface Given {
  readonly article: string;
  readonly text?: string;
  readonly label?: Label;
  readonly by?: string | null;
  readonly doubtful?: boolean;
  readonly reviewed?: boolean;
}

const sentence = ({
  article,
  text = CLAIM,
  label = "allegation",
  by = null,
  doubtful = false,
  reviewed = false,
}: Given) => ({
  ...{ article, text, label, attributedTo: by, side: null, target: null, confidence: 0.9 },
  ...{ reasons: ["as written"], needsReview: doubtful, reviewed },
});

const meta = (id: string, published: string | null, origin: string | null = null): ArticleMeta => ({
  ...{ id, title: id, publisher: id, author: null, published, url: null, via: null, retrieved: null },
  ...{ kind: "news", origin, sha256: "" },
});
const ARTICLES = [meta("b", "2026-02-11"), meta("a", "2026-02-12"), meta("c", "2026-02-10", "b")];

const settled = (given: readonly Given[]) =>
  [...settleTwins(given.map(sentence), ARTICLES)].map(([at, { label, attributedTo }]) => [
    at,
    label,
    attributedTo,
  ]);

describe("the same words", () => {
  it("get the label and speaker of the earliest original wherever they stand", () => {
    expect(
      settled([
        { article: "a", label: "reporting" },
        { article: "b", by: "Jones" },
        { article: "c", label: "denial" },
      ]),
    ).toEqual([
      [0, "allegation", "Jones"],
      [2, "allegation", "Jones"],
    ]);
  });

  it("are the same whatever their typography", () => {
    const text = CLAIM.toUpperCase().replace(".", "!");
    expect(
      settled([
        { article: "a", text, label: "reporting" },
        { article: "b", by: "Jones" },
      ]),
    ).toEqual([[0, "allegation", "Jones"]]);
  });

  it("take what is not in doubt before what is, and an editor's decision before all", () => {
    expect(
      settled([
        { article: "b", doubtful: true },
        { article: "a", by: "Jones" },
      ]),
    ).toEqual([[0, "allegation", "Jones"]]);
    expect(
      settled([
        { article: "b", by: "Jones" },
        { article: "a", label: "denial", reviewed: true },
      ]),
    ).toEqual([[0, "denial", null]]);
  });

  it("leave alone what an editor decided", () => {
    expect(
      settled([
        { article: "b", label: "denial", reviewed: true },
        { article: "a", label: "reporting", reviewed: true },
      ]),
    ).toEqual([]);
  });

  it.each(["He denied it.", "They said that the whole river was poisoned by the old paint works."])(
    "may be somebody else's where they are few or lean on others: %s",
    (text) => {
      expect(
        settled([
          { article: "a", text, by: "Lind" },
          { article: "b", text, by: "Kern" },
        ]),
      ).toEqual([]);
    },
  );

  it("are the same in articles that share several sentences, however few they are", () => {
    const texts = ["He denied it.", "The river is dead.", "Nobody came."];
    const both = ["a", "b"].flatMap((article) => texts.map((text) => ({ article, text, by: article })));
    expect(settled(both).map(([at]) => at)).toEqual([0, 1, 2]);
  });
});

describe("dates in order", () => {
  it("have a month alone after its days, and no date last", () => {
    expect(
      ["2026-02", null, "2026-02-11", "2026-03-01"].sort((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1)),
    ).toEqual(["2026-02-11", "2026-02", "2026-03-01", null]);
  });
});
