// What a page says of itself: the right object, the right date, a person as author, the outlet's own address.

import { describe, expect, it } from "vitest";
import { extractPage } from "../../../src/ingest/html/extract.js";
import { STORY } from "./story.js";

const BODY = STORY.paragraphs
  .slice(0, 5)
  .map((text) => `<p>${text}</p>`)
  .join("");
const ld = (...objects: object[]): string =>
  objects.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join("");
const page = (head: string, above = "", below = ""): string =>
  `<html><head><title>${STORY.title} | ${STORY.site}</title><meta property="og:title" content="${STORY.title}"><meta property="og:site_name" content="${STORY.site}">${head}</head><body>${above.startsWith("<header") ? above : ""}<main><article><h1>${STORY.title}</h1>${above.startsWith("<header") ? "" : above}<div class="story">${BODY}</div>${below}</article></main></body></html>`;
const facts = (html: string) => extractPage(html).facts;
const OTHER = {
  "@type": "NewsArticle",
  headline: "Old quay to be rebuilt in stone",
  datePublished: "2025-05-04",
  author: { name: "Jon Vale" },
  url: "https://courier.example/quay",
};
const OWN = {
  "@type": "NewsArticle",
  headline: STORY.title,
  datePublished: "2026-02-10",
  author: { "@type": "Person", name: "Mira Lund" },
  url: "https://courier.example/cranes",
};
const CANONICAL = '<link rel="canonical" href="https://courier.example/cranes">';

describe("the page's own object in JSON-LD", () => {
  it.each([
    ["two scripts", ld(OTHER, OWN)],
    ["an array", ld([OTHER, OWN] as unknown as object)],
    [
      "a graph with references",
      ld({
        "@graph": [
          OTHER,
          { ...OWN, author: { "@id": "#mira" } },
          { "@id": "#mira", "@type": "Person", name: "Mira Lund" },
        ],
      }),
    ],
    [
      "a list of stories before it",
      ld({ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: OTHER }] }, OWN),
    ],
    [
      "by its address alone",
      CANONICAL +
        ld(OTHER, { ...OWN, headline: "Norvik in court", url: "http://www.courier.example/cranes/?s=1" }),
    ],
    [
      "several authors",
      ld(OTHER, { ...OWN, author: [{ name: "Mira Lund" }, { "@type": "Organization", name: "Courier" }] }),
    ],
  ])("is found: %s", (_, head) => {
    expect([facts(page(head)).author, facts(page(head)).published]).toEqual(["Mira Lund", "2026-02-10"]);
  });

  it("is none where all are other stories'", () => {
    const { title, author, published } = facts(page(CANONICAL + ld(OTHER)));
    expect([title, author, published]).toEqual([STORY.title, null, null]);
  });
});

describe("the date of publication", () => {
  it.each([
    [
      "after an update",
      '<p>Updated <time datetime="2026-03-02">2 March</time></p><p>Published <time datetime="2026-02-10">10 February</time></p>',
    ],
    ["in one line with the update", "<p>Published 10 February 2026 | Last updated 2 March 2026</p>"],
    ["in one line after the update", "<p>Updated 2 March 2026, first published 10 February 2026</p>"],
    [
      "named by classes",
      '<div><time class="updated" datetime="2026-03-02"></time><time class="entry-date published" datetime="2026-02-10"></time></div>',
    ],
    [
      "as microdata",
      '<meta itemprop="dateModified" content="2026-03-02"><meta itemprop="datePublished" content="2026-02-10">',
    ],
    ["in print", "<span>10 February 2026</span>"],
    ["in a byline", "<p>By Mira Lund, 10 February 2026</p>"],
    ["in German", "<p>Aktualisiert 2. März 2026</p><p>Veröffentlicht 10. Februar 2026</p>"],
  ])("is found %s", (_, above) => {
    expect(facts(page("", above)).published).toBe("2026-02-10");
  });

  it.each([
    ["20210816T120000Z", "2021-08-16"],
    ["20210816", "2021-08-16"],
    ["1629115200", "2021-08-16"],
    ["1629115200000", "2021-08-16"],
    ["2021-08-16T23:30:00-05:00", "2021-08-16"],
    ["Mon, 16 Aug 2021 12:00:00 GMT", "2021-08-16"],
    ["Mon Aug 16 12:00:00 UTC 2021", "2021-08-16"],
    ["16/08/2021", "2021-08-16"],
    ["2021-08", "2021-08"],
    ["05/06/2021", null],
    ["0", null],
    ["1970-01-01T00:00:00Z", null],
    ["yesterday", null],
  ])("is read from metadata: %s", (value, date) => {
    expect(facts(page(`<meta property="article:published_time" content="${value}">`)).published).toBe(date);
  });

  it.each([
    [
      "the page's header",
      '<header class="top"><span class="date">Friday, 22 November 2024</span></header>',
      "",
    ],
    [
      "a comment",
      "",
      '<div class="comments"><p>Joe <time datetime="2026-02-12">12 February</time></p></div>',
    ],
    [
      "a related story",
      '<div class="related"><a href="/q">Old quay to be rebuilt</a><time datetime="2025-05-04">4 May</time></div>',
      "",
    ],
    [
      "a teaser without a name",
      '<div><a href="/q">Old quay to be rebuilt in stone</a> <time datetime="2025-05-04">4 May 2025</time></div>',
      "",
    ],
    ["a ticker", '<div class="ticker"><time datetime="2026-05-01">now</time> Ferry late</div>', ""],
    ["an update alone", "<p>Updated 2 March 2026</p>", ""],
    [
      "the text",
      "",
      "<p>The hearing was set for <time datetime='2026-03-17'>17 March 2026</time>, and nobody expects a settlement.</p>",
    ],
  ])("is not that of %s", (_, above, below) => {
    expect(facts(page("", above, below)).published).toBeNull();
  });
});

describe("the author", () => {
  it.each([
    ["Mira Lund", "Mira Lund"],
    ["By Mira Lund", "Mira Lund"],
    ["Mira Lund and Jon Vale", "Mira Lund and Jon Vale"],
    ["Mira Lund, Staff Reporter", "Mira Lund"],
    ["Mira Lund, Reuters", "Mira Lund"],
    ["Web Desk", null],
    ["Our Correspondent", null],
    ["Staff Reporter", null],
    ["AFP", null],
    [STORY.site, null],
    [STORY.title, null],
    ["coastalcourier.example.com", null],
    ["BBC News", null],
    ["https://courier.example/mira", null],
    ["admin", null],
  ])("is a person: %s", (value, author) => {
    expect(facts(page(`<meta name="author" content="${value}">`)).author).toBe(author);
  });
});

describe("a page kept by an archive", () => {
  const original = "https://courier.example/2026/02/10/cranes";
  it.each([
    [
      "Internet Archive",
      "https://web.archive.org/web/20260212081500/https://courier.example/2026/02/10/cranes",
    ],
    [
      "Internet Archive",
      "https://web.archive.org/web/20260212081500id_/https://courier.example/2026/02/10/cranes",
    ],
    ["archive.today", "https://archive.ph/2026.02.12-081500/https://courier.example/2026/02/10/cranes"],
    ["archive.today", "https://archive.is/20260212081500/https://courier.example/2026/02/10/cranes"],
    [
      "Google cache",
      "https://webcache.googleusercontent.com/search?q=cache:https://courier.example/2026/02/10/cranes",
    ],
  ])("has the outlet's address, read through the %s", (name, address) => {
    const draft = extractPage(page(`<link rel="canonical" href="${address}">`));
    expect([draft.facts.url, draft.via]).toEqual([original, { name, url: address }]);
  });

  it("is known by the archive's own script where the address was left alone", () => {
    const head = `<script>__wm.wombat("${original}","20260212081500","https://web.archive.org/","web","https://web-static.archive.org/_static/","1770883200");</script><link rel="canonical" href="${original}">`;
    expect([extractPage(page(head)).facts.url, extractPage(page(head)).via?.url]).toEqual([
      original,
      `https://web.archive.org/web/20260212081500/${original}`,
    ]);
  });

  it("gives nothing of the archive's toolbar", () => {
    const bar = `<header id="wm-ipp-base"><div id="wm-ipp"><p>The Archive Team saves copies of dying websites for the sake of history and digital heritage.</p><time datetime="2026-03-30">30 Mar 2026</time></div></header>`;
    const draft = extractPage(page("", bar));
    expect(draft.facts.published).toBeNull();
    expect(draft.pieces.filter(({ reason, text }) => reason === null && /Archive/.test(text))).toEqual([]);
  });
});
