import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";

const CLAIM =
  "The chief engineer said that he had found 4,000 drawings on a laptop of the contractor in June.";
const DENIAL = "Norvik denied that its engineers had copied any drawing. “We owe nothing,” its lawyer said.";
const update = (headline: string, articleBody: string, datePublished?: string) => ({
  "@type": "BlogPosting",
  headline,
  articleBody,
  ...(datePublished ? { datePublished } : {}),
});
const blog = (updates: unknown, more: object = {}): string =>
  `<html><head><title>Crane trial: live</title><script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Crane trial: live", liveBlogUpdate: updates, ...more })}</script></head><body><main><h1>Crane trial: live</h1><div id="app">Loading…</div></main></body></html>`;
const kept = (html: string): [string, string][] =>
  keptOf(extractPage(html)).map(({ kind, text }) => [kind, text]);

describe("a live blog that scripts draw", () => {
  it("gives each entry's heading with its time and its text, in the page's order", () => {
    const html = blog([
      update("“We owe nothing”", DENIAL, "2026-02-10T14:20:00+01:00"),
      update("First witness", CLAIM, "2026-02-10T10:30:00+01:00"),
    ]);
    expect(kept(html)).toEqual([
      ["heading", "14:20 “We owe nothing”"],
      ["paragraph", DENIAL],
      ["heading", "10:30 First witness"],
      ["paragraph", CLAIM],
    ]);
  });

  it("says the day where it runs over several", () => {
    const html = blog([
      update("One", CLAIM, "2026-02-10T10:30:00Z"),
      update("Two", DENIAL, "2026-02-11T09:00:00Z"),
    ]);
    expect(kept(html).map(([, text]) => text)).toEqual([
      "2026-02-10 10:30 One",
      CLAIM,
      "2026-02-11 09:00 Two",
      DENIAL,
    ]);
  });

  it("reads a single entry, entries without a heading or a time, and bodies with markup", () => {
    expect(kept(blog(update("One", `<p>${CLAIM}</p><p>${DENIAL}</p>`)))).toEqual([
      ["heading", "One"],
      ["paragraph", CLAIM],
      ["paragraph", DENIAL],
    ]);
    const bare = { "@type": "BlogPosting", text: `${CLAIM}\n\n${DENIAL}`, datePublished: "2026-02-10T10:30" };
    expect(kept(blog([bare])).map(([, text]) => text)).toEqual(["10:30", CLAIM, DENIAL]);
  });

  it("follows references into the graph", () => {
    const graph = {
      "@graph": [
        {
          "@type": "LiveBlogPosting",
          headline: "Crane trial: live",
          liveBlogUpdate: [{ "@id": "#u1" }, { "@id": "#u2" }],
        },
        { "@id": "#u1", ...update("One", CLAIM) },
        { "@id": "#u2", ...update("Two", DENIAL) },
      ],
    };
    const html = `<title>Crane trial: live</title><script type="application/ld+json">${JSON.stringify(graph)}</script><div id=app></div>`;
    expect(kept(html).map(([, text]) => text)).toEqual(["One", CLAIM, "Two", DENIAL]);
  });

  it("is read from the page where the page draws more", () => {
    const drawn = [
      CLAIM,
      DENIAL,
      "The judge asked both sides about the laptop at some length and then rose for the day.",
    ];
    const html = blog([update("One", CLAIM)]).replace(
      "Loading…",
      drawn.map((text) => `<p>${text}</p>`).join(""),
    );
    expect(kept(html).map(([, text]) => text)).toEqual([drawn[0], drawn[1], drawn[2]]);
  });
});
