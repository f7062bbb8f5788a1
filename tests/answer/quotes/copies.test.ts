import { beforeEach, describe, expect, it } from "vitest";
import { type TinyArticle, tinyIndex } from "../../retrieval/tiny-index.js";
import { tinyAnswerer } from "../tiny-answerer.js";

const CLAIM = {
  text: "Acme poisoned the river near Dover with waste, the complaint alleges.",
  label: "allegation",
  by: "Jones",
} as const;
const OTHER = "The weather was fine in Dover on the first of March.";

const story = (
  id: string,
  published: string,
  origin: string | null = null,
): TinyArticle & { origin: string | null } => ({
  ...{ id, published, origin, publisher: `The ${id}` },
  paragraphs: [[CLAIM], [OTHER]],
});

let articles: (TinyArticle & { origin: string | null })[] = [];
beforeEach(() => {
  articles = [
    story("alpha", "2021-08-15", "The gamma"),
    story("beta", "2021-08-14"),
    story("gamma", "2021-08-13"),
  ];
});

function answerer() {
  const tiny = tinyIndex(articles);
  const origins = new Map(articles.map(({ id, origin }) => [id, origin]));
  const index = {
    ...tiny,
    articles: tiny.articles.map((one) => ({ ...one, origin: origins.get(one.id) ?? null })),
  };
  return tinyAnswerer(index);
}

const cited = async (question: string, filters = {}) => {
  const { quotes } = await answerer().ask(question, { limit: 1, ...filters });
  return quotes.map(({ article, alsoIn, outlets }) => [article.id, alsoIn.map(({ id }) => id), outlets]);
};

describe("the same words in several articles", () => {
  it("are cited from the earliest original, the others named, and counted by origins", async () => {
    expect(await cited("Did Acme poison the river?")).toEqual([["gamma", ["alpha", "beta"], 1]]);
  });

  it("are cited from an original that came later than its undated copy", async () => {
    articles = [story("alpha", "2021-08-12", "The gamma"), story("gamma", "2021-08-13")];
    expect(await cited("Did Acme poison the river?")).toEqual([["gamma", ["alpha"], 1]]);
  });

  it("are cited from where one asks for, the original named beside it", async () => {
    expect(await cited("Did Acme poison the river?", { source: "beta" })).toEqual([
      ["beta", ["alpha", "gamma"], 1],
    ]);
  });
});
