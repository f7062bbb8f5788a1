import { describe, expect, it } from "vitest";
import { parseArticleFile, serialiseArticle } from "../../../src/corpus/article-file.js";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";

const P = [
  "A harbour company took its former contractor to court on Monday, saying that the contractor had copied the plans of its crane controls.",
  "The suit, filed in the district court at Port Elwick, asks for damages of 12 million crowns and an order that the plans be handed back.",
  "According to the complaint, engineers of Bellweather Controls downloaded more than 4,000 drawings in the last week of the contract.",
  "The harbour company says that two of its rivals were later offered the same controls at half of the price.",
];
const page = (...inside: string[]): string => {
  const [a, b, ...rest] = P.map((text) => `<p>${text}</p>`);
  const body = [a, b, ...inside, ...rest].join("");
  return `<html><head><title>Crane plans</title></head><body><article><h1>Crane plans</h1>${body}</article></body></html>`;
};
const kept = (html: string) => keptOf(extractPage(html)).map(({ text }) => text);
const added = (html: string) => kept(html).filter((text) => !P.includes(text));

describe("a sentence that is one link", () => {
  const DENIAL = "Bellweather Controls denied all of the claims on Tuesday.";

  it.each([
    `<div><a href="/x">${DENIAL}</a></div>`,
    `<blockquote><a href="/x">${DENIAL}</a></blockquote>`,
    `<blockquote><p><a href="/x">${DENIAL}</a></p></blockquote>`,
    `<p><strong><a href="/x">${DENIAL}</a></strong></p>`,
    `<p><em><a href="/x">${DENIAL}</a></em></p>`,
  ])("stays among the article's paragraphs: %s", (html) => {
    expect(added(page(html))).toEqual([DENIAL]);
  });

  it.each([
    '<div><a href="/x">Read more: Ferry late again.</a></div>',
    '<div><a href="/x">Ferry late again</a></div>',
  ])("goes where it leads away: %s", (html) => {
    expect(added(page(html))).toEqual([]);
  });
});

describe("struck words", () => {
  it.each([
    '<p>He was <span style="text-decoration: line-through">convicted</span> acquitted in June.</p>',
    '<p>He was <span style="color:red;text-decoration-line:line-through">convicted</span> acquitted in June.</p>',
    "<p>He was <s>convicted</s> acquitted in June.</p>",
    "<p>He was <del>convicted</del> <ins>acquitted</ins> in June.</p>",
    "<p>He was <strike>convicted</strike> acquitted in June.</p>",
  ])("are out: %s", (html) => {
    expect(added(page(html))).toEqual(["He was acquitted in June."]);
  });
});

describe("line breaks", () => {
  const html = page("<p>We deny all of it<br>and we will say so<br/>in court next month.</p>");
  const text = "We deny all of it and we will say so in court next month.";

  it("are remembered and stand in the file, while the text stays one", () => {
    const block = keptOf(extractPage(html)).find((one) => one.text === text);
    expect(block).toEqual({ kind: "paragraph", text, breaks: [17, 36] });
    const meta = { title: "T", publisher: "P", author: null, published: null, url: null, via: null };
    const file = serialiseArticle({
      ...{
        ...meta,
        retrieved: null,
        kind: "news",
        paragraphs: [{ index: 0, kind: "paragraph", text, breaks: [17, 36] }],
      },
    });
    expect(file).toContain("\nWe deny all of it\nand we will say so\nin court next month.\n");
    const parsed = parseArticleFile("a", file);
    expect("article" in parsed ? [parsed.article.paragraphs, parsed.warnings] : parsed).toEqual([
      [{ index: 0, kind: "paragraph", text, breaks: [17, 36] }],
      [],
    ]);
  });

  it.each(["- not an item", "# no heading", "a  b"])(
    "never make another block of what follows: %s",
    (next) => {
      const paragraph = { index: 0, kind: "paragraph" as const, text: `We deny it ${next}`, breaks: [10] };
      const head = { title: "T", publisher: "P", author: null, published: null, url: null, via: null };
      const parsed = parseArticleFile(
        "a",
        serialiseArticle({ ...head, retrieved: null, kind: "news", paragraphs: [paragraph] }),
      );
      expect("article" in parsed && parsed.article.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
        ["paragraph", `We deny it ${next}`],
      ]);
    },
  );
});

describe("a live blog that is drawn", () => {
  const entry = (head: string, time: string, body: string) =>
    `<div itemprop="liveBlogUpdate" itemscope><h2 itemprop="headline">${head}</h2>${time}<div itemprop="articleBody">${body}</div></div>`;
  const blog = (entries: string) =>
    `<html><head><title>Live</title></head><body><article itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Live</h1>${entries}</article></body></html>`;

  it.each([
    [
      '<time itemprop="datePublished" datetime="2026-02-10T14:20:00+01:00">14:20</time>',
      "14:20 Company rests",
    ],
    ['<meta itemprop="datePublished" content="2026-02-10T14:20:00+01:00">', "14:20 Company rests"],
    ['<time datetime="2026-02-10 14:20">a day ago</time>', "14:20 Company rests"],
    ["", "Company rests"],
    ['<time datetime="2026-02-10">Tuesday</time>', "2026-02-10 Company rests"],
  ])("gives each marked entry with its heading and time: %s", (time, heading) => {
    expect(
      kept(
        blog(
          entry("Company rests", time, `<p>${P[0]}</p>`) + entry("One more", "", `<p>${P[1]}</p><p>No.</p>`),
        ),
      ),
    ).toEqual([heading, P[0], "One more", P[1], "No."]);
  });
});

describe("a line that says where an article comes from", () => {
  it.each([
    "This report first appeared in The Elwick Post.",
    "This article was originally published on The Conversation.",
    "Republished with permission from Harbour Watch.",
    "The story was first published by Island Times on 10 February.",
    "Reprinted from The Elwick Post.",
  ])("is no paragraph of it: %s", (line) => {
    expect(added(page(`<p>${line}</p>`).replace("</article>", `<p>${line}</p></article>`))).toEqual([]);
  });
});
