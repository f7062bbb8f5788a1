// More shapes of the pages on which words, stories and dates were lost: what stays, what goes, and what is not certain.

import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";
import { STORY } from "./story.js";

const [A = "", B = "", C = "", D = "", E = ""] = STORY.paragraphs;
const FOUR = [A, B, D, E];
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${STORY.title} | ${STORY.site}</title><meta property="og:title" content="${STORY.title}">${head}</head><body><nav><a href="/n">News</a></nav><main>${body}</main><footer>© 2026</footer></body></html>`;
const article = (body: string): string =>
  page(`<article><h1>${STORY.title}</h1><div class="body">${body}</div></article>`);
const kept = (html: string): string[] => keptOf(extractPage(html)).map((block) => block.text);
const facts = (html: string) => extractPage(html).facts;

describe("a paragraph that is one link", () => {
  const DENIAL = "Norvik denied all of the claims on Tuesday.";
  it.each([
    ["around the paragraph", `<a href=/l><p>${DENIAL}</p></a>`, DENIAL],
    ["in a span", `<p><span><a href=/l>${DENIAL}</a></span></p>`, DENIAL],
    ["with its stop outside", "<p><a href=/l>Norvik denied all of the claims on Tuesday</a>.</p>", DENIAL],
    [
      "with a figure first",
      "<p><a href=/l>More than 4,000 drawings were its own work, Norvik said.</a></p>",
      "More than 4,000 drawings were its own work, Norvik said.",
    ],
    [
      "that begins like a call",
      "<p><a href=/l>Full responsibility lies with the port, Norvik said.</a></p>",
      "Full responsibility lies with the port, Norvik said.",
    ],
    [
      "that begins like a call to read",
      "<p><a href=/l>Read in full, the contract allowed it, Norvik said.</a></p>",
      "Read in full, the contract allowed it, Norvik said.",
    ],
    ["underlined", `<p><u><a href=/l>${DENIAL}</a></u></p>`, DENIAL],
    ["in a font", `<p><font color=red><a href=/l>${DENIAL}</a></font></p>`, DENIAL],
    [
      "with a footnote",
      `<p><a href=/l>Norvik denied all of the claims on Tuesday.</a><sup><a href="#1">1</a></sup></p>`,
      DENIAL,
    ],
  ])("%s stays", (_, html, text) => {
    const found = kept(article(p([A, B]) + html + p([D, E])));
    expect(found.map((one) => one.replace(/1$/, ""))).toEqual([A, B, text, D, E]);
  });

  it("stays at the head of the article", () => {
    expect(kept(article(`<p><a href=/l>${DENIAL}</a></p>${p(FOUR)}`))).toEqual([DENIAL, ...FOUR]);
  });

  it("stays among the items of the article's own list", () => {
    const list = `<ul><li>It took the plans of the cranes.</li><li><a href=/l>It denies this.</a></li><li>It sold them to a rival in June.</li></ul>`;
    expect(kept(article(p([A, B]) + list + p([D, E])))).toEqual([
      A,
      B,
      "It took the plans of the cranes.",
      "It denies this.",
      "It sold them to a rival in June.",
      D,
      E,
    ]);
  });

  it.each([
    "<p><a href=/l>More on this story: the port’s new cranes.</a></p>",
    "<p><a href=/l>Opinion: The port must open its books.</a></p>",
    "<p><a href=/l>Read the full complaint of the firm here.</a></p>",
    "<p><a href=/l>Watch: How the cranes were moved.</a></p>",
    "<p><strong>Related:</strong> <a href=/l>Port workers will strike in June.</a></p>",
    "<p><a href=/l>See also our report on the strike.</a></p>",
  ])("goes where it calls the reader away: %s", (html) => {
    expect(kept(article(p([A, B]) + html + p([D, E])))).toEqual(FOUR);
  });
});

describe("other stories on the page", () => {
  const other = [
    "The old quay is to be rebuilt in stone, the city council decided on Wednesday after a debate of four hours.",
    "The works will cost 30 million crowns and take two years, during which ferries will land at the fish market.",
    "The mayor said that the city had stolen years from its fishermen by waiting so long.",
    "He asked for a report on the costs before the summer, and said that nobody would be hurried.",
    "The fishermen, who had come to the meeting with a petition of two thousand names, welcomed the vote.",
    "The last stones of the old quay were laid when the town was still a village of nets and boats.",
  ];
  const headline = "Old quay to be rebuilt in stone";
  it.each([
    [
      "of lower rank below it",
      `<article><h1>${STORY.title}</h1>${p(FOUR)}</article><section><article><h2>${headline}</h2>${p(other)}</article></section>`,
    ],
    [
      "with roles",
      `<div role="article"><h1>${STORY.title}</h1>${p(FOUR)}</div><div role="article"><h1>${headline}</h1>${p(other)}</div>`,
    ],
    [
      "three of them",
      `<article><h1>${STORY.title}</h1>${p(FOUR)}</article><article><h1>${headline}</h1>${p(other)}</article><article><h1>Ferry line cuts its timetable</h1>${p(other.toReversed())}</article>`,
    ],
    [
      "inside its article, named",
      `<article><h1>${STORY.title}</h1><div class="body">${p(FOUR)}</div><div class="next-article"><h2>${headline}</h2>${p(other)}</div></article>`,
    ],
    [
      "longer and first",
      `<div class="story"><h2>${headline}</h2>${p(other)}</div><div class="story"><h2>${STORY.title}</h2>${p(FOUR)}</div>`,
    ],
    [
      "in parts of a feed",
      `<div class="feed"><div class="feed-item" data-url="/a"><h1>${STORY.title}</h1><div class="text">${p(FOUR)}</div></div><div class="feed-item" data-url="/b"><h1>${headline}</h1><div class="text">${p(other)}</div></div></div>`,
    ],
    [
      "with microdata",
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${STORY.title}</h1><div itemprop="articleBody">${p(FOUR)}</div></div><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${headline}</h1><div itemprop="articleBody">${p(other)}</div></div>`,
    ],
    [
      "in tables",
      `<table><tr><td class="story"><h1>${STORY.title}</h1>${p(FOUR)}</td></tr><tr><td class="story"><h1>${headline}</h1>${p(other)}</td></tr></table>`,
    ],
    [
      "in bare parts",
      `<div><div><h1>${STORY.title}</h1><div>${p(FOUR)}</div></div><div><h1>${headline}</h1><p class="byline">By Jon Vale</p><div>${p(other)}</div></div></div>`,
    ],
  ])("go: %s", (_, html) => {
    expect(kept(page(html)).filter((text) => text !== "By Jon Vale")).toEqual(FOUR);
  });
});

describe("running text", () => {
  it.each([
    ["in two gates", `<div class="article__paywall"><div class="paywall-inner">${p([D, E])}</div></div>`],
    [
      "that is blurred",
      `<div class="premium-text" aria-hidden="true" style="filter:blur(4px)">${p([D, E])}</div>`,
    ],
    ["that is not visible", `<div class="metered" style="visibility: hidden">${p([D, E])}</div>`],
    ["for members", `<div class="members-only">${p([D, E])}</div>`],
    ["behind Piano", `<div id="piano-inline" class="tp-container-inner">${p([D, E])}</div>`],
    ["that expands", `<div class="expandable collapsed">${p([D, E])}</div>`],
    ["in a closed gate named hidden", `<div class="content-gate is-hidden">${p([D, E])}</div>`],
    ["with a name of promotion", `<div class="subscribe-promo">${p([D, E])}</div>`],
    [
      "in a section of a wall",
      `<section data-paywall="true" class="article-paywall-content">${p([D, E])}</section>`,
    ],
  ])("stays %s", (_, html) => {
    expect(kept(article(p([A, B, C]) + html))).toEqual([A, B, C, D, E]);
  });
});

describe("a live blog", () => {
  const update = (n: number, more: object = {}): object => ({
    "@type": "BlogPosting",
    headline: `Witness ${n}`,
    datePublished: `2026-02-10T1${n}:20:00+01:00`,
    articleBody: STORY.paragraphs[n],
    ...more,
  });
  const blog = (value: unknown, more: object = {}): string =>
    `<html><head><title>Live</title><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "LiveBlogPosting", headline: "Cranes trial: live", datePublished: "2026-02-10", liveBlogUpdate: value, ...more })}</script></head><body><main><h1>Cranes trial: live</h1><div id="app">Loading…</div></main></body></html>`;
  const texts = (ns: readonly number[]): string[] =>
    ns.flatMap((n) => [`1${n}:20 Witness ${n}`, STORY.paragraphs[n] ?? ""]);
  it.each<[string, string, string[]]>([
    ["oldest first", blog([update(0), update(1), update(3)]), texts([0, 1, 3])],
    ["newest first", blog([update(3), update(1), update(0)]), texts([3, 1, 0])],
    ["one entry alone", blog(update(1)), texts([1])],
    [
      "without headings",
      blog([update(0, { headline: undefined }), update(1, { headline: undefined })]),
      ["10:20", STORY.paragraphs[0] ?? "", "11:20", STORY.paragraphs[1] ?? ""],
    ],
    ["with markup", blog([update(0, { articleBody: `<p>${A}</p><p>${B}</p>` })]), ["10:20 Witness 0", A, B]],
    [
      "with text for its body",
      blog([update(0, { articleBody: undefined, text: A })]),
      ["10:20 Witness 0", A],
    ],
    [
      "with an article inside",
      blog([update(0, { articleBody: undefined, articleBodyHtml: undefined, description: A })]),
      ["10:20 Witness 0", A],
    ],
    [
      "over two days",
      blog([update(1), update(0, { datePublished: "2026-02-09T10:20:00Z" })]),
      ["2026-02-10 11:20 Witness 1", B, "2026-02-09 10:20 Witness 0", A],
    ],
    [
      "with the heading again in the body",
      blog([update(0, { articleBody: `Witness 0\n${A}` })]),
      ["10:20 Witness 0", A],
    ],
  ])("gives its entries: %s", (_, html, expected) => {
    expect(kept(html)).toEqual(expected);
  });

  it("gives its entries by reference", () => {
    const graph = {
      "@graph": [
        {
          "@type": "LiveBlogPosting",
          headline: "Cranes trial: live",
          liveBlogUpdate: [{ "@id": "#a" }, { "@id": "#b" }],
        },
        { "@id": "#a", ...update(0) },
        { "@id": "#b", ...update(1) },
      ],
    };
    const html = `<html><head><title>Cranes trial: live</title><script type="application/ld+json">${JSON.stringify(graph)}</script></head><body><h1>Cranes trial: live</h1></body></html>`;
    expect(kept(html)).toEqual(texts([0, 1]));
  });

  it.each([
    [
      "articles",
      (time: string, head: string, text: string) =>
        `<article class="live-post"><time datetime="2026-02-10T${time}">${time}</time><h3>${head}</h3><p>${text}</p></article>`,
    ],
    [
      "parts",
      (time: string, head: string, text: string) =>
        `<div class="liveblog-entry"><div class="meta"><time datetime="2026-02-10T${time}">${time}</time></div><h2>${head}</h2><div><p>${text}</p></div></div>`,
    ],
    [
      "items",
      (time: string, head: string, text: string) =>
        `<li class="update"><span class="timestamp">${time}</span><h3>${head}</h3><p>${text}</p></li>`,
    ],
  ])("that is drawn in %s alone keeps the text of each entry", (_, entry) => {
    const html = `<html><head><title>Cranes trial: live</title></head><body><main><h1>Cranes trial: live</h1><div class="live">${[1, 3, 4].map((n) => entry(`1${n}:20`, `Witness ${n}`, STORY.paragraphs[n] ?? "")).join("")}</div></main></body></html>`;
    const found = kept(html);
    expect(found.filter((text) => STORY.paragraphs.includes(text))).toEqual([B, D, E]);
    expect(found.filter((text) => /^(?:1\d:20 )?Witness \d$/.test(text)).length).toBe(3);
  });
});

describe("a page kept by an archive", () => {
  const original = "https://courier.example/2026/02/10/cranes";
  it.each([
    [
      "by a relative address",
      `<link rel="canonical" href="/web/20260212081500/${original}">`,
      "Internet Archive",
    ],
    [
      "with a port",
      `<link rel="canonical" href="http://web.archive.org:80/web/20260212081500/${original}">`,
      "Internet Archive",
    ],
    [
      "in a frame",
      `<link rel="canonical" href="https://web.archive.org/web/20260212081500if_/${original}">`,
      "Internet Archive",
    ],
    [
      "by og:url",
      `<meta property="og:url" content="https://web.archive.org/web/20260212081500/${original}">`,
      "Internet Archive",
    ],
    [
      "archived twice",
      `<link rel="canonical" href="https://web.archive.org/web/20260212081500/https://archive.ph/2026.02.12-081500/${original}">`,
      "Internet Archive",
    ],
    [
      "by archive.today's long address",
      `<link rel="canonical" href="https://archive.ph/2026.02.12-081500/${original}">`,
      "archive.today",
    ],
    [
      "by archive.today's bookmark beside a short one",
      `<link rel="canonical" href="https://archive.ph/AbCdE"><link rel="bookmark" href="http://archive.today/20260212081500/${original}">`,
      "archive.today",
    ],
    [
      "by Perma's original",
      `<link rel="canonical" href="${original}"><link rel="original" href="${original}"><link rel="memento" href="https://perma.cc/AB12-CD34">`,
      null,
    ],
    [
      "percent-encoded",
      `<link rel="canonical" href="https://web.archive.org/web/20260212081500/https%3A%2F%2Fcourier.example%2F2026%2F02%2F10%2Fcranes">`,
      "Internet Archive",
    ],
  ])("has the outlet's address: %s", (_, head, name) => {
    const draft = extractPage(page(`<article><h1>${STORY.title}</h1>${p(FOUR)}</article>`, head));
    expect([draft.facts.url, draft.via?.name ?? null]).toEqual([original, name]);
  });
});

describe("the page's own object", () => {
  const own = {
    "@type": "NewsArticle",
    headline: STORY.title,
    datePublished: "2026-02-10",
    author: { "@type": "Person", name: "Mira Lund" },
  };
  const ld = (...objects: unknown[]): string =>
    objects
      .map(
        (one) =>
          `<script type="application/ld+json">${typeof one === "string" ? one : JSON.stringify(one)}</script>`,
      )
      .join("");
  const of = (head: string) => {
    const { author, published } = facts(page(`<article><h1>${STORY.title}</h1>${p(FOUR)}</article>`, head));
    return [author, published];
  };
  it.each<[string, string]>([
    ["inside the page", ld({ "@type": "WebPage", mainEntity: own })],
    ["a report", ld({ ...own, "@type": "ReportageNewsArticle" })],
    ["a post of several kinds", ld({ ...own, "@type": ["BlogPosting", "Article"] })],
    ["by a full name of its kind", ld({ ...own, "@type": "http://schema.org/NewsArticle" })],
    ["behind a broken one", ld("{ broken", own)],
    ["in a comment of markup", ld(`<!-- ${JSON.stringify(own)} -->`)],
    ["in marked text", ld(`//<![CDATA[\n${JSON.stringify(own)}\n//]]>`)],
    ["with a semicolon behind it", ld(`${JSON.stringify(own)};`)],
    [
      "with comments of readers inside",
      ld({
        ...own,
        comment: [{ "@type": "Comment", author: { name: "Sailor42" }, datePublished: "2026-02-14" }],
      }),
    ],
    [
      "with its author in a list of references",
      ld({
        "@graph": [
          { ...own, author: [{ "@id": "#m" }] },
          { "@type": "Person", "@id": "#m", name: "Mira Lund" },
        ],
      }),
    ],
    [
      "with its author by the field creator",
      ld({ ...own, author: undefined, creator: { name: "Mira Lund" } }),
    ],
    ["with its author as text", ld({ ...own, author: "Mira Lund" })],
    ["with a date in a list", ld({ ...own, datePublished: ["2026-02-10"] })],
    [
      "with a headline of escaped letters",
      ld({ ...own, headline: STORY.title.replace("Norvik", "Norvik&#39;s").replace("&#39;s", "") }),
    ],
    ["with its headline cut short", ld({ ...own, headline: STORY.title.slice(0, 40) })],
  ])("is found: %s", (_, head) => {
    expect(of(head)).toEqual(["Mira Lund", "2026-02-10"]);
  });

  it.each<[string, string]>([
    ["was changed", ld({ ...own, datePublished: undefined, dateModified: "2026-03-02" })],
    [
      "was made by a desk",
      '<meta property="article:modified_time" content="2026-03-02"><meta name="author" content="News Desk">',
    ],
  ])("says nothing of its publication where it says when it %s", (_, head) => {
    expect(of(head)[1]).toBeNull();
  });
});

describe("the date that a page shows", () => {
  const shown = (above: string, below = "", outer = "") =>
    facts(
      page(
        `${outer}<article><h1>${STORY.title}</h1>${above}<div class="story">${p(FOUR)}</div>${below}</article>`,
      ),
    ).published;
  it.each([
    [
      "two labels of their own",
      "<dl><dt>Last updated</dt><dd>2 March 2026</dd><dt>First published</dt><dd>10 February 2026</dd></dl>",
    ],
    [
      "spans",
      "<div><span>Updated:</span> <span>March 2, 2026</span> <span>Posted:</span> <span>February 10, 2026</span></div>",
    ],
    ["a list", "<ul><li>Modified: 2026-03-02</li><li>Published: 2026-02-10</li></ul>"],
    [
      "times beside labels",
      'Last modified on <time datetime="2026-03-02T10:00">2 March</time> · Posted on <time datetime="2026-02-10T07:00">10 February</time>',
    ],
    [
      "a table",
      "<table><tr><td>Updated</td><td>2 March 2026</td></tr><tr><td>Published</td><td>10 February 2026</td></tr></table>",
    ],
    ["one line with a bar", "<p>By Mira Lund | 10 February 2026 | 4 min read</p>"],
    ["a day of the week", "<p>Tuesday, February 10, 2026, 7:00 a.m.</p>"],
    ["ordinals", "<p>Published on 10th February 2026</p>"],
  ])("is that of publication: %s", (_, above) => {
    expect(shown(above)).toBe("2026-02-10");
  });

  it.each([
    [
      "a comment without a name",
      "",
      '<section><h3>Comments</h3><div><b>Sailor42</b> <time datetime="2026-02-14">14 February 2026</time><p>I knew it.</p></div></section>',
    ],
    [
      "the last comment on the page's side",
      "",
      '<div class="user-comments"><span>Posted on 14 February 2026</span></div>',
    ],
    [
      "a box of other stories",
      "",
      "<div><h3>Latest</h3><ul><li><a href=/q>Old quay to be rebuilt in stone</a> <span>14 February 2026</span></li></ul></div>",
    ],
    [
      "a caption",
      "<figure><img src=a><figcaption>The cranes on 3 May 2019. Photo: Jon Vale</figcaption></figure>",
      "",
    ],
    ["a copyright line", "", "<p>Copyright 14 February 2026 The Coastal Courier</p>"],
    ["a deadline in a form", "", "<form><label>Reply by 14 February 2026</label></form>"],
  ])("is not that of %s", (_, above, below) => {
    expect(shown(above, below)).toBeNull();
  });

  it("is not that of the site's head", () => {
    expect(shown("", "", '<div class="masthead"><p>Friday, 22 November 2024</p></div>')).toBeNull();
    expect(shown("", "", "<div><span>Friday, 22 November 2024</span><a href=/>Home</a></div>")).toBeNull();
  });
});
